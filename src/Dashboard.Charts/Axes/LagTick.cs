namespace Dashboard.Charts.Axes;

/// <summary>A lag marked on an axis.</summary>
/// <param name="Days">The lag in whole days.</param>
/// <param name="X">Where it lies, in px from the axis's left end.</param>
/// <param name="LabelX">The middle of its label: <paramref name="X"/>, or a little beside it where the label would stand out.</param>
/// <param name="Label">The lag in words.</param>
/// <param name="Second">What is written below it.</param>
public sealed record LagTick(int Days, double X, double LabelX, string Label, string Second);

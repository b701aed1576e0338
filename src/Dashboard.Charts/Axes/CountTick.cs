namespace Dashboard.Charts.Axes;

/// <summary>A round number on a count axis.</summary>
/// <param name="Value">The number, in the axis's unit.</param>
/// <param name="Position">Px from the axis's lower end, 0 to its length.</param>
/// <param name="Label">The number as it is written.</param>
public sealed record CountTick(double Value, double Position, string Label);

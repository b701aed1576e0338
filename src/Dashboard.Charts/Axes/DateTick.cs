using NodaTime;

namespace Dashboard.Charts.Axes;

/// <summary>A day marked on a date axis.</summary>
/// <param name="Day">The day.</param>
/// <param name="X">Its middle, in px from the axis's left end.</param>
/// <param name="Label">What is written below it; empty for a mark without text.</param>
/// <param name="LabelX">The middle of the label, in px from the axis's left end: <paramref name="X"/>, or a little beside it where
/// the label would stand out beyond an end.</param>
/// <param name="IsMajor">True where a new month (a new year on long axes) begins, or at the first label.</param>
public sealed record DateTick(LocalDate Day, double X, string Label, double LabelX, bool IsMajor);

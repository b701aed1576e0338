namespace Dashboard.Core.Vintages;

/// <summary>A settled count to expect, in people, with the interval that should hold it four times in five.</summary>
/// <param name="People">The point: the median of what is expected.</param>
/// <param name="Low">The lower end of the 80 % interval.</param>
/// <param name="High">The upper end of the 80 % interval.</param>
/// <param name="SpansHoliday">Whether the interval is widened because a bank holiday lies between the day and the release.</param>
public sealed record Nowcast(double People, double Low, double High, bool SpansHoliday);

using NodaTime;

namespace Dashboard.Core.Comparison;

/// <summary>The counts of a day, or of a run of days that was reported at once.</summary>
/// <param name="Days">The days, both ends included.</param>
/// <param name="Sum">Their counts added, in people.</param>
/// <param name="DaysCounted">How many of them an average that leaves days out divides by.</param>
/// <param name="Origin">Where the counts come from, in a phrase.</param>
internal sealed record WindowLine(DateInterval Days, long Sum, int DaysCounted, string Origin);

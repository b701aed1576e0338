using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Comparison;

/// <summary>One day of two sources.</summary>
/// <param name="Day">The day.</param>
/// <param name="First">What the first source has.</param>
/// <param name="Second">What the second source has.</param>
/// <param name="People">The first less the second, in people; null where either has no count.</param>
public sealed record DayDifference(LocalDate Day, DayEntry First, DayEntry Second, long? People)
{
    /// <summary>
    /// Whether the two counts are of the same days: not where one is a catch-up over days that the other counted one by one.
    /// </summary>
    public bool IsOfSameDays => People is not null && First.CoversDays == Second.CoversDays;

    /// <summary>The first as a multiple of the second; null where the counts are not of the same days or the second is not above zero.</summary>
    public double? Ratio => IsOfSameDays && Second.Count > 0 ? (double)First.Count!.Value / Second.Count.Value : null;

    /// <summary>Whether either source published nothing for the day, though it had come to it; a count may have been added later.</summary>
    public bool IsSilent => First.IsSilent || Second.IsSilent;
}

using Dashboard.Core.Comparison;
using NodaTime;

namespace Dashboard.Charts.Kinds;

/// <summary>The highest moving average of a series.</summary>
/// <param name="Day">The last of its days; the first such day where several averages are as high.</param>
/// <param name="PeoplePerDay">The average.</param>
/// <param name="IsAtEdge">Whether it is the first or the last average shown: the series may have been higher before or after.</param>
/// <param name="LoneCount">The count of one day that makes more than half of it; null where none does.</param>
internal sealed record SeriesPeak(LocalDate Day, double PeoplePerDay, bool IsAtEdge, long? LoneCount)
{
    // Below that, a few people make an average without anything having been added on one day.
    private const double LeastPeoplePerDay = 10;

    /// <summary>Finds it among the days with a count.</summary>
    /// <param name="series">The series.</param>
    /// <param name="days">How many days an average is of.</param>
    /// <returns>The peak; null where no day has both a count and an average.</returns>
    public static SeriesPeak? Of(ComparedSeries series, int days)
    {
        var (first, last, peak, most) = (-1, -1, -1, double.NegativeInfinity);
        for (var i = 0; i < series.Means.Length; i++)
        {
            if (series.AsReported.Entries[i].Count is not null && series.Means[i].PeoplePerDay is { } mean)
            {
                first = first < 0 ? i : first;
                last = i;
                (peak, most) = mean > most ? (i, mean) : (peak, most);
            }
        }

        return peak < 0 ? null
            : new SeriesPeak(series.AsReported.FirstDay.PlusDays(peak), most, peak == first || peak == last, LoneCountOf(series, peak, days, most));
    }

    private static long? LoneCountOf(ComparedSeries series, int peak, int days, double mean)
    {
        var most = 0L;
        for (var i = Math.Max(0, peak - days + 1); i <= peak; i++)
        {
            most = Math.Max(most, series.Reconciled.Entries[i].Count ?? 0);
        }

        return mean >= LeastPeoplePerDay && 2 * most > mean * days ? most : null;
    }
}

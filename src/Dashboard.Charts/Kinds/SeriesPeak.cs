using Dashboard.Core.Comparison;
using NodaTime;

namespace Dashboard.Charts.Kinds;

/// <summary>The highest moving average of a series.</summary>
/// <param name="Day">The last of its days; the first such day where several averages are as high.</param>
/// <param name="PeoplePerDay">The average.</param>
internal sealed record SeriesPeak(LocalDate Day, double PeoplePerDay)
{
    /// <summary>Finds it among the days with a count.</summary>
    /// <param name="series">The series.</param>
    /// <returns>The peak; null where no day has both a count and an average.</returns>
    public static SeriesPeak? Of(ComparedSeries series)
    {
        SeriesPeak? peak = null;
        for (var i = 0; i < series.Means.Length; i++)
        {
            if (series.AsReported.Entries[i].Count is not null && series.Means[i].PeoplePerDay is { } mean && (peak is null || mean > peak.PeoplePerDay))
            {
                peak = new SeriesPeak(series.AsReported.FirstDay.PlusDays(i), mean);
            }
        }

        return peak;
    }
}

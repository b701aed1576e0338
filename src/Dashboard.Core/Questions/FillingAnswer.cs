using System.Collections.Immutable;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Core.Questions;

/// <summary>How the days of a series filled up: its reporting triangle, each count as a share of what the day settled at.</summary>
/// <param name="Series">The series, and as of when.</param>
/// <param name="ReleasedAt">The newest release used.</param>
/// <param name="LagDays">The greatest lag told, in days.</param>
/// <param name="Days">The days, oldest first; one at least.</param>
public sealed record FillingAnswer(SeriesSelector Series, Instant ReleasedAt, int LagDays, ImmutableArray<FillingDay> Days)
{
    /// <summary>The first to the last day, both included.</summary>
    public DateInterval Window => new(Days[0].Day, Days[^1].Day);

    /// <summary>Whether a day at a lag lies beyond the newest release.</summary>
    /// <param name="day">The day.</param>
    /// <param name="lagDays">The lag.</param>
    public bool IsYetToCome(LocalDate day, int lagDays) => day.PlusDays(lagDays) > London.DayOf(ReleasedAt);

    /// <summary>The middle share of the settled count that releases held at a lag, over the days whose settled count is held.</summary>
    /// <param name="lagDays">The lag.</param>
    /// <returns>The median, the lower of two middle ones; null where no such day has a release at the lag.</returns>
    public double? MedianShareAt(int lagDays)
    {
        var shares = Days.Where(day => !day.IsEstimated).Select(day => day.Cells[lagDays]?.Share).OfType<double>().Order().ToList();
        return shares.Count == 0 ? null : shares[(shares.Count - 1) / 2];
    }
}

using System.Collections.Immutable;
using Dashboard.Core.Publication;
using Dashboard.Core.Series;

namespace Dashboard.Core.Vintages;

/// <summary>How good the estimates of settled counts would have been, made on every release held with what was known then.</summary>
/// <remarks>
/// <para>
/// The settled count that an estimate is held against is the one in the newest release up to 28 days after the day; it has to be 21 days
/// after the day at least. Where a definition break falls within the 28 days, the last release before it judges if it came 14
/// days after the day or later; otherwise the day is left out. A settled count of zero or less is left out too.
/// </para>
/// <para>
/// The first eight weeks of releases are only learnt from. The constants of the model were chosen on England's releases of
/// 2021, so the rows of a year apart tell what it does on data it was not chosen on.
/// </para>
/// </remarks>
/// <param name="Series">The series, and as of when.</param>
/// <param name="Releases">How many days with a release there are, those that are only learnt from included.</param>
/// <param name="Rows">One a year and lag, in this order, then one a lag over all years.</param>
public sealed record NowcastScore(SeriesSelector Series, int Releases, ImmutableArray<ScoreRow> Rows)
{
    /// <summary>The longest lag at which estimates are made, in days.</summary>
    public const int LongestLagDays = 10;

    private const int BurnInDays = 56;

    /// <summary>Sorts behind every year.</summary>
    private const int AllYears = int.MaxValue;

    /// <summary>Breaks and notices between the first release and the newest.</summary>
    public Caveats Caveats { get; init; } = Caveats.None;

    /// <summary>Scores the estimates on every release.</summary>
    /// <param name="series">What the answer calls the series.</param>
    /// <param name="history">Its releases; daily counts.</param>
    /// <param name="calendar">When the source began to count something else.</param>
    /// <returns>The score; without rows where there was no estimate to compare.</returns>
    public static NowcastScore Of(SeriesSelector series, RevisionHistory history, PublicationCalendar calendar)
    {
        var triangle = ReportingTriangle.Of(history, calendar);
        var model = new NowcastModel(triangle);
        var tallies = new SortedDictionary<(int Year, int Lag), ScoreTally>();
        var (first, releases) = (-1, 0);
        for (var release = 0; release < triangle.DayCount; release++)
        {
            if (!triangle.IsReleaseDay(release))
            {
                continue;
            }

            first = first < 0 ? release : first;
            releases++;
            if (release - first >= BurnInDays)
            {
                Score(triangle, model, release, tallies);
            }
        }

        return new NowcastScore(series, releases, [.. tallies.Select(one => one.Value.RowOf(one.Key.Year == AllYears ? null : one.Key.Year, one.Key.Lag))]);
    }

    private static void Score(ReportingTriangle triangle, NowcastModel model, int release, SortedDictionary<(int Year, int Lag), ScoreTally> tallies)
    {
        var year = triangle.FirstDay.PlusDays(release).Year;
        for (var lag = 1; lag <= LongestLagDays; lag++)
        {
            var day = release - lag;
            if (triangle.SettledCount(day, release)?.Count is { } settled and > 0 && model.Estimate(release, day) is { } estimate)
            {
                var count = triangle.At(day, lag)!.Value;
                TallyOf(tallies, year, lag).Add(estimate, count, settled);
                TallyOf(tallies, AllYears, lag).Add(estimate, count, settled);
            }
        }
    }

    private static ScoreTally TallyOf(SortedDictionary<(int Year, int Lag), ScoreTally> tallies, int year, int lag)
    {
        if (!tallies.TryGetValue((year, lag), out var tally))
        {
            tallies.Add((year, lag), tally = new ScoreTally());
        }

        return tally;
    }
}

using System.Collections.Immutable;
using Dashboard.Core.Publication;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Core.Questions;

/// <summary>How complete are the latest days of a series that fills up, and what will they become?</summary>
/// <param name="Series">The series, of one area; its moment names the release that is newest, and nothing later is used.</param>
public sealed record CompletenessQuestion(SeriesSelector Series)
{
    /// <summary>Answers the question.</summary>
    /// <param name="reader">Reads the series.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The latest days, or why there are none: the series does not fill up, or too little of it is held.</returns>
    public async ValueTask<Answer<CompletenessAnswer>> AskAsync(SeriesReader reader, CancellationToken cancellation)
    {
        var found = await VintageHistory.FindFillingUpAsync(reader, Series, cancellation).ConfigureAwait(false);
        if (found.Value is not { } history)
        {
            return Answer<CompletenessAnswer>.Missing(found.Absence!);
        }

        var newest = history.Releases[^1].ReleasedAt;
        var days = DaysOf(ReportingTriangle.Of(history, reader.Calendar), London.DayOf(newest));
        return days.IsEmpty
            ? Answer<CompletenessAnswer>.Missing(VintageHistory.TooLittle(Series, history, NothingRecent(history)).Absence!)
            : Answer<CompletenessAnswer>.Found(new CompletenessAnswer(Series, newest, days)
            {
                Caveats = Caveats.Of(Series, new DateInterval(days[0].Day, days[^1].Day), newest, reader.Calendar),
            });
    }

    private static ImmutableArray<Completeness> DaysOf(ReportingTriangle triangle, LocalDate releaseDay)
    {
        var model = new NowcastModel(triangle);
        var release = triangle.RowOf(releaseDay);
        var days = ImmutableArray.CreateBuilder<Completeness>(NowcastScore.LongestLagDays);
        for (var lag = NowcastScore.LongestLagDays; lag >= 1; lag--)
        {
            if (triangle.At(release - lag, lag) is { } count)
            {
                days.Add(new Completeness(triangle.FirstDay.PlusDays(release - lag), lag, count, model.Estimate(release, release - lag)));
            }
        }

        return days.ToImmutable();
    }

    private string NothingRecent(RevisionHistory history)
    {
        var newest = history.Releases[^1].ReleasedAt;
        return Invariant($"The newest release of {Series} held, of {newest}, has no count for the {NowcastScore.LongestLagDays} days before it: its days had settled by then; ask for an earlier moment, such as @{London.DayOf(history.Releases[^2].ReleasedAt):uuuu-MM-dd}.");
    }
}

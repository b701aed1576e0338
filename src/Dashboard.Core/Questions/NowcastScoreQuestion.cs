using Dashboard.Core.Publication;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Core.Questions;

/// <summary>How good would the estimates of settled counts have been, release by release?</summary>
/// <param name="Series">The series, of one area; its moment limits the releases used.</param>
public sealed record NowcastScoreQuestion(SeriesSelector Series)
{
    /// <summary>Answers the question.</summary>
    /// <param name="reader">Reads the series.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The score, or why there is none: the series does not fill up, or too few of its releases are held.</returns>
    public async ValueTask<Answer<NowcastScore>> AskAsync(SeriesReader reader, CancellationToken cancellation)
    {
        var found = await VintageHistory.FindFillingUpAsync(reader, Series, cancellation).ConfigureAwait(false);
        if (found.Value is not { } history)
        {
            return Answer<NowcastScore>.Missing(found.Absence!);
        }

        var score = NowcastScore.Of(Series, history, reader.Calendar);
        return score.Rows.IsEmpty
            ? Answer<NowcastScore>.Missing(VintageHistory.TooLittle(
                Series,
                history,
                Invariant($"{Series} is held in {history.Releases.Length} releases, too few to score estimates: some four months of releases, every week on the same weekdays, are needed.")).Absence!)
            : Answer<NowcastScore>.Found(score with { Caveats = CaveatsOf(history, reader.Calendar) });
    }

    private Caveats CaveatsOf(RevisionHistory history, PublicationCalendar calendar)
    {
        var (first, newest) = (history.Releases[0].ReleasedAt, history.Releases[^1].ReleasedAt);
        return Caveats.Of(Series, new DateInterval(London.DayOf(first), London.DayOf(newest)), newest, calendar);
    }
}

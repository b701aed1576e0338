using Dashboard.Core.Series;
using Dashboard.Core.Vintages;

namespace Dashboard.Core.Questions;

/// <summary>What were the latest days of a series expected to become, and what did they become?</summary>
/// <param name="Series">The series, of one area; its moment names the release whose knowledge is asked for.</param>
/// <param name="DaysBefore">How many settled days are told before those still filling up.</param>
public sealed record NowcastQuestion(SeriesSelector Series, int DaysBefore = NowcastQuestion.UsualDaysBefore)
{
    /// <summary>Two weeks tell the level that the latest days are held against.</summary>
    public const int UsualDaysBefore = 14;

    /// <summary>Answers the question.</summary>
    /// <param name="reader">Reads the series.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The days, or why there are none: the series does not fill up, or too little of it is held.</returns>
    public async ValueTask<Answer<NowcastAnswer>> AskAsync(SeriesReader reader, CancellationToken cancellation)
    {
        var recent = await new CompletenessQuestion(Series).AskAsync(reader, cancellation).ConfigureAwait(false);
        if (recent.Value is not { } known)
        {
            return Answer<NowcastAnswer>.Missing(recent.Absence!);
        }

        // Everything held, later releases too: only what the days became is read from it.
        var all = await VintageHistory.FindAsync(reader, Series.At(null), cancellation).ConfigureAwait(false);
        var history = all.Value!;
        var triangle = ReportingTriangle.Of(history, reader.Calendar);
        var release = triangle.RowOf(London.DayOf(known.ReleasedAt));
        var last = known.Days.Max(day => triangle.RowOf(day.Day));
        var first = Math.Max(0, release - NowcastScore.LongestLagDays - DaysBefore);
        return Answer<NowcastAnswer>.Found(new NowcastAnswer(
            Series, known.ReleasedAt, [.. Enumerable.Range(first, last - first + 1).Select(row => DayOf(history, triangle, known, row, release))]));
    }

    private static NowcastDay DayOf(RevisionHistory history, ReportingTriangle triangle, CompletenessAnswer known, int row, int release)
    {
        var day = triangle.FirstDay.PlusDays(row);
        var estimate = known.Days.FirstOrDefault(one => one.Day == day)?.Estimate;
        var later = triangle.SettledCount(row, release) is { Count: { } count } settled && row + settled.LagDays > release
            ? new LaterCount(count, history.Releases.Last(one => London.DayOf(one.ReleasedAt) == day.PlusDays(settled.LagDays)).ReleasedAt)
            : null;
        return new NowcastDay(day, release - row, triangle.At(row, release - row), estimate, later);
    }
}

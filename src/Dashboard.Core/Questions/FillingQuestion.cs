using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Core.Questions;

/// <summary>How complete were the days of a series that fills up, release by release?</summary>
/// <param name="Series">The series, of one area; its moment names the newest release, and nothing later is used.</param>
/// <param name="Window">The days, both ends included; null for the last nine weeks before the newest release.</param>
/// <param name="LagDays">The greatest lag told, in days: 1 to <see cref="ReportingTriangle.LongestLagDays"/>.</param>
public sealed record FillingQuestion(SeriesSelector Series, DateInterval? Window, int LagDays = FillingQuestion.UsualLagDays)
{
    /// <summary>Two weeks: by then nearly every day has settled.</summary>
    public const int UsualLagDays = 14;

    private const int UsualDays = 63;

    /// <summary>Answers the question.</summary>
    /// <param name="reader">Reads the series.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The days, or why there are none: the series does not fill up, too little of it is held, or none of the days.</returns>
    public async ValueTask<Answer<FillingAnswer>> AskAsync(SeriesReader reader, CancellationToken cancellation)
    {
        var found = await VintageHistory.FindFillingUpAsync(reader, Series, cancellation).ConfigureAwait(false);
        if (found.Value is not { } history)
        {
            return Answer<FillingAnswer>.Missing(found.Absence!);
        }

        var newest = history.Releases[^1].ReleasedAt;
        var last = LocalDate.Min(history.Days.End, London.DayOf(newest));
        var held = new DateInterval(history.Days.Start, last);
        var window = Window ?? new DateInterval(LocalDate.Max(held.Start, last.PlusDays(1 - UsualDays)), last);
        return window.Intersection(held) is { } days
            ? Answer<FillingAnswer>.Found(AnswerOf(ReportingTriangle.Of(history, reader.Calendar), newest, days))
            : Answer<FillingAnswer>.Missing(SeriesAbsence.OutsideWindow(Series, held, window));
    }

    private FillingAnswer AnswerOf(ReportingTriangle triangle, Instant newest, DateInterval days)
    {
        var (model, release) = (new NowcastModel(triangle), triangle.RowOf(London.DayOf(newest)));
        return new FillingAnswer(
            Series, newest, LagDays, [.. days.Select(day => FillingDay.Of(triangle, model, triangle.RowOf(day), release, LagDays))]);
    }
}

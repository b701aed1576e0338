using System.Collections.Immutable;
using Dashboard.Core.Publication;
using Dashboard.Core.Questions;
using Dashboard.Core.Vintages;

namespace Dashboard.Answers.Tables;

/// <summary>Answers about vintages as tables: a day's story, the latest days, and the score of the estimates.</summary>
public static class VintagesTable
{
    /// <summary>Stories of days, a row a print.</summary>
    /// <param name="stories">The stories.</param>
    /// <returns>
    /// Columns <c>series,day,released_at,count,change,completeness</c>: the completeness is the count as a share of the last count
    /// held; the first print has no change.
    /// </returns>
    public static AnswerTable Of(IReadOnlyCollection<DayStory> stories) => new(
        ["series", "day", "released_at", "count", "change", "completeness"],
        [
            .. stories.SelectMany(story => story.Prints.Select(print => ImmutableArray.Create<object?>(
                story.Series.ToString(), story.Day, print.ReleasedAt, print.Count, print.Change, story.CompletenessOf(print)))),
        ])
    {
        RowCaveats = [.. stories.SelectMany(story => story.Prints.Select(_ => Caveats.Of(story.Break).With(story.Caveats)))],
    };

    /// <summary>The latest days, a row a day and series.</summary>
    /// <param name="answers">The answers, one a series.</param>
    /// <returns>
    /// Columns <c>series,day,released_at,count,completeness,nowcast,low,high,lag</c>: the completeness is estimated, the nowcast
    /// and the ends of its 80 % interval are in people, the lag in days. Without an estimate all four are empty.
    /// </returns>
    public static AnswerTable Of(IReadOnlyCollection<CompletenessAnswer> answers) => new(
        ["series", "day", "released_at", "count", "completeness", "nowcast", "low", "high", "lag"],
        [
            .. answers.SelectMany(answer => answer.Days.Select(day => ImmutableArray.Create<object?>(
                answer.Series.ToString(),
                day.Day,
                answer.ReleasedAt,
                day.Count,
                day.Share,
                day.Estimate?.People,
                day.Estimate?.Low,
                day.Estimate?.High,
                day.LagDays))),
        ])
    {
        RowCaveats = [.. answers.SelectMany(answer => answer.Days.Select(_ => answer.Caveats))],
    };

    /// <summary>How days filled up, a row a day and lag with a count.</summary>
    /// <param name="answer">The days.</param>
    /// <returns>
    /// Columns <c>series,day,lag,count,completeness,settled,estimated</c>: the completeness is the count as a share of the settled count,
    /// and whether that one is an estimate stands last.
    /// </returns>
    public static AnswerTable Of(FillingAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return new AnswerTable(
            ["series", "day", "lag", "count", "completeness", "settled", "estimated"],
            [
                .. answer.Days.SelectMany(day => day.Cells.Select((cell, lag) => (Cell: cell, Lag: lag)).Where(one => one.Cell is not null).Select(one => ImmutableArray.Create<object?>(
                    answer.Series.ToString(), day.Day, one.Lag, one.Cell!.Value.Count, one.Cell.Value.Share, day.Settled, day.IsEstimated ? "yes" : "no"))),
            ]);
    }

    /// <summary>The latest days with what became of them, a row a day.</summary>
    /// <param name="answer">The days.</param>
    /// <returns>
    /// Columns <c>series,day,released_at,lag,count,nowcast,low,high,became,became_at</c>: the last two are from later releases, all
    /// others from nothing later than <c>released_at</c>.
    /// </returns>
    public static AnswerTable Of(NowcastAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return new AnswerTable(
            ["series", "day", "released_at", "lag", "count", "nowcast", "low", "high", "became", "became_at"],
            [
                .. answer.Days.Select(day => ImmutableArray.Create<object?>(
                    answer.Series.ToString(), day.Day, answer.ReleasedAt, day.LagDays, day.Count,
                    day.Estimate?.People, day.Estimate?.Low, day.Estimate?.High, day.Became?.Count, day.Became?.ReleasedAt)),
            ]);
    }

    /// <summary>Scores, a row a year of releases and lag.</summary>
    /// <param name="scores">The scores, one a series.</param>
    /// <returns>
    /// Columns <c>series,year,lag,nowcasts,inside,coverage,mean_error,raw_error,note</c>: no year for all of them; the errors are mean
    /// distances from the settled count as shares of it, of the estimate and of the count as released. The note has the breaks and
    /// notices of the row's year, or of all; JSON has them beside the cells too.
    /// </returns>
    public static AnswerTable Of(IReadOnlyCollection<NowcastScore> scores)
    {
        var rows = scores.SelectMany(score => score.Rows.Select(row => (score.Series, Row: row, Caveats: CaveatsOf(score, row)))).ToList();
        return new AnswerTable(
            ["series", "year", "lag", "nowcasts", "inside", "coverage", "mean_error", "raw_error", "note"],
            [
                .. rows.Select(one => ImmutableArray.Create<object?>(
                    one.Series.ToString(),
                    one.Row.Year,
                    one.Row.LagDays,
                    one.Row.Nowcasts,
                    one.Row.Inside,
                    one.Row.Coverage,
                    one.Row.MeanError,
                    one.Row.RawError,
                    one.Caveats.WindowNote)),
            ])
        {
            RowCaveats = [.. rows.Select(one => one.Caveats)],
        };
    }

    private static Caveats CaveatsOf(NowcastScore score, ScoreRow row) => row.Year is { } year ? score.Caveats.In(year) : score.Caveats;
}

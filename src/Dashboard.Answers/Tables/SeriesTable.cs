using System.Collections.Immutable;
using Dashboard.Core.Publication;
using Dashboard.Core.Questions;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;

namespace Dashboard.Answers.Tables;

/// <summary>Series as tables: what is held, and day by day.</summary>
public static class SeriesTable
{
    /// <summary>Daily counts, a row a day and series.</summary>
    /// <param name="series">The series.</param>
    /// <returns>Columns <c>series,day,count,status,reason,released_at</c>; no count where there is no report.</returns>
    public static AnswerTable Of(params IEnumerable<DailySeries> series) => new(
        ["series", "day", "count", "status", "reason", "released_at"],
        [.. series.SelectMany(one => one.Entries.Select((entry, index) => Row(one, entry, index, Caveats.None)))]);

    /// <summary>Daily counts with what is to be known of each day.</summary>
    /// <param name="shown">The series.</param>
    /// <returns>The same columns, the reason with what was announced and what begins on the day; JSON has the breaks and notices of the day beside them.</returns>
    public static AnswerTable Of(IReadOnlyCollection<ShownSeries> shown)
    {
        ImmutableArray<Caveats> caveats =
        [
            .. shown.SelectMany(one => one.Daily.Entries.Select((entry, index) =>
                one.Caveats.On(one.Daily.FirstDay.PlusDays(index), one.Daily.Selector.AsOf, entry.ReleasedAt))),
        ];
        var rows = shown.SelectMany(one => one.Daily.Entries.Select((entry, index) => (one.Daily, entry, index)))
            .Select((day, row) => Row(day.Daily, day.entry, day.index, caveats[row]));
        return new AnswerTable(["series", "day", "count", "status", "reason", "released_at"], [.. rows]) { RowCaveats = caveats };
    }

    /// <summary>What is held, a row a series.</summary>
    /// <param name="summaries">The series held.</param>
    /// <returns>Columns <c>series,form,first_day,last_day,releases,first_released_at,last_released_at</c>.</returns>
    public static AnswerTable Of(IEnumerable<SeriesSummary> summaries) => new(
        ["series", "form", "first_day", "last_day", "releases", "first_released_at", "last_released_at"],
        [
            .. summaries.Select(summary => ImmutableArray.Create<object?>(
                summary.Id.ToString(),
                summary.Form == Core.Vintages.SeriesForm.Daily ? "daily" : "cumulative",
                summary.Days.Start,
                summary.Days.End,
                summary.Releases,
                summary.FirstReleasedAt,
                summary.LastReleasedAt)),
        ]);

    private static ImmutableArray<object?> Row(DailySeries series, DayEntry entry, int index, Caveats caveats) =>
    [
        series.Selector.ToString(),
        series.FirstDay.PlusDays(index),
        entry.Count,
        entry.Status.ToWords(),
        string.Join("; ", caveats.Texts.Prepend(ReasonOf(entry)).Where(text => text.Length > 0)),
        entry.ReleasedAt,
    ];

    /// <summary>The mark of a count that was taken from a later release than asked for travels with its reason.</summary>
    private static string ReasonOf(DayEntry entry) => (entry.AsLaterServed && entry.Count is not null, entry.Reason.Text) switch
    {
        (false, var reason) => reason,
        (true, "") => "as later served",
        (true, var reason) => "as later served; " + reason,
    };
}

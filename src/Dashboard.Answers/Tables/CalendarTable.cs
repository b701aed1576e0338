using System.Collections.Immutable;
using Dashboard.Core.Publication;
using Dashboard.Core.Series;

namespace Dashboard.Answers.Tables;

/// <summary>The publishers' calendar, a row a rule: silences, notices and changes of definition.</summary>
public static class CalendarTable
{
    private const string Every = "all";

    /// <summary>The calendar as a table.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <returns>
    /// Columns <c>kind,source,areas,metric,basis,from,to,weekdays,effect,amount,text</c>: the kind is <c>silence</c>,
    /// <c>notice</c> or <c>break</c>; a break has the day of its first release and no last one.
    /// </returns>
    public static AnswerTable Of(PublicationCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return new AnswerTable(
            ["kind", "source", "areas", "metric", "basis", "from", "to", "weekdays", "effect", "amount", "text"],
            [.. calendar.Silences.Select(RowOf), .. calendar.Notices.Select(RowOf), .. calendar.Breaks.Select(RowOf)]);
    }

    private static ImmutableArray<object?> RowOf(SilenceRule rule) =>
    [
        "silence", rule.Source.Code, TextOf(rule.Areas), Every, rule.Basis.Code, rule.From, rule.To,
        rule.Weekdays.IsEmpty ? Every : string.Join(' ', rule.Weekdays), null, null, rule.Text,
    ];

    private static ImmutableArray<object?> RowOf(Notice notice) =>
    [
        "notice", notice.Source.Code, TextOf(notice.Areas), notice.Metric.Code, notice.Basis.Code, notice.Days.Start, notice.Days.End,
        null, notice.Effect.ToWords(), notice.Amount, notice.Text,
    ];

    private static ImmutableArray<object?> RowOf(DefinitionBreak change) =>
    [
        "break", change.Source.Code, TextOf(change.Areas), change.Metric?.Code ?? Every, change.Basis.Code, London.DayOf(change.Since), null,
        null, null, null, change.Text,
    ];

    private static string TextOf(ImmutableArray<Area> areas) => areas.IsEmpty ? Every : string.Join('+', areas);
}

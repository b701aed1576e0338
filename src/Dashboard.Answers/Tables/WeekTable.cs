using System.Collections.Immutable;
using Dashboard.Core.Averages;
using Dashboard.Core.Questions;
using Dashboard.Core.Reconciliation;

namespace Dashboard.Answers.Tables;

/// <summary>The days behind quoted averages, and the averages under each policy.</summary>
public static class WeekTable
{
    /// <summary>The days, a row a source and day.</summary>
    /// <param name="weeks">The weeks.</param>
    /// <returns>Columns <c>series,day,quoted,quoted_id,shown_then,status_then,released_then,shown_last,status_last,released_last</c>.</returns>
    public static AnswerTable Days(IEnumerable<WeekAnswer> weeks) => new(
        ["series", "day", "quoted", "quoted_id", "shown_then", "status_then", "released_then", "shown_last", "status_last", "released_last"],
        [.. weeks.SelectMany(week => week.Quoted.Days.Days.Select(day => Row(week, day)))]);

    /// <summary>The averages, a row a source, origin and policy.</summary>
    /// <param name="weeks">The weeks.</param>
    /// <returns>Columns <c>series,figures,policy,method,mean,divisor,sum,days_missing</c>.</returns>
    public static AnswerTable Averages(IEnumerable<WeekAnswer> weeks) => new(
        ["series", "figures", "policy", "method", "mean", "divisor", "sum", "days_missing"],
        [
            .. weeks.SelectMany(week => week.QuotedAverages.Select(average => Row(week, "quoted", average))
                .Concat(week.ThenAverages.Select(average => Row(week, "shown then", average)))),
        ]);

    private static ImmutableArray<object?> Row(WeekAnswer week, NodaTime.LocalDate day)
    {
        var (quoted, then, last) = (week.Quoted.Days[day], week.Then[day], week.Last[day]);
        var ids = week.Quoted.Parts.Where(part => part.Figure.Days!.Contains(day)).Select(part => part.Figure.Id);
        return
        [
            week.Last.Selector.ToString(), day, quoted.Count, string.Join(' ', ids),
            then.Count, then.Status.ToWords() + (then is { AsLaterServed: true, Count: not null } ? ", as later served" : string.Empty), then.ReleasedAt,
            last.Count, last.Status.ToWords(), last.ReleasedAt,
        ];
    }

    private static ImmutableArray<object?> Row(WeekAnswer week, string figures, PolicyAverage average) =>
    [
        week.Last.Selector.ToString(), figures, average.Policy, average.Summary, average.Mean.PeoplePerDay,
        average.Mean.Divisor, average.Mean.Sum, average.Mean.DaysMissing,
    ];
}

using System.Collections.Immutable;
using Dashboard.Core.Questions;
using Dashboard.Core.Reconciliation;

namespace Dashboard.Answers.Tables;

/// <summary>How days came about, a row a series and day.</summary>
public static class GapsTable
{
    /// <summary>The days as a table.</summary>
    /// <param name="answers">The series.</param>
    /// <returns>
    /// Columns <c>series,day,status,covers_from,covers_to,sure,reason</c>: the days that the day's report covers, none where
    /// there is no report, and how sure the status is: certain, likely or possible.
    /// </returns>
    public static AnswerTable Of(params IReadOnlyCollection<GapsAnswer> answers) => new(
        ["series", "day", "status", "covers_from", "covers_to", "sure", "reason"],
        [.. answers.SelectMany(answer => answer.Days.Select(finding => Row(answer, finding)))])
    {
        RowCaveats = [.. answers.SelectMany(answer => answer.Days.Select(finding => finding.Caveats))],
    };

    private static ImmutableArray<object?> Row(GapsAnswer answer, DayFinding finding) =>
    [
        answer.Series.ToString(),
        finding.Day,
        finding.Entry.Status.ToWords(),
        finding.Covers?.Start,
        finding.Covers?.End,
        finding.Entry.Reason.Sure.ToWord(),
        finding.Reason,
    ];
}

using System.Collections.Immutable;
using Dashboard.Core.Pulls;

namespace Dashboard.Answers.Tables;

/// <summary>Runs of sources as a table.</summary>
public static class PullTable
{
    /// <summary>What is said of a source that another worker holds.</summary>
    public const string HeldByAnother = "held by another";

    /// <summary>What became of each document, a row each; a source that another worker holds has one row without a document.</summary>
    /// <param name="reports">The runs.</param>
    /// <returns>Columns <c>source,asked,outcome,rows,new_releases,changed_days,problem,reason</c>; the problem is a code such as <c>D009</c>.</returns>
    public static AnswerTable Of(IEnumerable<PullReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return new AnswerTable(
            ["source", "asked", "outcome", "rows", "new_releases", "changed_days", "problem", "reason"],
            [.. reports.SelectMany(Rows)]);
    }

    private static IEnumerable<ImmutableArray<object?>> Rows(PullReport report) => report.IsHeldByAnother
        ? [[report.Source.Code, string.Empty, HeldByAnother, 0L, 0, 0L, string.Empty, PullReport.HeldByAnother]]
        : report.Results.Select(result => ImmutableArray.Create<object?>(
            report.Source.Code,
            result.Asked,
            result.Outcome.ToWords(),
            result.Rows,
            result.Stored.NewReleases,
            result.Stored.ChangedDays,
            RunReason.ProblemIn(result.Reason)?.Code ?? string.Empty,
            result.Reason));
}

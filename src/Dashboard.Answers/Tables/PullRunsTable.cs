using System.Collections.Immutable;
using Dashboard.Core.Pulls;

namespace Dashboard.Answers.Tables;

/// <summary>What became of the latest pulls, a row a run.</summary>
public static class PullRunsTable
{
    /// <summary>The runs as a table.</summary>
    /// <param name="runs">The runs.</param>
    /// <returns>
    /// Columns <c>run,source,started_at,ended_at,outcome,documents,rows,reason</c>: a run under way, or whose worker was killed, has no end;
    /// the reason says which document was refused and why.
    /// </returns>
    public static AnswerTable Of(IEnumerable<PullRun> runs) => new(
        ["run", "source", "started_at", "ended_at", "outcome", "documents", "rows", "reason"],
        [
            .. runs.Select(run => ImmutableArray.Create<object?>(
                run.Number, run.Source.Code, run.StartedAt, run.End?.EndedAt, run.End is { } end ? WordsOf(end.Outcome) : "under way", run.End?.Documents, run.End?.Rows, run.End?.Reason)),
        ]);

    private static string WordsOf(PullOutcome outcome) => outcome switch
    {
        PullOutcome.Data => "data",
        PullOutcome.NotModified => "not modified",
        PullOutcome.Empty => "empty",
        PullOutcome.NotPublished => "not published",
        PullOutcome.Withdrawn => "withdrawn",
        PullOutcome.Throttled => "throttled",
        PullOutcome.Refused => "refused",
        PullOutcome.NoAnswer => "no answer",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "Not an outcome of a pull."),
    };
}

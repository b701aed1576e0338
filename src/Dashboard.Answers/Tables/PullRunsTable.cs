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
                run.Number, run.Source.Code, run.StartedAt, run.End?.EndedAt, run.End is { } end ? end.Outcome.ToWords() : "under way", run.End?.Documents, run.End?.Rows, run.End?.Reason)),
        ]);
}

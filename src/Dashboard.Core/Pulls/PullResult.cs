namespace Dashboard.Core.Pulls;

/// <summary>What became of one document: what asking for it came to, and what storing it changed.</summary>
/// <param name="Asked">What was asked for, in words.</param>
/// <param name="Outcome">What it came to; a document that contradicts what is held is refused.</param>
/// <param name="Rows">How many rows were read; 0 where nothing was stored.</param>
/// <param name="Stored">What storing it changed.</param>
/// <param name="Reason">In one line, what a reader should know; a refusal begins with its <see cref="DataProblem"/>'s code.</param>
public sealed record PullResult(string Asked, PullOutcome Outcome, long Rows, StoredDocument Stored, string Reason)
{
    private static readonly StoredDocument Nothing = new(0, 0);

    /// <summary>Whether the upstream was asked at all; not so where its answer is known without.</summary>
    public bool WasSent { get; private init; } = true;

    /// <summary>Whether the upstream owes what it was asked for: it failed, or says that it doesn't have it.</summary>
    /// <remarks>A document that is unchanged or empty is an answer; so is a day that is known to have had no release.</remarks>
    public bool IsOwed => Outcome.IsFailure() || (WasSent && Outcome is PullOutcome.NotPublished or PullOutcome.Withdrawn);

    /// <summary>An answer without a document, or of one that was refused as it was read.</summary>
    /// <param name="answer">The answer.</param>
    public static PullResult Without(PullAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return new PullResult(answer.Asked, answer.Outcome, 0, Nothing, WithCode(answer.Fault?.Problem, answer.Reason)) { WasSent = answer.WasSent };
    }

    /// <summary>A document that was stored.</summary>
    /// <param name="answer">The answer with the document.</param>
    /// <param name="stored">What storing it changed.</param>
    public static PullResult Kept(PullAnswer answer, StoredDocument stored)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return new PullResult(answer.Asked, answer.Outcome, answer.Rows, stored, answer.Reason);
    }

    /// <summary>A document that says otherwise than what is held; nothing of it was stored.</summary>
    /// <param name="answer">The answer with the document.</param>
    /// <param name="conflict">What contradicts.</param>
    public static PullResult Contradicted(PullAnswer answer, ReleaseConflictException conflict)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(conflict);
        return new PullResult(answer.Asked, PullOutcome.Refused, 0, Nothing, WithCode(DataProblem.Contradiction, conflict.Message));
    }

    private static string WithCode(DataProblem? problem, string reason) => problem is null ? reason : problem.Code + " " + reason;
}

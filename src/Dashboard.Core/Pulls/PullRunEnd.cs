using NodaTime;

namespace Dashboard.Core.Pulls;

/// <summary>How an attempt to pull a source ended.</summary>
/// <param name="EndedAt">When.</param>
/// <param name="Outcome">What it came to: the worst of its documents'.</param>
/// <param name="Documents">How many documents were read and stored.</param>
/// <param name="Rows">How many rows they held.</param>
/// <param name="Stored">What storing them changed.</param>
/// <param name="Reason">In one line, what a reader should know: which document was refused and why. Empty where all went well.</param>
public sealed record PullRunEnd(Instant EndedAt, PullOutcome Outcome, int Documents, long Rows, StoredDocument Stored, string Reason);

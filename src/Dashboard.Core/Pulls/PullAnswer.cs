using NodaTime;

namespace Dashboard.Core.Pulls;

/// <summary>What asking for one document came to.</summary>
public sealed record PullAnswer
{
    private PullAnswer(string asked, PullOutcome outcome, string reason) => (Asked, Outcome, Reason) = (asked, outcome, reason);

    /// <summary>What was asked for, in words, such as <c>the release of 2021-12-28, nations</c>.</summary>
    public string Asked { get; }

    /// <summary>What it came to.</summary>
    public PullOutcome Outcome { get; }

    /// <summary>The document; null unless the outcome is <see cref="PullOutcome.Data"/>.</summary>
    public PulledDocument? Document { get; private init; }

    /// <summary>How many rows were read; 0 without a document.</summary>
    public long Rows { get; private init; }

    /// <summary>In one line: why there is no document, or what a reader should know of it; may be empty with a document.</summary>
    public string Reason { get; }

    /// <summary>Whether the upstream was asked at all; not so where its answer is known without.</summary>
    public bool WasSent { get; private init; } = true;

    /// <summary>How long the upstream asks to be left alone; null where it doesn't say.</summary>
    public Duration? RetryAfter { get; private init; }

    /// <summary>Where exactly it failed; null unless no answer came or it was refused.</summary>
    public PullFault? Fault { get; private init; }

    /// <summary>A document came and was read.</summary>
    /// <param name="asked">What was asked for.</param>
    /// <param name="document">The document.</param>
    /// <param name="rows">How many rows were read.</param>
    /// <param name="note">What a reader should know of it; may be empty.</param>
    public static PullAnswer Data(string asked, PulledDocument document, long rows, string note)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        return new PullAnswer(asked, PullOutcome.Data, note) { Document = document, Rows = rows };
    }

    /// <summary>There is no document, and nothing failed.</summary>
    /// <param name="asked">What was asked for.</param>
    /// <param name="outcome">Neither data nor a failure.</param>
    /// <param name="reason">Why, in one line.</param>
    /// <param name="retryAfter">How long the upstream asks to be left alone.</param>
    /// <exception cref="ArgumentOutOfRangeException">The outcome is data or a failure.</exception>
    public static PullAnswer None(string asked, PullOutcome outcome, string reason, Duration? retryAfter = null) =>
        outcome is PullOutcome.Data or PullOutcome.Refused or PullOutcome.NoAnswer
            ? throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "Data has a document and a failure has a fault.")
            : new PullAnswer(asked, outcome, reason) { RetryAfter = retryAfter };

    /// <summary>There is no document, and the upstream was not asked: what it would answer is known without.</summary>
    /// <param name="asked">What was wanted.</param>
    /// <param name="outcome">Neither data nor a failure.</param>
    /// <param name="reason">How that is known, in one line.</param>
    /// <exception cref="ArgumentOutOfRangeException">The outcome is data or a failure.</exception>
    public static PullAnswer KnownWithout(string asked, PullOutcome outcome, string reason) => None(asked, outcome, reason) with { WasSent = false };

    /// <summary>It failed.</summary>
    /// <param name="asked">What was asked for.</param>
    /// <param name="outcome">Which of the two kinds of failure.</param>
    /// <param name="reason">Why, in one line.</param>
    /// <param name="fault">Where exactly.</param>
    /// <exception cref="ArgumentOutOfRangeException">The outcome is no failure.</exception>
    public static PullAnswer Failed(string asked, PullOutcome outcome, string reason, PullFault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        return outcome is PullOutcome.Refused or PullOutcome.NoAnswer
            ? new PullAnswer(asked, outcome, reason) { Fault = fault }
            : throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "A failure is no answer or a refusal.");
    }
}

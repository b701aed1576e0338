using Dashboard.Core.Pulls;
using NodaTime;

namespace Dashboard.Sources.Http;

/// <summary>What one question over HTTP came to, before anybody read what the body says.</summary>
/// <param name="Outcome">Data where a whole body is held; never a refusal of its content, which nobody has read yet.</param>
/// <param name="Address">The address asked, without secrets.</param>
/// <param name="Status">The HTTP status; null where none came.</param>
internal sealed record UpstreamAnswer(PullOutcome Outcome, string Address, int? Status)
{
    /// <summary>Why there is no body, in one line; empty where there is one.</summary>
    public string Reason { get; init; } = string.Empty;

    /// <summary>What is wrong with the answer; null where nothing is, or where it isn't the document's fault.</summary>
    public DataProblem? Problem { get; init; }

    /// <summary>How long the upstream asks to be left alone.</summary>
    public Duration? RetryAfter { get; init; }

    /// <summary>The start of what came.</summary>
    public string RawText { get; init; } = string.Empty;

    /// <summary>What the cache remembers of the body; null where there is none.</summary>
    public HeldAnswer? Held { get; init; }

    /// <summary>The body; null where there is none.</summary>
    public byte[]? Body { get; init; }

    /// <summary>Whether a body is there to read: a new one, or after "not modified" the one held.</summary>
    public bool HasBody => Body is not null;
}

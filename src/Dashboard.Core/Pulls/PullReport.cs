using System.Collections.Immutable;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Pulls;

/// <summary>What one run of one source came to.</summary>
/// <param name="Source">The source.</param>
/// <param name="Run">The run as the store remembers it; null where another worker held the source, so that nothing was asked.</param>
/// <param name="Results">What became of each document, in the order of asking.</param>
/// <param name="RetryAfter">How long the source asks to be left alone; null where it doesn't say.</param>
public sealed record PullReport(Source Source, PullRun? Run, ImmutableArray<PullResult> Results, Duration? RetryAfter)
{
    /// <summary>Whether another worker held the source.</summary>
    public bool IsHeldByAnother => Run is null;

    /// <summary>Whether the source was asked for anything; not so where all its answers are known without, or another worker held it.</summary>
    public bool WasAsked => Results.Any(result => result.WasSent);

    /// <summary>Whether the source gave what was wanted of it: something came or was unchanged, and nothing is owed.</summary>
    public bool GaveWhatWasWanted => Results.Any(result => result.Outcome is PullOutcome.Data or PullOutcome.NotModified) && !Results.Any(result => result.IsOwed);

    /// <summary>What is told of a source that another worker holds.</summary>
    public static string HeldByAnother => "another worker is pulling this source; nothing was asked";
}

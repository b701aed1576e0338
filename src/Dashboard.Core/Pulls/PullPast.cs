using NodaTime;

namespace Dashboard.Core.Pulls;

/// <summary>What the runs of a source so far mean for the next one.</summary>
/// <param name="EndedAt">When the last run ended; null where none has.</param>
/// <param name="Outcome">What it came to.</param>
/// <param name="BroughtNew">Whether it brought a release that was not held.</param>
/// <param name="Failures">How many runs failed one after another up to it; 0 where it didn't.</param>
/// <param name="RetryAfter">How long the source asked to be left alone then; null where it didn't.</param>
public sealed record PullPast(Instant? EndedAt, PullOutcome Outcome, bool BroughtNew, int Failures, Duration? RetryAfter)
{
    /// <summary>A source that was never pulled.</summary>
    public static PullPast None { get; } = new(null, PullOutcome.NotModified, BroughtNew: false, 0, null);

    /// <summary>What the runs of a store mean.</summary>
    /// <param name="runs">The latest runs of one source, newest first; runs that haven't ended are left out.</param>
    public static PullPast Of(IEnumerable<PullRun> runs)
    {
        ArgumentNullException.ThrowIfNull(runs);
        var ends = runs.Select(run => run.End).OfType<PullRunEnd>().ToList();
        return ends.Count == 0
            ? None
            : new PullPast(
                ends[0].EndedAt,
                ends[0].Outcome,
                ends[0].Stored.NewReleases > 0,
                ends.TakeWhile(end => end.Outcome.IsFailure()).Count(),
                null);
    }

    /// <summary>The same as it looks to a clock that may have been set back: a run can't have ended later than now.</summary>
    /// <remarks>Whoever waits keeps the result; else each look at the clock would put the wait off again.</remarks>
    /// <param name="now">The moment.</param>
    public PullPast SeenAt(Instant now) => EndedAt > now ? this with { EndedAt = now } : this;
}

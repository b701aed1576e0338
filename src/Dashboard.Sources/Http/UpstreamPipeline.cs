using Dashboard.Core.Pulls;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace Dashboard.Sources.Http;

/// <summary>The order in which a question is guarded: all of it by a time-out, then repetition, then the pause of a failing source.</summary>
internal static class UpstreamPipeline
{
    /// <summary>Builds the guard of one source.</summary>
    /// <param name="options">How the source is asked.</param>
    /// <param name="time">The clock of every wait.</param>
    /// <param name="random">Gives numbers from 0 to 1 for the jitter.</param>
    public static ResiliencePipeline<UpstreamAnswer> Build(UpstreamOptions options, TimeProvider time, Func<double> random)
    {
        var builder = new ResiliencePipelineBuilder<UpstreamAnswer> { TimeProvider = time };
        builder.AddTimeout(options.TotalTimeout);
        if (options.Retries > 0)
        {
            builder.AddRetry(Retry(options, random));
        }

        return builder
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions<UpstreamAnswer>
            {
                // All of so many: one answer among them shows that the source is there.
                FailureRatio = 1,
                MinimumThroughput = options.FailuresBeforePause,
                SamplingDuration = TimeSpan.FromTicks(Math.Max(options.Pause.Ticks, options.TotalTimeout.Ticks)),
                BreakDuration = TimeSpan.FromTicks(Math.Max(options.Pause.Ticks, TimeSpan.TicksPerSecond / 2)),
                ShouldHandle = new PredicateBuilder<UpstreamAnswer>()
                    .Handle<TimeoutRejectedException>()
                    .HandleResult(answer => answer.Outcome == PullOutcome.NoAnswer),
            })
            .Build();
    }

    private static RetryStrategyOptions<UpstreamAnswer> Retry(UpstreamOptions options, Func<double> random) => new()
    {
        MaxRetryAttempts = options.Retries,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        Randomizer = random,
        Delay = options.FirstDelay,
        MaxDelay = options.LongestDelay,
        ShouldHandle = new PredicateBuilder<UpstreamAnswer>()
            .Handle<TimeoutRejectedException>()
            .HandleResult(answer => answer.Outcome is PullOutcome.NoAnswer or PullOutcome.Throttled
                && !(answer.RetryAfter?.ToTimeSpan() > options.LongestDelay)),
        DelayGenerator = arguments => ValueTask.FromResult(arguments.Outcome.Result?.RetryAfter?.ToTimeSpan()),
    };
}

using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using NodaTime;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace Dashboard.Sources.Http;

/// <summary>Asks one source over HTTP: within its budget, repeating what failed, and keeping every body that comes.</summary>
internal sealed class Upstream
{
    private readonly UpstreamOptions _options;
    private readonly TimeProvider _time;
    private readonly RequestBudget _budget;
    private readonly ResponseReader _reader;
    private readonly ResiliencePipeline<UpstreamAnswer> _guard;
    private readonly ResiliencePipeline<UpstreamAnswer> _attempt;

    public Upstream(Source source, UpstreamOptions options, PayloadCache cache, TimeProvider time, Func<double> random)
    {
        (Source, Cache, _options, _time) = (source, cache, options, time);
        _budget = new RequestBudget(time, options.RequestsPerMinute);
        _reader = new ResponseReader(cache, time, options.LargestBodyBytes);
        _guard = UpstreamPipeline.Build(options, time, random);
        _attempt = new ResiliencePipelineBuilder<UpstreamAnswer> { TimeProvider = time }.AddTimeout(options.AttemptTimeout).Build();
    }

    /// <summary>Whom it asks.</summary>
    public Source Source { get; }

    /// <summary>Where the bodies are kept.</summary>
    public PayloadCache Cache { get; }

    /// <summary>Where the source is served; null where it isn't any more.</summary>
    public Uri? BaseAddress => _options.BaseAddress;

    /// <summary>What time it is.</summary>
    public Instant Now => Instant.FromDateTimeOffset(_time.GetUtcNow());

    /// <summary>Asks until there is an answer or it is time to give up.</summary>
    /// <param name="send">Sends the request once; it returns as soon as the head of the response is there.</param>
    /// <param name="notFound">What 404 means of the document asked for.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The answer; a failure is one too.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<UpstreamAnswer> AskAsync(
        Func<CancellationToken, Task<HttpResponseMessage>> send, PullOutcome notFound, CancellationToken cancellation)
    {
        try
        {
            return await _guard.ExecuteAsync(stop => AttemptAsync(send, notFound, stop), cancellation).ConfigureAwait(false);
        }
        catch (TimeoutRejectedException e)
        {
            return Unanswered(Invariant($"no whole answer came within {e.Timeout.TotalSeconds:0.###} s"));
        }
        catch (BrokenCircuitException)
        {
            return Unanswered(Invariant($"it is not asked for {_options.Pause.TotalSeconds:0.###} s, since the last {_options.FailuresBeforePause} requests all failed"));
        }
    }

    private async ValueTask<UpstreamAnswer> AttemptAsync(
        Func<CancellationToken, Task<HttpResponseMessage>> send, PullOutcome notFound, CancellationToken cancellation)
    {
        // Before the attempt's time-out begins: waiting one's turn is no fault of the source.
        await _budget.WaitAsync(cancellation).ConfigureAwait(false);
        return await _attempt.ExecuteAsync(stop => SendAsync(send, notFound, stop), cancellation).ConfigureAwait(false);
    }

    private async ValueTask<UpstreamAnswer> SendAsync(
        Func<CancellationToken, Task<HttpResponseMessage>> send, PullOutcome notFound, CancellationToken cancellation)
    {
        try
        {
            using var response = await send(cancellation).ConfigureAwait(false);
            return await _reader.ReadAsync(response, notFound, cancellation).ConfigureAwait(false);
        }
        catch (NoAnswerException e)
        {
            return new UpstreamAnswer(PullOutcome.NoAnswer, e.Address, null) { Reason = e.Message };
        }
    }

    private UpstreamAnswer Unanswered(string reason) =>
        new(PullOutcome.NoAnswer, _options.BaseAddress is { } address ? PublicAddress.Of(address) : string.Empty, null) { Reason = reason };
}

using System.Collections.Immutable;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Pulls;

/// <summary>Runs the pull of one source: claims it, asks, stores each document, and records how the run ended.</summary>
/// <remarks>
/// <para>A document is stored whole or not at all, as soon as it has come; one that is refused or contradicts what is held
/// costs only itself. A run that is stopped or meets a failing store keeps what was stored before and is recorded as having
/// no answer, if the store still takes that; a claim whose holder can't let go ends by itself.</para>
/// <para>Safe to use from several threads; the store sees to it that one run at a time pulls the source.</para>
/// </remarks>
/// <param name="puller">Asks the source.</param>
/// <param name="store">Where its releases go.</param>
/// <param name="clock">Tells when runs begin and end.</param>
/// <param name="claim">How long a run holds its source should it be killed; while a longer run lasts another may join it.</param>
public sealed class PullRunner(ISourcePuller puller, IReleaseStore store, IClock clock, Duration claim)
{
    private static readonly StoredDocument Nothing = new(0, 0);

    /// <summary>How long a run holds its source where nothing else is said.</summary>
    public static Duration UsualClaim { get; } = Duration.FromMinutes(15);

    /// <summary>The source.</summary>
    public Source Source => puller.Source;

    /// <summary>Runs.</summary>
    /// <param name="ask">What is wanted; what is held is asked of the store.</param>
    /// <param name="progress">Told at the beginning and after each document; null for nobody.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>What it came to.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    /// <remarks>Whatever the store or the folder of answers throws comes out as it is.</remarks>
    public Task<PullReport> RunAsync(PullAsk ask, IProgress<PullProgress>? progress, CancellationToken cancellation) => RunAsync(
        (now, until) => store.TryBeginRunAsync(Source, now, until, cancellation), ask, progress, cancellation);

    /// <summary>Runs, but only where the newest run is still as it was when it was decided to run.</summary>
    /// <param name="newest">The newest run, with its end where it had one; null where there was none.</param>
    /// <param name="ask">What is wanted; what is held is asked of the store.</param>
    /// <param name="progress">Told at the beginning and after each document; null for nobody.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>What it came to.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public Task<PullReport> RunAfterAsync(PullRun? newest, PullAsk ask, IProgress<PullProgress>? progress, CancellationToken cancellation) => RunAsync(
        (now, until) => store.TryBeginRunAfterAsync(Source, newest, now, until, cancellation), ask, progress, cancellation);

    private async Task<PullReport> RunAsync(
        Func<Instant, Instant, ValueTask<PullRun?>> begin, PullAsk ask, IProgress<PullProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(ask);
        var startedAt = clock.GetCurrentInstant();
        var run = await begin(startedAt, startedAt + claim).ConfigureAwait(false);
        if (run is null)
        {
            return new PullReport(Source, null, [], null);
        }

        var results = ImmutableArray.CreateBuilder<PullResult>();
        try
        {
            var retryAfter = await AskAsync(ask, results, progress, cancellation).ConfigureAwait(false);
            var end = EndOf(results, results.Select(result => result.Outcome).Worst(), RunReason.Of(results));
            await store.EndRunAsync(run, end, cancellation).ConfigureAwait(false);
            return new PullReport(Source, run with { End = end }, results.DrainToImmutable(), retryAfter);
        }
        catch (Exception e)
        {
            var reason = e is OperationCanceledException ? "stopped before it was done" : e.Message.ReplaceLineEndings(" ");
            await TryEndAsync(run, EndOf(results, PullOutcome.NoAnswer, reason)).ConfigureAwait(false);
            throw;
        }
    }

    private async Task<Duration?> AskAsync(
        PullAsk ask, ImmutableArray<PullResult>.Builder results, IProgress<PullProgress>? progress, CancellationToken cancellation)
    {
        var expected = puller.Expects(ask);
        Duration? retryAfter = null;
        progress?.Report(new PullProgress(Source, null, 0, expected));
        var asking = ask with { IsHeldAsync = IsHeldAsync };
        await foreach (var answer in puller.PullAsync(asking, cancellation).ConfigureAwait(false))
        {
            results.Add(await StoreAsync(answer, cancellation).ConfigureAwait(false));
            retryAfter = answer.RetryAfter ?? retryAfter;
            progress?.Report(new PullProgress(Source, results[^1], results.Count, Math.Max(expected, results.Count)));
        }

        return retryAfter;
    }

    private async ValueTask<PullResult> StoreAsync(PullAnswer answer, CancellationToken cancellation)
    {
        if (answer.Document is null)
        {
            return PullResult.Without(answer);
        }

        try
        {
            return PullResult.Kept(answer, await store.StoreAsync(answer.Document, cancellation).ConfigureAwait(false));
        }
        catch (ReleaseConflictException e)
        {
            return PullResult.Contradicted(answer, e);
        }
    }

    private async ValueTask<bool> IsHeldAsync(SeriesId id, Instant releasedAt, CancellationToken cancellation) =>
        await store.FindPayloadAsync(id, releasedAt, cancellation).ConfigureAwait(false) is not null;

    private PullRunEnd EndOf(ImmutableArray<PullResult>.Builder results, PullOutcome outcome, string reason) => new(
        clock.GetCurrentInstant(),
        outcome,
        results.Count(result => result.Outcome == PullOutcome.Data),
        results.Sum(result => result.Rows),
        results.Aggregate(Nothing, (sum, result) => new StoredDocument(
            sum.NewReleases + result.Stored.NewReleases, sum.ChangedDays + result.Stored.ChangedDays)),
        reason);

    /// <summary>Records an end that a fault brought; a store that can't take it doesn't hide the fault.</summary>
    private async ValueTask TryEndAsync(PullRun run, PullRunEnd end)
    {
        try
        {
            using var soon = new CancellationTokenSource(Duration.FromSeconds(5).ToTimeSpan());
            await store.EndRunAsync(run, end, soon.Token).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // Any: the fault that ended the run is the one to be told, and the claim ends by itself.
        catch (Exception)
#pragma warning restore CA1031
        {
        }
    }
}

using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using Dashboard.Storage.Databases;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Dashboard.Worker;

/// <summary>Pulls one source whenever it is due or ordered, one run at a time.</summary>
/// <remarks>
/// It looks at the clock twice a minute at least, so that a clock that jumps is noticed. Before a run that is due it reads
/// the runs of the store once more: another worker may have done it. A fault ends a run, never the loop.
/// </remarks>
internal sealed partial class PullLoop(PullSchedule schedule, ISourcePuller puller, PullSurroundings around, ILogger<PullLoop> logger)
{
    private const int RunsLookedAt = 20;

    private static readonly TimeSpan LongestLook = TimeSpan.FromSeconds(30);

    private PullPast? _past;
    private Instant _notBefore = Instant.MinValue;
    private double _jitter;
    private PullRun? _newest;

    private Source Source => schedule.Source;

    private Instant Now => around.Clock.GetCurrentInstant();

    /// <summary>Pulls until it is stopped.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task RunAsync(CancellationToken stop)
    {
        while (true)
        {
            stop.ThrowIfCancellationRequested();
            try
            {
                await TurnAsync(stop);
            }
            catch (StoreException e)
            {
                // Its own words tell all; the stack would only repeat them.
                Failed(e.Message);
            }
#pragma warning disable CA1031 // Any fault: a worker that stopped at one would pull nothing any more.
            catch (Exception e) when (!stop.IsCancellationRequested)
#pragma warning restore CA1031
            {
                Log.Broke(logger, e, Source.Code);
                Failed(e.Message);
            }
        }
    }

    private async Task TurnAsync(CancellationToken stop)
    {
        var next = NextAt(Now);
        around.Board.Expect(Source, next);
        var wait = (next - Now).ToTimeSpan();
        wait = wait < TimeSpan.Zero ? TimeSpan.Zero : wait < LongestLook ? wait : LongestLook;
        if (await around.Orders.WaitAsync(Source, wait, around.Time, stop))
        {
            Log.Ordered(logger, Source.Code);
            await PullAsync(runner => runner.RunAsync(PullAsk.Everything, null, stop), stop);
        }
        else if (await IsDueAsync(stop))
        {
            await PullAsync(runner => runner.RunAfterAsync(_newest, PullAsk.Everything, null, stop), stop);
        }
    }

    private Instant NextAt(Instant now)
    {
        // A clock that was set back must not lengthen a wait.
        _past = _past?.SeenAt(now);
        _notBefore = Instant.Min(_notBefore, now + around.RetryStore);
        return Instant.Max(_notBefore, _past is null ? now : PullTimetable.Next(schedule, _past, now, _jitter));
    }

    private async Task<bool> IsDueAsync(CancellationToken stop)
    {
        if (!IsDue())
        {
            return false;
        }

        // Another worker may have pulled it meanwhile.
        await RememberAsync(null, stop);
        return IsDue();
    }

    private bool IsDue()
    {
        var now = Now;
        return NextAt(now) <= now;
    }

    private async Task PullAsync(Func<PullRunner, Task<PullReport>> run, CancellationToken stop)
    {
        var store = await around.Store.OpenAsync(stop);
        var startedAt = Now;
        Log.Begins(logger, Source.Code);
        var report = await run(new PullRunner(puller, store, around.Clock, around.Claim));
        around.Metrics.Ended(report, Now - startedAt);
        if (report.Run?.End is not { } end)
        {
            Log.Held(logger, Source.Code);
            _notBefore = Now + around.RetryStore;
            return;
        }

        Tell(report, end);
        _jitter = around.Random.NextDouble();
        await RememberAsync(report.RetryAfter, stop);
        await around.After.PulledAsync(end.Stored.NewReleases > 0, stop);
    }

    private async Task RememberAsync(Duration? retryAfter, CancellationToken stop)
    {
        var store = await around.Store.OpenAsync(stop);
        var runs = await store.ListRunsAsync(Source, RunsLookedAt, stop);
        _newest = runs.Count > 0 ? runs[0] : null;
        _past = PullPast.Of(runs) with { RetryAfter = retryAfter };
        around.Board.StoreFault = null;
    }

    private void Tell(PullReport report, PullRunEnd end)
    {
        foreach (var result in report.Results.Where(result => result.Outcome.IsFailure()))
        {
            Log.DocumentFailed(logger, Source.Code, result.Asked, result.Outcome.ToWords(), result.Reason);
        }

        Log.Ended(logger, Source.Code, end.Outcome.ToWords(), end.Documents, end.Rows, end.Stored.NewReleases, end.Stored.ChangedDays, end.Reason);
    }

    private void Failed(string message)
    {
        Log.Failed(logger, Source.Code, message, around.RetryStore.TotalSeconds);
        around.Metrics.Failed(Source);
        around.Board.StoreFault = message;
        _notBefore = Now + around.RetryStore;
    }

    private static partial class Log
    {
        [LoggerMessage(20, LogLevel.Information, "{Source}: asking")]
        public static partial void Begins(ILogger logger, string source);

        [LoggerMessage(21, LogLevel.Information, "{Source}: {Outcome}; {Documents} documents with {Rows} rows, {Releases} new releases, {Days} changed days. {Reason}")]
        public static partial void Ended(ILogger logger, string source, string outcome, int documents, long rows, int releases, long days, string reason);

        [LoggerMessage(22, LogLevel.Warning, "{Source}: {Asked}: {Outcome}: {Reason}")]
        public static partial void DocumentFailed(ILogger logger, string source, string asked, string outcome, string reason);

        [LoggerMessage(23, LogLevel.Information, "{Source}: another worker is pulling it")]
        public static partial void Held(ILogger logger, string source);

        [LoggerMessage(24, LogLevel.Error, "{Source}: {Message} Trying again in {Seconds} s")]
        public static partial void Failed(ILogger logger, string source, string message, double seconds);

        [LoggerMessage(25, LogLevel.Error, "{Source}: this should not have happened")]
        public static partial void Broke(ILogger logger, Exception exception, string source);

        [LoggerMessage(26, LogLevel.Information, "{Source}: ordered")]
        public static partial void Ordered(ILogger logger, string source);
    }
}

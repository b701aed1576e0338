using System.Collections.Concurrent;

namespace Dashboard.Sources.Tests.Http;

/// <summary>A clock on which every wait up to a length is over at once; longer ones, such as time-outs, never end.</summary>
internal sealed class SkippingTime(DateTimeOffset start, TimeSpan longestSkipped) : TimeProvider
{
    private readonly ConcurrentQueue<TimeSpan> _waits = new();
    private long _ticks = start.UtcTicks;

    /// <summary>The waits that were skipped, in order.</summary>
    public IReadOnlyList<TimeSpan> Waits => [.. _waits];

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);

    public override long GetTimestamp() => Interlocked.Read(ref _ticks);

    public void Advance(TimeSpan time) => Interlocked.Add(ref _ticks, time.Ticks);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    private sealed class Timer(SkippingTime time, TimerCallback callback, object? state) : ITimer
    {
        private volatile bool _isDisposed;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime >= TimeSpan.Zero && dueTime <= time.LongestSkipped)
            {
                time._waits.Enqueue(dueTime);
                time.Advance(dueTime);
                ThreadPool.QueueUserWorkItem(_ =>
                {
                    if (!_isDisposed)
                    {
                        callback(state);
                    }
                });
            }

            return true;
        }

        public void Dispose() => _isDisposed = true;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }

    private TimeSpan LongestSkipped => longestSkipped;
}

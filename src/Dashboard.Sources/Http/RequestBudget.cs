namespace Dashboard.Sources.Http;

/// <summary>Lets so many requests to a source begin within any minute; the next one waits.</summary>
/// <param name="time">The clock.</param>
/// <param name="requestsPerMinute">How many.</param>
internal sealed class RequestBudget(TimeProvider time, int requestsPerMinute)
{
    private readonly Lock _lock = new();
    private readonly Queue<DateTimeOffset> _begun = new();

    /// <summary>Waits until the next request may begin, and counts it.</summary>
    public async Task WaitAsync(CancellationToken cancellation)
    {
        while (TryBegin() is { } wait)
        {
            await Task.Delay(wait, time, cancellation).ConfigureAwait(false);
        }
    }

    /// <returns>Null where the request was counted, or how long to wait before trying again.</returns>
    private TimeSpan? TryBegin()
    {
        lock (_lock)
        {
            var now = time.GetUtcNow();
            while (_begun.TryPeek(out var oldest) && oldest <= now.AddMinutes(-1))
            {
                _begun.Dequeue();
            }

            if (_begun.Count >= requestsPerMinute)
            {
                return _begun.Peek().AddMinutes(1) - now;
            }

            _begun.Enqueue(now);
            return null;
        }
    }
}

using System.Collections.Concurrent;
using Dashboard.Web.Asking;
using Microsoft.Extensions.Caching.Memory;

namespace Dashboard.Web.Serving;

/// <summary>Keeps bodies by what was asked, within a bound, and makes each only once however many ask at the same time.</summary>
/// <remarks>As many are made at once as there are cores; the others wait. A body is made to its end although its first reader left.</remarks>
internal sealed class BodyCache : IDisposable
{
    private const long MostBytes = 96L * 1024 * 1024;

    private readonly MemoryCache _bodies = new(new MemoryCacheOptions { SizeLimit = MostBytes });
    private readonly ConcurrentDictionary<string, Lazy<Task<Body>>> _making = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _cores = new(Environment.ProcessorCount);

    /// <summary>The body of a question, made where it isn't kept.</summary>
    /// <param name="key">What was asked.</param>
    /// <param name="make">Makes it.</param>
    /// <param name="cancellation">Stops the waiting, not the making.</param>
    /// <exception cref="TimeoutException">It took too long.</exception>
    public async ValueTask<Body> GetAsync(string key, Func<CancellationToken, Task<Body>> make, CancellationToken cancellation)
    {
        if (_bodies.TryGetValue(key, out Body? kept))
        {
            return kept!;
        }

        var making = _making.GetOrAdd(key, _ => new Lazy<Task<Body>>(() => MakeAsync(key, make)));
        return await making.Value.WaitAsync(cancellation);
    }

    public void Dispose()
    {
        _bodies.Dispose();
        _cores.Dispose();
    }

    private async Task<Body> MakeAsync(string key, Func<CancellationToken, Task<Body>> make)
    {
        using var time = new CancellationTokenSource(Limits.AnswerTime);
        try
        {
            await _cores.WaitAsync(time.Token);
            try
            {
                var body = await Task.Run(() => make(time.Token), time.Token);
                _bodies.Set(key, body, new MemoryCacheEntryOptions { Size = body.Size });
                return body;
            }
            finally
            {
                _cores.Release();
            }
        }
        catch (OperationCanceledException e) when (time.IsCancellationRequested)
        {
            throw new TimeoutException("The answer takes longer than is allowed.", e);
        }
        finally
        {
            _making.TryRemove(key, out _);
        }
    }
}

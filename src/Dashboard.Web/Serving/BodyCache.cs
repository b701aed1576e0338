using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Memory;

namespace Dashboard.Web.Serving;

/// <summary>Keeps bodies by what was asked, within a bound, and makes each only once however many ask at the same time.</summary>
/// <remarks>A body is made to its end although its first reader left.</remarks>
/// <param name="turns">Says when one may be made.</param>
internal sealed class BodyCache(Turns turns) : IDisposable
{
    private const long MostBytes = 96L * 1024 * 1024;

    private readonly MemoryCache _bodies = new(new MemoryCacheOptions { SizeLimit = MostBytes });
    private readonly ConcurrentDictionary<string, Lazy<Task<Body>>> _making = new(StringComparer.Ordinal);

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

    public void Dispose() => _bodies.Dispose();

    private async Task<Body> MakeAsync(string key, Func<CancellationToken, Task<Body>> make)
    {
        try
        {
            var body = await turns.DoAsync(make, CancellationToken.None);
            _bodies.Set(key, body, new MemoryCacheEntryOptions { Size = body.Size });
            return body;
        }
        finally
        {
            _making.TryRemove(key, out _);
        }
    }
}

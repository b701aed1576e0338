using Dashboard.Core.Claims;
using Dashboard.Core.Questions;
using Dashboard.Storage.Databases;
using NodaTime;

namespace Dashboard.Web.Figures;

/// <summary>The figures that the site answers from.</summary>
/// <param name="reader">Reads the series.</param>
/// <param name="ledger">The quoted figures that travel with the program, or those named at the start.</param>
/// <param name="pulled">The store of what is pulled; null where the snapshot alone is read.</param>
/// <param name="kept">What is kept of what was read; null where nothing changes.</param>
internal sealed class ServedFigures(SeriesReader reader, IReadOnlyList<CitedFigure> ledger, ReleaseStore? pulled = null, KeptStore? kept = null) : IAsyncDisposable
{
    // What was stored since, here or by another program, is seen after so long at the latest.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    // A store that doesn't answer holds nobody up: what is kept is still what it said last.
    private static readonly TimeSpan LongestLook = TimeSpan.FromSeconds(2);

    private readonly Lock _gate = new();
    private Task _look = Task.CompletedTask;
    private long _lookedAt = -(long)Patience.TotalMilliseconds;
    private volatile string _stamp = string.Empty;

    public SeriesReader Reader => reader;

    public IReadOnlyList<CitedFigure> Ledger => ledger;

    /// <summary>The store of what is pulled; null where the snapshot alone is read.</summary>
    public ReleaseStore? Pulled => pulled;

    /// <summary>A text that changes when releases come in, so that an answer made before is not taken for one made after.</summary>
    /// <remarks>It changes with the hour too: answers tell how old releases are.</remarks>
    public async ValueTask<string> VersionAsync(CancellationToken cancellation)
    {
        var hour = SystemClock.Instance.GetCurrentInstant().ToUnixTimeSeconds() / NodaConstants.SecondsPerHour;
        if (pulled is not null)
        {
            await LookedAsync(pulled, cancellation);
        }

        return Invariant($"{hour} {_stamp} ");
    }

    public ValueTask DisposeAsync() => pulled?.DisposeAsync() ?? ValueTask.CompletedTask;

    private async ValueTask LookedAsync(ReleaseStore store, CancellationToken cancellation)
    {
        Task look;
        lock (_gate)
        {
            if (_look.IsCompleted && Environment.TickCount64 - _lookedAt >= Patience.TotalMilliseconds)
            {
                _look = LookAsync(store);
            }

            look = _look;
        }

        try
        {
            await look.WaitAsync(LongestLook, cancellation);
        }
        catch (TimeoutException)
        {
            // The stamp stays as it was; the next request looks again.
        }
    }

    private async Task LookAsync(ReleaseStore store)
    {
        // Never on the caller's lock.
        await Task.Yield();
        try
        {
            var stamp = await store.StampAsync(CancellationToken.None);
            if (stamp != _stamp)
            {
                // In this order: no answer is kept under the new stamp that was read before it.
                kept?.Forget();
                _stamp = stamp;
            }
        }
        catch (StoreException)
        {
            // Whatever isn't kept is asked of the store itself, which then says what is wrong.
        }
        finally
        {
            lock (_gate)
            {
                _lookedAt = Environment.TickCount64;
            }
        }
    }
}

using System.Collections.Frozen;
using System.Threading.Channels;
using Dashboard.Core.Series;

namespace Dashboard.Worker;

/// <summary>Orders to pull a source at once; several that wait are one.</summary>
/// <remarks>Safe to use from several threads; one waits for each source.</remarks>
internal sealed class PullOrders
{
    private readonly FrozenDictionary<Source, Channel<bool>> _waiting = Source.All.ToFrozenDictionary(
        source => source, _ => Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }));

    /// <summary>Orders a pull.</summary>
    public void Order(Source source) => _waiting[source].Writer.TryWrite(true);

    /// <summary>Waits for an order.</summary>
    /// <param name="source">The source.</param>
    /// <param name="atMost">How long.</param>
    /// <param name="time">The clock of the wait.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Whether one came.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<bool> WaitAsync(Source source, TimeSpan atMost, TimeProvider time, CancellationToken cancellation)
    {
        using var over = new CancellationTokenSource(atMost, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(over.Token, cancellation);
        try
        {
            return await _waiting[source].Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return false;
        }
    }
}

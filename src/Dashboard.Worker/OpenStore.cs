using Dashboard.Core.Questions;
using Dashboard.Storage.Databases;
using Dashboard.Storage.Layers;
using Dashboard.Storage.Snapshot;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Dashboard.Worker;

/// <summary>The store that is pulled into, opened when it is first needed and tried again where it couldn't be.</summary>
internal sealed partial class OpenStore(IOptions<PullingOptions> options, ILogger<OpenStore> logger) : IAsyncDisposable
{
    private readonly SemaphoreSlim _opening = new(1, 1);
    private readonly Lazy<SnapshotStore> _snapshot = new(() => SnapshotStore.OpenWhole(options.Value.Data));
    private ReleaseStore? _store;

    /// <summary>The figures beneath the store, with the publishers' calendar.</summary>
    public SnapshotStore Snapshot => _snapshot.Value;

    /// <summary>The store.</summary>
    /// <exception cref="StoreException">It can't be opened; the next call tries again.</exception>
    public async ValueTask<ReleaseStore> OpenAsync(CancellationToken cancellation)
    {
        await _opening.WaitAsync(cancellation);
        try
        {
            return _store ??= await ReleaseStore.OpenAsync(PullingOptionsValidator.StoreAddressOf(options.Value), cancellation);
        }
        finally
        {
            _opening.Release();
        }
    }

    /// <summary>What was pulled, over the snapshot.</summary>
    /// <exception cref="StoreException">The store can't be opened.</exception>
    public async ValueTask<SeriesReader> ReadAsync(CancellationToken cancellation)
    {
        var pulled = await OpenAsync(cancellation);
        var layered = new LayeredStore(Snapshot, pulled, difference => Log.Differs(logger, difference.ToString()));
        return new SeriesReader(layered, Snapshot.Calendar);
    }

    public async ValueTask DisposeAsync()
    {
        if (_store is not null)
        {
            await _store.DisposeAsync();
        }

        _opening.Dispose();
    }

    private static partial class Log
    {
        [LoggerMessage(10, LogLevel.Warning, "{Difference}")]
        public static partial void Differs(ILogger logger, string difference);
    }
}

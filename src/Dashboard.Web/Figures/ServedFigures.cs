using Dashboard.Core.Claims;
using Dashboard.Core.Questions;
using Dashboard.Storage.Databases;
using NodaTime;

namespace Dashboard.Web.Figures;

/// <summary>The figures that the site answers from.</summary>
/// <param name="reader">Reads the series.</param>
/// <param name="ledger">The quoted figures that travel with the program, or those named at the start.</param>
/// <param name="pulled">The store of what is pulled; null where the snapshot alone is read.</param>
internal sealed class ServedFigures(SeriesReader reader, IReadOnlyList<CitedFigure> ledger, ReleaseStore? pulled) : IAsyncDisposable
{
    // What was pulled since is seen after so long at the latest.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _looking = new(1);
    private long _lookedAt = -(long)Patience.TotalMilliseconds;
    private string _version = string.Empty;

    public SeriesReader Reader => reader;

    public IReadOnlyList<CitedFigure> Ledger => ledger;

    /// <summary>The store of what is pulled; null where the snapshot alone is read.</summary>
    public ReleaseStore? Pulled => pulled;

    /// <summary>A text that changes when releases come in, so that an answer made before is not taken for one made after.</summary>
    /// <remarks>It changes with the hour too: answers tell how old releases are.</remarks>
    public async ValueTask<string> VersionAsync(CancellationToken cancellation)
    {
        var hour = SystemClock.Instance.GetCurrentInstant().ToUnixTimeSeconds() / NodaConstants.SecondsPerHour;
        return Invariant($"{hour} {await HeldVersionAsync(cancellation)}");
    }

    private async ValueTask<string> HeldVersionAsync(CancellationToken cancellation)
    {
        if (pulled is null || Environment.TickCount64 - Volatile.Read(ref _lookedAt) < Patience.TotalMilliseconds)
        {
            return Volatile.Read(ref _version);
        }

        await _looking.WaitAsync(cancellation);
        try
        {
            var held = await pulled.ListAsync(cancellation);
            Volatile.Write(ref _version, held.Count == 0 ? string.Empty : Invariant($"{held.Sum(summary => summary.Releases)}.{held.Max(summary => summary.LastReleasedAt)} "));
            Volatile.Write(ref _lookedAt, Environment.TickCount64);
            return _version;
        }
        finally
        {
            _looking.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        _looking.Dispose();
        if (pulled is not null)
        {
            await pulled.DisposeAsync();
        }
    }
}

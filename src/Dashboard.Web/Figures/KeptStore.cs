using System.Collections.Concurrent;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;

namespace Dashboard.Web.Figures;

/// <summary>Keeps what was read of a store until it is told that something else may have been stored.</summary>
/// <remarks>
/// One page asks for the same series many times, and a database tells it anew each time. Whatever was being read when it was
/// told to forget is not kept. Safe to use from several threads.
/// </remarks>
/// <param name="store">The store.</param>
internal sealed class KeptStore(ISeriesStore store) : ISeriesStore
{
    private volatile Kept _kept = new();

    /// <summary>Reads everything afresh from now on.</summary>
    public void Forget() => _kept = new Kept();

    public async ValueTask<IReadOnlyList<SeriesSummary>> ListAsync(CancellationToken cancellation)
    {
        var kept = _kept;
        return kept.List ??= await store.ListAsync(cancellation);
    }

    public async ValueTask<RevisionHistory?> FindAsync(SeriesId id, CancellationToken cancellation)
    {
        var kept = _kept;
        if (kept.Histories.TryGetValue(id, out var known))
        {
            return known;
        }

        var found = await store.FindAsync(id, cancellation);
        if (found is not null)
        {
            kept.Histories[id] = found;
        }

        return found;
    }

    public async ValueTask<IReadOnlyList<AreaRecord>> ListAreasAsync(CancellationToken cancellation)
    {
        var kept = _kept;
        return kept.Areas ??= await store.ListAreasAsync(cancellation);
    }

    private sealed class Kept
    {
        public ConcurrentDictionary<SeriesId, RevisionHistory> Histories { get; } = new();

        public IReadOnlyList<SeriesSummary>? List { get; set; }

        public IReadOnlyList<AreaRecord>? Areas { get; set; }
    }
}

using System.Collections.Concurrent;
using System.Collections.Immutable;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using Dashboard.Storage.Databases;
using Dashboard.Storage.Snapshot;
using NodaTime;

namespace Dashboard.Storage.Layers;

/// <summary>The snapshot with what was pulled since above it, read as one store.</summary>
/// <remarks>
/// A series has the releases of both, by instant. Where both hold a release of one instant they should agree; where they
/// don't, the snapshot's stands and the difference is reported. Nothing is read before it is asked for. Safe to use from
/// several threads; the two stores stay their owners' to close. The publishers' calendar is the snapshot's.
/// </remarks>
public sealed class LayeredStore : ISeriesStore
{
    private readonly SnapshotStore _below;
    private readonly ReleaseStore _above;
    private readonly Action<LayerDifference> _report;
    private readonly ConcurrentDictionary<LayerDifference, bool> _reported = new();

    /// <summary>Lays a store over a snapshot.</summary>
    /// <param name="below">The snapshot.</param>
    /// <param name="above">What was pulled.</param>
    /// <param name="report">Is told of each difference once, when its series is first read; called from any thread.</param>
    public LayeredStore(SnapshotStore below, ReleaseStore above, Action<LayerDifference> report)
    {
        ArgumentNullException.ThrowIfNull(below);
        ArgumentNullException.ThrowIfNull(above);
        ArgumentNullException.ThrowIfNull(report);
        (_below, _above, _report) = (below, above, report);
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<SeriesSummary>> ListAsync(CancellationToken cancellation) => await TogetherAsync(
        await _below.ListAsync(cancellation).ConfigureAwait(false), await _above.ListAsync(cancellation).ConfigureAwait(false), cancellation)
        .ConfigureAwait(false);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<SeriesSummary>> ListAsync(Source source, CancellationToken cancellation) => await TogetherAsync(
        await _below.ListAsync(source, cancellation).ConfigureAwait(false),
        await ((ISeriesStore)_above).ListAsync(source, cancellation).ConfigureAwait(false),
        cancellation).ConfigureAwait(false);

    /// <inheritdoc/>
    /// <exception cref="DamagedSnapshotException">The snapshot's counts of the series are not as they were written.</exception>
    /// <exception cref="StoreException">The store above can't be read.</exception>
    public async ValueTask<RevisionHistory?> FindAsync(SeriesId id, CancellationToken cancellation)
    {
        var below = await _below.FindAsync(id, cancellation).ConfigureAwait(false);
        if (below is null)
        {
            return await _above.FindAsync(id, cancellation).ConfigureAwait(false);
        }

        if (await _above.FindWholeAsync(id, cancellation).ConfigureAwait(false) is not { } above)
        {
            return below;
        }

        var (history, differences) = LayeredHistory.Of(below, above);
        foreach (var difference in differences.Where(difference => _reported.TryAdd(difference, true)))
        {
            _report(difference);
        }

        return history;
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<AreaRecord>> ListAreasAsync(CancellationToken cancellation)
    {
        var below = await _below.ListAreasAsync(cancellation).ConfigureAwait(false);
        var above = await _above.ListAreasAsync(cancellation).ConfigureAwait(false);
        return above.Count == 0
            ? below
            :
            [
                .. below.Concat(above)
                    .DistinctBy(record => (record.Source, record.Area))
                    .OrderBy(record => record.Source.Code, StringComparer.Ordinal)
                    .ThenBy(record => record.Area),
            ];
    }

    private async ValueTask<IReadOnlyList<SeriesSummary>> TogetherAsync(
        IReadOnlyList<SeriesSummary> below, IReadOnlyList<SeriesSummary> above, CancellationToken cancellation)
    {
        if (above.Count == 0)
        {
            return below;
        }

        var moments = await _above.ListMomentsAsync(cancellation).ConfigureAwait(false);
        var all = below.ToDictionary(summary => summary.Id);
        foreach (var pulled in above)
        {
            if (!all.TryGetValue(pulled.Id, out var held))
            {
                all.Add(pulled.Id, pulled);
            }
            else if (held.Form == pulled.Form)
            {
                all[pulled.Id] = Together(held, pulled, [.. _below.MomentsOf(pulled.Id), .. moments[pulled.Id]]);
            }
        }

        return [.. all.Values.OrderBy(summary => summary.Id)];
    }

    private static SeriesSummary Together(SeriesSummary below, SeriesSummary above, ImmutableHashSet<Instant> moments) => below with
    {
        Days = new DateInterval(LocalDate.Min(below.Days.Start, above.Days.Start), LocalDate.Max(below.Days.End, above.Days.End)),
        Releases = moments.Count,
        FirstReleasedAt = Instant.Min(below.FirstReleasedAt, above.FirstReleasedAt),
        LastReleasedAt = Instant.Max(below.LastReleasedAt, above.LastReleasedAt),
    };
}

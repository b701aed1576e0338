using Dashboard.Core.Series;
using Dashboard.Core.Vintages;

namespace Dashboard.Core.Questions;

/// <summary>What questions ask of a place that keeps releases.</summary>
/// <remarks>
/// Answers are immutable and the store is safe to read from several threads. A store never sums, fills or interprets: it
/// hands out releases as they were published.
/// </remarks>
public interface ISeriesStore
{
    /// <summary>Everything held, ordered by series.</summary>
    /// <param name="cancellation">Stops the reading.</param>
    ValueTask<IReadOnlyList<SeriesSummary>> ListAsync(CancellationToken cancellation);

    /// <summary>Everything held of one source, ordered by series.</summary>
    /// <param name="source">The source.</param>
    /// <param name="cancellation">Stops the reading.</param>
    async ValueTask<IReadOnlyList<SeriesSummary>> ListAsync(Source source, CancellationToken cancellation)
    {
        var all = await ListAsync(cancellation).ConfigureAwait(false);
        return [.. all.Where(summary => summary.Id.Source == source)];
    }

    /// <summary>The releases of one series.</summary>
    /// <param name="id">The series.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>Its history, or null where the series is not held.</returns>
    ValueTask<RevisionHistory?> FindAsync(SeriesId id, CancellationToken cancellation);

    /// <summary>The area table, ordered by source and area.</summary>
    /// <param name="cancellation">Stops the reading.</param>
    ValueTask<IReadOnlyList<AreaRecord>> ListAreasAsync(CancellationToken cancellation);
}

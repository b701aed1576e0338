using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Upstreams.Figures;

/// <summary>What the publishers' sites showed at a moment, as far as a store knows.</summary>
/// <remarks>
/// Most series are held in one late release. A day that had been published by the moment is shown as it stood then where a
/// release of the time is held, and as first held later where none is; <see cref="LaterServed"/> counts the second kind.
/// </remarks>
internal sealed class PublishedFigures(ISeriesStore store)
{
    /// <summary>The releases of a series; null where it is not held.</summary>
    public ValueTask<RevisionHistory?> HistoryAsync(SeriesId id, CancellationToken cancellation) => store.FindAsync(id, cancellation);

    /// <summary>The series of a source and metric of which more than one release is held.</summary>
    public async ValueTask<IReadOnlyList<SeriesId>> RevisedAsync(Source source, Metric metric, CancellationToken cancellation) =>
        [.. (await OfAsync(source, metric, cancellation)).Where(held => held.Releases > 1).Select(held => held.Id)];

    /// <summary>A series as the site showed it; null where nothing of it had been published or is held.</summary>
    /// <param name="id">The series.</param>
    /// <param name="at">The moment.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public ValueTask<Vintage?> AsOfAsync(SeriesId id, Instant at, CancellationToken cancellation) =>
        AsOfAsync(id, at, day => PublicationHours.FirstShown(id.Source, id.Basis, day), cancellation);

    /// <summary>The same where it is known better when a day's count was first shown.</summary>
    /// <param name="id">The series.</param>
    /// <param name="at">The moment.</param>
    /// <param name="firstShown">When a day's count was first shown.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async ValueTask<Vintage?> AsOfAsync(SeriesId id, Instant at, Func<LocalDate, Instant> firstShown, CancellationToken cancellation) =>
        (await store.FindAsync(id, cancellation))?.AsLaterServed(at, firstShown);

    /// <summary>The areas of which a source has a metric, ordered by name.</summary>
    public async ValueTask<IReadOnlyList<Area>> AreasAsync(Source source, Metric metric, CancellationToken cancellation) =>
        [.. (await OfAsync(source, metric, cancellation)).Select(held => held.Id.Area).Distinct()];

    /// <summary>The area table of a source.</summary>
    public async ValueTask<IReadOnlyList<AreaRecord>> AreaRecordsAsync(Source source, CancellationToken cancellation) =>
        [.. (await store.ListAreasAsync(cancellation)).Where(record => record.Source == source)];

    /// <summary>How many entries are of a later release than the moment.</summary>
    public static int LaterServed(IEnumerable<Vintage> vintages) =>
        vintages.Sum(vintage => vintage.Stamps.Count(stamp => stamp.AsLaterServed));

    private async ValueTask<IEnumerable<SeriesSummary>> OfAsync(Source source, Metric metric, CancellationToken cancellation) =>
        (await store.ListAsync(cancellation)).Where(held => held.Id.Source == source && held.Id.Metric == metric);
}

using System.Collections.Immutable;
using Dashboard.Core.Publication;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Storage.Snapshot;

/// <summary>The snapshot as a store, read only.</summary>
/// <remarks>
/// All files are read on opening, their lines found and their checksums compared, since a file cut at a line's end looks
/// whole; the counts of a series are read when it is first asked for and kept. Safe to use from several threads. Files that
/// the manifest doesn't name are not looked at: <see cref="SnapshotVerifier"/> tells of them.
/// </remarks>
public sealed class SnapshotStore : ISeriesStore
{
    private readonly IReadOnlyDictionary<SeriesId, HeldLines> _histories;
    private readonly ImmutableArray<SeriesSummary> _summaries;
    private readonly ImmutableArray<AreaRecord> _areas;

    private SnapshotStore(
        IReadOnlyDictionary<SeriesId, HeldLines> histories,
        ImmutableArray<SeriesSummary> summaries,
        ImmutableArray<AreaRecord> areas,
        PublicationCalendar calendar) =>
        (_histories, _summaries, _areas, Calendar) = (histories, summaries, areas, calendar);

    /// <summary>
    /// The publishers' calendar, notices and breaks that travel with the figures; empty where the snapshot was written without
    /// them, so that silent days are then told by the counts alone and no break is named.
    /// </summary>
    public PublicationCalendar Calendar { get; }

    /// <summary>Every series held.</summary>
    internal IEnumerable<SeriesId> Ids => _summaries.Select(summary => summary.Id);

    /// <summary>Opens a snapshot.</summary>
    /// <param name="directory">Its folder.</param>
    /// <exception cref="DamagedSnapshotException">A file is missing, cut short or not as it was written.</exception>
    /// <exception cref="ArgumentException">No folder is named.</exception>
    public static SnapshotStore Open(string directory)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        var manifest = SnapshotManifest.Read(directory);
        var files = manifest.Keys
            .Where(name => SnapshotLayout.IsSeriesFile(name) || name == SnapshotLayout.AreasFile || SnapshotLayout.IsPublicationFile(name))
            .Select(name => (Name: name, Bytes: SnapshotBytes.Read(directory, name)))
            .ToArray();
        var histories = new Dictionary<SeriesId, HeldLines>();
        var summaries = new List<SeriesSummary>();
        foreach (var (name, bytes) in files.Where(file => SnapshotLayout.IsSeriesFile(file.Name)))
        {
            var file = SeriesFile.Of(name, bytes);
            for (var start = 0; start < file.Lines.Count;)
            {
                var count = CountOfSeries(file.Lines, start);
                var id = file.Lines[start].Id;
                if (!histories.TryAdd(id, new HeldLines(file, start, count)))
                {
                    throw new DamagedSnapshotException(name, file.Lines[start].Number, Invariant($"{id} is there twice"));
                }

                summaries.Add(Summarise(file.Lines, start, count));
                start += count;
            }
        }

        var areas = AreaFile.Parse(Array.Find(files, file => file.Name == SnapshotLayout.AreasFile).Bytes);
        var calendar = files.Any(file => SnapshotLayout.IsPublicationFile(file.Name)) ? PublicationFiles.Read(directory) : PublicationCalendar.Empty;

        // Last, as a line that is off says more than a checksum does.
        if (Array.Find(files, file => SnapshotManifest.HashOf(file.Bytes) != manifest[file.Name]).Name is { } altered)
        {
            throw new DamagedSnapshotException(altered, null, "the checksum is not the manifest's, so the file was changed or cut short");
        }

        return new SnapshotStore(histories, [.. summaries.OrderBy(summary => summary.Id)], [.. areas], calendar);
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<SeriesSummary>> ListAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new(_summaries);
    }

    /// <inheritdoc/>
    /// <exception cref="DamagedSnapshotException">The counts of the series are not as they were written.</exception>
    public ValueTask<RevisionHistory?> FindAsync(SeriesId id, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(id);
        cancellation.ThrowIfCancellationRequested();
        return new(Find(id));
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<AreaRecord>> ListAreasAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new(_areas);
    }

    /// <summary>The releases of one series, null where it is not held.</summary>
    /// <exception cref="DamagedSnapshotException">Its counts are not as they were written.</exception>
    internal RevisionHistory? Find(SeriesId id) => _histories.GetValueOrDefault(id)?.History;

    /// <summary>The moments of a series' releases, oldest first; empty where it is not held. No count is read.</summary>
    internal IEnumerable<Instant> MomentsOf(SeriesId id) => _histories.GetValueOrDefault(id)?.Moments ?? [];

    private static int CountOfSeries(IReadOnlyList<SeriesLine> lines, int start)
    {
        var end = start + 1;
        while (end < lines.Count && lines[end].Id.Equals(lines[start].Id))
        {
            end++;
        }

        return end - start;
    }

    private static SeriesSummary Summarise(IReadOnlyList<SeriesLine> lines, int start, int count)
    {
        var (first, last) = (lines[start].FirstDay, lines[start].LastDay);
        for (var i = start + 1; i < start + count; i++)
        {
            (first, last) = (LocalDate.Min(first, lines[i].FirstDay), LocalDate.Max(last, lines[i].LastDay));
        }

        return new SeriesSummary(
            lines[start].Id,
            lines[start].Form,
            new DateInterval(first, last),
            count,
            lines[start].ReleasedAt,
            lines[start + count - 1].ReleasedAt);
    }
}

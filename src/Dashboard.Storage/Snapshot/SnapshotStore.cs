using Dashboard.Core.Publication;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Storage.Snapshot;

/// <summary>The snapshot as a store, read only.</summary>
/// <remarks>
/// Nothing is told of a file whose checksum has not been compared, since a file cut at a line's end looks whole. A file is read when
/// something of it is first asked for, and kept; so are the counts of a series. Safe to use from several threads. Files that the
/// manifest doesn't name are not looked at: <see cref="SnapshotVerifier"/> tells of them.
/// </remarks>
public sealed class SnapshotStore : ISeriesStore
{
    private readonly SnapshotFiles _files;
    private readonly Dictionary<string, Lazy<HeldFile>> _series = new(StringComparer.Ordinal);
    private readonly Lazy<IReadOnlyList<SeriesSummary>> _all;
    private readonly Lazy<IReadOnlyList<AreaRecord>> _areas;
    private readonly Lazy<PublicationCalendar> _calendar;

    private SnapshotStore(SnapshotFiles files)
    {
        _files = files;
        foreach (var file in SeriesFiles)
        {
            _series.Add(file.Name, new Lazy<HeldFile>(() => HeldFile.Of(file)));
        }

        _all = new(() => List(_ => true));
        _areas = new(() => files.Of(SnapshotLayout.AreasFile).As(AreaFile.Parse));
        _calendar = new(() => files.All.Any(file => SnapshotLayout.IsPublicationFile(file.Name))
            ? PublicationFiles.Read(files.Of)
            : PublicationCalendar.Empty);
    }

    /// <summary>
    /// The publishers' calendar, notices and breaks that travel with the figures; empty where the snapshot was written without
    /// them, so that silent days are then told by the counts alone and no break is named.
    /// </summary>
    /// <exception cref="DamagedSnapshotException">One of its files is not as it was written.</exception>
    public PublicationCalendar Calendar => _calendar.Value;

    /// <summary>The area table.</summary>
    /// <exception cref="DamagedSnapshotException">Its file is not as it was written.</exception>
    internal IReadOnlyList<AreaRecord> Areas => _areas.Value;

    /// <summary>Every series held.</summary>
    /// <exception cref="DamagedSnapshotException">A file is not as it was written.</exception>
    internal IEnumerable<SeriesId> Ids => _all.Value.Select(summary => summary.Id);

    private IEnumerable<SnapshotFile> SeriesFiles => _files.All.Where(file => SnapshotLayout.IsSeriesFile(file.Name));

    /// <summary>
    /// Begins, on another core, what the first answer would wait for: loading the library of checksums and all that reads counts.
    /// What fails there fails again, and is told, where the answer needs it. The thread is not the pool's, which many answers do
    /// without: to start the pool takes longer than to start a thread.
    /// </summary>
    public static void ReadAhead() => new Thread(TrialReading.Try) { IsBackground = true }.UnsafeStart();

    /// <summary>Opens a snapshot for one question: a file that the answer doesn't need is not read, so nothing is told of it.</summary>
    /// <param name="directory">Its folder.</param>
    /// <exception cref="DamagedSnapshotException">The manifest is missing, cut short or not as it was written.</exception>
    /// <exception cref="ArgumentException">No folder is named.</exception>
    public static SnapshotStore Open(string directory)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        return new SnapshotStore(new SnapshotFiles(directory));
    }

    /// <summary>Opens a snapshot for many questions: all files are read and all checksums compared at once.</summary>
    /// <param name="directory">Its folder.</param>
    /// <exception cref="DamagedSnapshotException">A file is missing, cut short or not as it was written.</exception>
    /// <exception cref="ArgumentException">No folder is named.</exception>
    public static SnapshotStore OpenWhole(string directory)
    {
        var store = Open(directory);
        foreach (var file in store._files.All)
        {
            file.Begin();
        }

        _ = (store._all.Value, store.Areas, store.Calendar);
        return store;
    }

    /// <inheritdoc/>
    /// <exception cref="DamagedSnapshotException">A file of series is not as it was written.</exception>
    public ValueTask<IReadOnlyList<SeriesSummary>> ListAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new(_all.Value);
    }

    /// <inheritdoc/>
    /// <exception cref="DamagedSnapshotException">A file of the source's series is not as it was written.</exception>
    public ValueTask<IReadOnlyList<SeriesSummary>> ListAsync(Source source, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(source);
        cancellation.ThrowIfCancellationRequested();
        return new(List(name => SnapshotLayout.IsSeriesFileOf(name, source)));
    }

    /// <inheritdoc/>
    /// <exception cref="DamagedSnapshotException">The file or the counts of the series are not as they were written.</exception>
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
        return new(Areas);
    }

    /// <summary>The releases of one series, null where it is not held.</summary>
    /// <exception cref="DamagedSnapshotException">Its file or counts are not as they were written.</exception>
    internal RevisionHistory? Find(SeriesId id) => DamagedSnapshotException.Within(_files.Directory, () => LinesOf(id)?.History);

    /// <summary>The moments of a series' releases, oldest first; empty where it is not held. No count is read.</summary>
    /// <exception cref="DamagedSnapshotException">Its file is not as it was written.</exception>
    internal IEnumerable<Instant> MomentsOf(SeriesId id) => LinesOf(id)?.Moments ?? [];

    private HeldLines? LinesOf(SeriesId id) =>
        _series.TryGetValue(SnapshotLayout.FileOf(id), out var file) ? file.Value.Find(id) : null;

    private List<SeriesSummary> List(Func<string, bool> isWanted)
    {
        foreach (var file in SeriesFiles)
        {
            if (isWanted(file.Name))
            {
                // The checksums of all are compared while the lines of the first are found.
                file.Begin();
            }
        }

        var summaries = new List<SeriesSummary>();
        foreach (var (name, file) in _series)
        {
            if (isWanted(name))
            {
                summaries.AddRange(file.Value.Summaries);
            }
        }

        summaries.Sort((one, other) => one.Id.CompareTo(other.Id));
        return summaries;
    }
}

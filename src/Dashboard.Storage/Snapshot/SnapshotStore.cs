using Dashboard.Core.Publication;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Storage.Snapshot;

/// <summary>The snapshot as a store, read only.</summary>
/// <remarks>
/// All files are read on opening, the lines of the series found and all checksums compared, since a file cut at a line's end
/// looks whole; the counts of a series, the areas and the calendar are read when they are first asked for, and kept. Safe to use
/// from several threads. Files that the manifest doesn't name are not looked at: <see cref="SnapshotVerifier"/> tells of them.
/// </remarks>
public sealed class SnapshotStore : ISeriesStore
{
    private readonly IReadOnlyDictionary<SeriesId, HeldLines> _histories;
    private readonly IReadOnlyList<SeriesSummary> _summaries;
    private readonly Lazy<IReadOnlyList<AreaRecord>> _areas;
    private readonly Lazy<PublicationCalendar> _calendar;

    private SnapshotStore(
        IReadOnlyDictionary<SeriesId, HeldLines> histories,
        IReadOnlyList<SeriesSummary> summaries,
        Lazy<IReadOnlyList<AreaRecord>> areas,
        Lazy<PublicationCalendar> calendar) =>
        (_histories, _summaries, _areas, _calendar) = (histories, summaries, areas, calendar);

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
    internal IEnumerable<SeriesId> Ids => _summaries.Select(summary => summary.Id);

    /// <summary>Opens a snapshot.</summary>
    /// <param name="directory">Its folder.</param>
    /// <exception cref="DamagedSnapshotException">A file is missing, cut short or not as it was written.</exception>
    /// <exception cref="ArgumentException">No folder is named.</exception>
    public static SnapshotStore Open(string directory)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        var files = SnapshotFiles.Read(directory);
        var altered = Task.Run(files.FirstAltered);
        var histories = new Dictionary<SeriesId, HeldLines>();
        var summaries = new List<SeriesSummary>();
        foreach (var file in files.All)
        {
            if (SnapshotLayout.IsSeriesFile(file.Name))
            {
                Add(SeriesFile.Of(file.Name, file.Bytes), file.Name, histories, summaries);
            }
        }

        summaries.Sort((one, other) => one.Id.CompareTo(other.Id));
        var areas = new Lazy<IReadOnlyList<AreaRecord>>(() => AreaFile.Parse(files.BytesOf(SnapshotLayout.AreasFile)));
        var calendar = new Lazy<PublicationCalendar>(CalendarOf(files));
        if (altered.GetAwaiter().GetResult() is { } name)
        {
            // A line that is off says more than a checksum does.
            _ = (areas.Value, calendar.Value);
            throw new DamagedSnapshotException(name, null, "the checksum is not the manifest's, so the file was changed or cut short");
        }

        return new SnapshotStore(histories, summaries, areas, calendar);
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
        return new(Areas);
    }

    /// <summary>The releases of one series, null where it is not held.</summary>
    /// <exception cref="DamagedSnapshotException">Its counts are not as they were written.</exception>
    internal RevisionHistory? Find(SeriesId id) => _histories.GetValueOrDefault(id)?.History;

    /// <summary>The moments of a series' releases, oldest first; empty where it is not held. No count is read.</summary>
    internal IEnumerable<Instant> MomentsOf(SeriesId id) => _histories.GetValueOrDefault(id)?.Moments ?? [];

    private static Func<PublicationCalendar> CalendarOf(SnapshotFiles files)
    {
        foreach (var file in files.All)
        {
            if (SnapshotLayout.IsPublicationFile(file.Name))
            {
                return PublicationFiles.Reading(files.BytesOf);
            }
        }

        return () => PublicationCalendar.Empty;
    }

    private static void Add(SeriesFile file, string name, Dictionary<SeriesId, HeldLines> histories, List<SeriesSummary> summaries)
    {
        for (var start = 0; start < file.Lines.Length;)
        {
            var lines = file.Lines[start..];
            var count = CountOfSeries(lines);
            if (!histories.TryAdd(lines[0].Id, new HeldLines(file, start, count)))
            {
                throw new DamagedSnapshotException(name, lines[0].Number, Invariant($"{lines[0].Id} is there twice"));
            }

            summaries.Add(Summarise(lines[..count]));
            start += count;
        }
    }

    private static int CountOfSeries(ReadOnlySpan<SeriesLine> lines)
    {
        var count = 1;
        while (count < lines.Length && lines[count].Id.Equals(lines[0].Id))
        {
            count++;
        }

        return count;
    }

    private static SeriesSummary Summarise(ReadOnlySpan<SeriesLine> lines)
    {
        var (first, last) = (lines[0].FirstDay, lines[0].LastDay);
        foreach (var line in lines)
        {
            (first, last) = (LocalDate.Min(first, line.FirstDay), LocalDate.Max(last, line.LastDay));
        }

        return new SeriesSummary(
            lines[0].Id, lines[0].Form, new DateInterval(first, last), lines.Length, lines[0].ReleasedAt, lines[^1].ReleasedAt);
    }
}

using Dashboard.Core.Vintages;
using Dashboard.Storage.Spans;

namespace Dashboard.Storage.Snapshot;

/// <summary>Writes a snapshot: the series files, the area table, the calendar, the page of sources and the manifest.</summary>
/// <remarks>The same contents give the same bytes: lines go by name and release, nothing says when or where it was written.</remarks>
public static class SnapshotWriter
{
    /// <summary>Writes a snapshot, in place of the one that may be there.</summary>
    /// <remarks>
    /// Everything is written into a folder beside first and then moved into place, so that a full disk or a stop leaves the
    /// old snapshot as it was. Files that a snapshot doesn't own are left alone; series files of the old one that the new
    /// one lacks are removed.
    /// </remarks>
    /// <param name="directory">The snapshot's folder, made where it is missing.</param>
    /// <param name="contents">What to write.</param>
    /// <param name="progress">Told before each file; null for nobody.</param>
    /// <param name="cancellation">Stops the writing as long as nothing has been moved into place.</param>
    /// <exception cref="ArgumentException">A series or an area is given twice.</exception>
    /// <exception cref="IOException">The files can't be written or moved; the old snapshot is as it was.</exception>
    /// <exception cref="OperationCanceledException">It was stopped; the old snapshot is as it was.</exception>
    public static WrittenSnapshot Write(
        string directory, SnapshotContents contents, IProgress<SnapshotProgress>? progress, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        ArgumentNullException.ThrowIfNull(contents);
        CheckOnce(contents);
        var series = contents.Histories.Select(history => new ReducedSeries(history, ChangedSpans.Of(history))).ToArray();
        var files = FilesOf(contents, series);
        FolderExchange.Replace(Path.GetFullPath(directory), files, progress, cancellation);
        return new WrittenSnapshot(
            files.Count,
            files.Values.Sum(bytes => (long)bytes.Length),
            series.Length,
            series.Sum(s => s.History.Releases.Length),
            series.Sum(s => s.Changes.Length));
    }

    private static SortedDictionary<string, byte[]> FilesOf(SnapshotContents contents, ReducedSeries[] series)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in series.GroupBy(s => SnapshotLayout.FileOf(s.History.Id), StringComparer.Ordinal))
        {
            files.Add(file.Key, SeriesFileText.Of(file.Select(s => (s.History.Id, (IReadOnlyList<Release>)s.Changes))));
        }

        files.Add(SnapshotLayout.AreasFile, AreaFile.Of(contents.Areas));
        foreach (var (name, bytes) in contents.Calendar is { } calendar ? PublicationFiles.Of(calendar) : [])
        {
            files.Add(name, bytes);
        }

        files.Add(SnapshotLayout.SourcesFile, SourcesPage.Of(series, contents.Inputs));
        files.Add(SnapshotLayout.ManifestFile, SnapshotManifest.Of(files));
        return files;
    }

    private static void CheckOnce(SnapshotContents contents)
    {
        if (contents.Histories.CountBy(history => history.Id).FirstOrDefault(series => series.Value > 1).Key is { } series)
        {
            throw new ArgumentException(Invariant($"Each series is given once, {series} is not."), nameof(contents));
        }

        if (contents.Areas.CountBy(area => (area.Source, area.Area)).FirstOrDefault(area => area.Value > 1).Key is { Area: { } area })
        {
            throw new ArgumentException(Invariant($"Each area of a source is given once, {area} is not."), nameof(contents));
        }
    }
}

namespace Dashboard.Storage.Snapshot;

/// <summary>Checks that a snapshot is what its writer wrote and can be read.</summary>
public static class SnapshotVerifier
{
    /// <summary>Compares every file with its checksum and, where all agree, reads every series.</summary>
    /// <param name="directory">The snapshot's folder.</param>
    /// <param name="progress">Told before each file; null for nobody.</param>
    /// <param name="cancellation">Stops before the next file.</param>
    /// <returns>What is wrong, ordered by file; empty where nothing is. Files that a snapshot doesn't own are not looked at.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static IReadOnlyList<SnapshotProblem> Verify(
        string directory, IProgress<SnapshotProgress>? progress, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        try
        {
            var problems = CompareChecksums(directory, SnapshotManifest.Read(directory), progress, cancellation);
            if (problems.Count == 0)
            {
                ReadEverything(directory, cancellation);
            }

            return problems;
        }
        catch (DamagedSnapshotException e)
        {
            return [ProblemOf(e)];
        }
    }

    private static List<SnapshotProblem> CompareChecksums(
        string directory,
        IReadOnlyDictionary<string, string> manifest,
        IProgress<SnapshotProgress>? progress,
        CancellationToken cancellation)
    {
        var problems = new List<SnapshotProblem>();
        var names = manifest.Keys.Union(OwnFilesIn(directory), StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        for (var i = 0; i < names.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            progress?.Report(new SnapshotProgress(names[i], i, names.Length));
            if (Compare(directory, names[i], manifest.GetValueOrDefault(names[i])) is { } problem)
            {
                problems.Add(problem);
            }
        }

        return problems;
    }

    private static SnapshotProblem? Compare(string directory, string name, string? expected)
    {
        if (expected is null)
        {
            return new SnapshotProblem(name, "the file is not in the manifest; the snapshot was written without it");
        }

        try
        {
            var found = SnapshotManifest.HashOf(SnapshotBytes.Read(directory, name));
            return string.Equals(found, expected, StringComparison.Ordinal)
                ? null
                : new SnapshotProblem(name, Invariant($"the checksum is {found}; the manifest says {expected}"));
        }
        catch (DamagedSnapshotException e)
        {
            return ProblemOf(e);
        }
    }

    private static IEnumerable<string> OwnFilesIn(string directory)
    {
        var series = Path.Combine(directory, SnapshotLayout.SeriesFolder);
        return Directory.Exists(series)
            ? Directory.EnumerateFiles(series).Select(path => SnapshotLayout.SeriesFolder + Path.GetFileName(path))
            : [];
    }

    private static void ReadEverything(string directory, CancellationToken cancellation)
    {
        var store = SnapshotStore.OpenWhole(directory);
        _ = (store.Calendar, store.Areas);
        foreach (var id in store.Ids)
        {
            cancellation.ThrowIfCancellationRequested();
            store.Find(id);
        }
    }

    private static SnapshotProblem ProblemOf(DamagedSnapshotException e) =>
        new(e.File, e.Line is { } line ? Invariant($"line {line}: {e.Problem}") : e.Problem);
}

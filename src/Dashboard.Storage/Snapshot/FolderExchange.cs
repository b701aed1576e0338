namespace Dashboard.Storage.Snapshot;

/// <summary>Puts new files in the place of a snapshot's old ones: all of them, or none.</summary>
internal static class FolderExchange
{
    /// <summary>Writes files beside a folder, then moves them into it.</summary>
    /// <param name="directory">The snapshot's folder, as a full path.</param>
    /// <param name="files">The bytes of each file by its name.</param>
    /// <param name="progress">Told before each file; null for nobody.</param>
    /// <param name="cancellation">Stops the writing; the moving is not stopped.</param>
    public static void Replace(
        string directory,
        IReadOnlyDictionary<string, byte[]> files,
        IProgress<SnapshotProgress>? progress,
        CancellationToken cancellation)
    {
        var folder = Path.TrimEndingDirectorySeparator(directory);
        // Beside, not in the system's temporary folder: a move is only one step within a file system.
        var beside = folder + ".partial-" + Path.GetRandomFileName();
        var (newFiles, oldFiles) = (Path.Combine(beside, "new"), Path.Combine(beside, "old"));
        try
        {
            var done = 0;
            foreach (var (name, bytes) in files)
            {
                cancellation.ThrowIfCancellationRequested();
                progress?.Report(new SnapshotProgress(name, done++, files.Count));
                File.WriteAllBytes(PathWithFolder(newFiles, name), bytes);
            }

            cancellation.ThrowIfCancellationRequested();
            Exchange(folder, newFiles, oldFiles, files.Keys);
        }
        finally
        {
            if (Directory.Exists(beside))
            {
                Directory.Delete(beside, recursive: true);
            }
        }
    }

    private static void Exchange(string folder, string newFiles, string oldFiles, IEnumerable<string> names)
    {
        var undo = new Stack<(string From, string To)>();
        try
        {
            foreach (var name in names.Union(OldNames(folder), StringComparer.Ordinal))
            {
                Move(Path.Combine(folder, name), PathWithFolder(oldFiles, name), undo);
                Move(Path.Combine(newFiles, name), PathWithFolder(folder, name), undo);
            }
        }
        catch
        {
            while (undo.TryPop(out var move))
            {
                File.Move(move.To, move.From, overwrite: true);
            }

            throw;
        }
    }

    private static void Move(string from, string to, Stack<(string From, string To)> undo)
    {
        if (File.Exists(from))
        {
            File.Move(from, to);
            undo.Push((from, to));
        }
    }

    // A damaged manifest names nothing that can be trusted; its files stay and the verifier tells of them.
    private static IEnumerable<string> OldNames(string folder)
    {
        try
        {
            return SnapshotManifest.Read(folder).Keys;
        }
        catch (DamagedSnapshotException)
        {
            return [];
        }
    }

    private static string PathWithFolder(string root, string name)
    {
        var path = Path.Combine(root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }
}

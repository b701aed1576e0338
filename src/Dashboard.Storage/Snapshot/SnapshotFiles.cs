namespace Dashboard.Storage.Snapshot;

/// <summary>The files of a snapshot that its manifest names and a reader of figures reads.</summary>
internal sealed class SnapshotFiles
{
    private readonly List<SnapshotFile> _files = [];

    /// <summary>Reads the manifest; the files are read when they are asked for.</summary>
    /// <param name="directory">The snapshot's folder.</param>
    /// <exception cref="DamagedSnapshotException">The manifest is missing or is none.</exception>
    public SnapshotFiles(string directory)
    {
        Directory = directory;
        foreach (var (name, hash) in DamagedSnapshotException.Within(directory, () => SnapshotManifest.Read(directory)))
        {
            if (SnapshotLayout.IsSeriesFile(name) || name == SnapshotLayout.AreasFile || SnapshotLayout.IsPublicationFile(name))
            {
                _files.Add(new SnapshotFile(directory, name, hash));
            }
        }
    }

    /// <summary>The snapshot's folder.</summary>
    public string Directory { get; }

    /// <summary>The files, in the order of the manifest.</summary>
    public IReadOnlyList<SnapshotFile> All => _files;

    /// <summary>A file; one that the manifest doesn't name has no checksum.</summary>
    public SnapshotFile Of(string name) => _files.Find(file => file.Name == name) ?? new SnapshotFile(Directory, name, hash: null);
}

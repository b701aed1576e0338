namespace Dashboard.Storage.Snapshot;

/// <summary>The files of a snapshot that are read, and what its manifest says of them.</summary>
internal sealed class SnapshotFiles
{
    private readonly string _directory;
    private readonly IReadOnlyDictionary<string, string> _manifest;
    private readonly List<SnapshotFile> _files = [];

    private SnapshotFiles(string directory, IReadOnlyDictionary<string, string> manifest) => (_directory, _manifest) = (directory, manifest);

    /// <summary>All files read, in the order of the manifest.</summary>
    public IReadOnlyList<SnapshotFile> All => _files;

    /// <summary>Reads the files that the manifest names.</summary>
    /// <param name="directory">The snapshot's folder.</param>
    /// <exception cref="DamagedSnapshotException">One is missing or can't be read, or the manifest is none.</exception>
    public static SnapshotFiles Read(string directory)
    {
        var files = new SnapshotFiles(directory, SnapshotManifest.Read(directory));
        foreach (var (name, _) in files._manifest)
        {
            if (SnapshotLayout.IsSeriesFile(name) || name == SnapshotLayout.AreasFile || SnapshotLayout.IsPublicationFile(name))
            {
                files._files.Add(new SnapshotFile(name, SnapshotBytes.Read(directory, name)));
            }
        }

        return files;
    }

    /// <summary>The bytes of a file; one that the manifest doesn't name is read now.</summary>
    /// <exception cref="DamagedSnapshotException">It is missing or can't be read.</exception>
    public byte[] BytesOf(string name) => _files.Find(file => file.Name == name)?.Bytes ?? SnapshotBytes.Read(_directory, name);

    /// <summary>The first file whose checksum is not the manifest's; null where all are as they were written.</summary>
    public string? FirstAltered() => _files.Find(file => !SnapshotManifest.HasHash(file.Bytes, _manifest[file.Name]))?.Name;
}

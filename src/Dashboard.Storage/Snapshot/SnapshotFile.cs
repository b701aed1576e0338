namespace Dashboard.Storage.Snapshot;

/// <summary>A file of a snapshot: read when first asked for, and compared with its checksum, a large one while it is made use of.</summary>
/// <remarks>Safe to use from several threads.</remarks>
internal sealed class SnapshotFile
{
    // Comparing fewer bytes takes less time than waking another core for it.
    private const int WorthAnotherCore = 1 << 19;

    private readonly string _directory;
    private readonly Lazy<Content> _read;

    /// <summary>Names the file.</summary>
    /// <param name="directory">The snapshot's folder.</param>
    /// <param name="name">The file's name below it.</param>
    /// <param name="hash">Its checksum in the manifest; null where there is none to compare.</param>
    public SnapshotFile(string directory, string name, string? hash)
    {
        (_directory, Name) = (directory, name);
        _read = new(() => new Content(SnapshotBytes.Read(directory, name), hash));
    }

    /// <summary>Its name below the snapshot's folder.</summary>
    public string Name { get; }

    /// <summary>Reads the file now; its checksum is compared meanwhile.</summary>
    /// <exception cref="DamagedSnapshotException">It is missing or can't be read.</exception>
    public void Begin() => DamagedSnapshotException.Within(_directory, () => _read.Value);

    /// <summary>What the file says.</summary>
    /// <param name="parse">Reads its bytes, which are not changed afterwards; throws where a line is not as it should be.</param>
    /// <exception cref="DamagedSnapshotException">It is missing, can't be read, or is not as it was written.</exception>
    public T As<T>(Func<byte[], T> parse) => DamagedSnapshotException.Within(_directory, () =>
    {
        // A line that is off says more than a checksum does.
        var said = parse(_read.Value.Bytes);
        return _read.Value.IsAsWritten()
            ? said
            : throw new DamagedSnapshotException(Name, null, "the checksum is not the manifest's, so the file was changed or cut short");
    });

    /// <summary>The bytes, and whether they have their checksum.</summary>
    private sealed class Content(byte[] bytes, string? hash)
    {
        private Task<bool>? _compared = hash is { } expected && bytes.Length >= WorthAnotherCore
            ? Task.Run(() => SnapshotManifest.HasHash(bytes, expected))
            : null;

        public byte[] Bytes => bytes;

        public bool IsAsWritten() => hash is null || (_compared ??= Task.FromResult(SnapshotManifest.HasHash(bytes, hash))).GetAwaiter().GetResult();
    }
}

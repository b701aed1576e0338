using Dashboard.Storage.Shipped;

namespace Dashboard.Storage.Snapshot;

/// <summary>Reads a snapshot's file whole.</summary>
internal static class SnapshotBytes
{
    /// <summary>The bytes of a file.</summary>
    /// <param name="directory">The snapshot's folder.</param>
    /// <param name="name">The file's name below it.</param>
    /// <exception cref="DamagedSnapshotException">It is missing or can't be read.</exception>
    public static byte[] Read(string directory, string name)
    {
        try
        {
            return ShippedFiles.ReadAllBytes(Path.Combine(directory, name));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new DamagedSnapshotException(name, null, "the file is missing", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DamagedSnapshotException(name, null, "the file can't be read: " + e.Message.TrimEnd('.'), e);
        }
    }
}

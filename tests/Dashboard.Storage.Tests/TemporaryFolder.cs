namespace Dashboard.Storage.Tests;

internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dashboard-storage-");

    public string Parent => _folder.FullName;

    /// <summary>A folder for a snapshot, alone in its parent.</summary>
    public string Snapshot => Path.Combine(_folder.FullName, "data");

    public void Dispose() => _folder.Delete(recursive: true);
}

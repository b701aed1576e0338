namespace Dashboard.Packaging.Tests;

/// <summary>A folder of a test's own, which any user may read.</summary>
internal sealed class ScratchFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dashboard-packaging-");

    public ScratchFolder() => File.SetUnixFileMode(Root, File.GetUnixFileMode(Root) | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);

    public string Root => _folder.FullName;

    public string PathOf(string name) => Path.Combine(Root, name);

    public string MakeFolder(string name) => Directory.CreateDirectory(PathOf(name)).FullName;

    public void Dispose() => _folder.Delete(recursive: true);
}

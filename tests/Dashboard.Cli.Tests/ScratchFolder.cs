namespace Dashboard.Cli.Tests;

/// <summary>A folder of a test's own.</summary>
internal sealed class ScratchFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dashboard-cli-");

    public string Root => _folder.FullName;

    public string PathOf(string name) => Path.Combine(Root, name);

    public string Write(string name, string text)
    {
        File.WriteAllText(PathOf(name), text);
        return PathOf(name);
    }

    /// <summary>A copy of the snapshot that travels with the program, to be damaged.</summary>
    public string CopySnapshot()
    {
        var from = Path.Combine(AppContext.BaseDirectory, "data");
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var to = PathOf(Path.Combine("data", Path.GetRelativePath(from, file)));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }

        return PathOf("data");
    }

    public void Dispose() => _folder.Delete(recursive: true);
}

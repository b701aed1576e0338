namespace Dashboard.Answers.Tests;

/// <summary>An empty folder that is gone after the test.</summary>
internal sealed class ScratchFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dashboard-answers-");

    /// <summary>Where it is.</summary>
    public string Path => _folder.FullName;

    /// <summary>A folder in it that does not exist yet.</summary>
    public string Fresh => System.IO.Path.Combine(Path, "report");

    /// <summary>The names of all that is in a folder, sorted.</summary>
    public static IEnumerable<string> Names(string folder) =>
        Directory.EnumerateFileSystemEntries(folder).Select(path => System.IO.Path.GetFileName(path)).Order(StringComparer.Ordinal);

    public void Dispose() => _folder.Delete(recursive: true);
}

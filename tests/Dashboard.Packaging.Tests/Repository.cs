using System.Xml.Linq;

namespace Dashboard.Packaging.Tests;

/// <summary>The project's own files.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>The version that everything shipped carries.</summary>
    public static string Version { get; } = XDocument.Load(PathOf("Directory.Build.props")).Descendants("Version").Single().Value;

    public static string PathOf(string name) => Path.Combine(Root, name);

    public static string Read(string name) => File.ReadAllText(PathOf(name));

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Dashboard.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException(Invariant($"No Dashboard.sln in or above {AppContext.BaseDirectory}."));
    }
}

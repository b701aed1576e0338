namespace Dashboard.Documentation.Tests;

/// <summary>The checkout that these tests were built in.</summary>
internal static class Checkout
{
    /// <summary>Its top folder.</summary>
    public static string Root { get; } = Find();

    /// <summary>The pages that tell a reader what to type, by their place in the checkout.</summary>
    public static IEnumerable<string> Pages =>
        Directory.EnumerateFiles(Root, "*.md", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.StartsWith("artifacts/", StringComparison.Ordinal) && !path.StartsWith('.'))
            .Order(StringComparer.Ordinal);

    /// <summary>Where a project's build put its programs.</summary>
    /// <param name="project">The project's name.</param>
    public static string BuildOf(string project) => Path.Combine(Root, "artifacts", "bin", project, Configuration);

    private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Name;

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

using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Dashboard.Core.Tests.Architecture;

/// <summary>The sources that the tests were built from.</summary>
internal static partial class Repository
{
    public static string Root { get; } = Find();

    /// <summary>Every source file under <c>src</c>, by its path from there, with its text.</summary>
    public static ImmutableArray<SourceFile> Sources { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(Path.GetRelativePath(Path.Combine(Root, "src"), path).Replace('\\', '/'), File.ReadAllText(path))),
    ];

    /// <summary>The project files under <c>src</c>.</summary>
    public static ImmutableArray<string> Projects { get; } = ProjectsUnder("src");

    /// <summary>The project files under <c>tests</c>.</summary>
    public static ImmutableArray<string> TestProjects { get; } = ProjectsUnder("tests");

    /// <summary>The names of the types declared at the left margin, or anywhere.</summary>
    public static IEnumerable<string> TypesIn(string text, bool topLevelOnly) =>
        Declaration().Matches(text).Where(match => !topLevelOnly || match.Groups["indent"].Length == 0).Select(match => match.Groups["name"].Value);

    [GeneratedRegex(
        @"^(?<indent>[ ]*)(?:(?:public|internal|private|protected|file|static|sealed|abstract|partial|readonly|ref|unsafe)\s+)*(?:class|interface|enum|record\s+struct|record\s+class|record|struct|delegate\s+[\w<>?,\[\]. ]+?)\s+(?<name>[A-Z]\w*)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Declaration();

    private static ImmutableArray<string> ProjectsUnder(string folder) =>
        [.. Directory.EnumerateFiles(Path.Combine(Root, folder), "*.csproj", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

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

using System.Text.RegularExpressions;

namespace Dashboard.Documentation.Tests;

/// <summary>What a page says beside its commands.</summary>
internal static partial class PageText
{
    /// <summary>The C# that it shows, a fenced block each; lines in passing that only sketch a call are indented, not fenced.</summary>
    public static IEnumerable<string> CodeOf(string page) => Code().Matches(Read(page)).Select(match => match.Groups["code"].Value);

    /// <summary>The files and folders that it names, from the top of the checkout: its links, and what it sets as a path of the project.</summary>
    public static IEnumerable<string> PathsOf(string page)
    {
        var text = Read(page);
        var folder = Path.GetDirectoryName(page) ?? string.Empty;
        return Links().Matches(text).Select(match => Path.Combine(folder, match.Groups["path"].Value))
            .Concat(Named().Matches(text).Select(match => match.Groups["path"].Value))
            .Distinct(StringComparer.Ordinal);
    }

    private static string Read(string page) => File.ReadAllText(Path.Combine(Checkout.Root, page));

    [GeneratedRegex(@"```csharp\n(?<code>[^`]*)```", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Code();

    [GeneratedRegex(@"\]\((?<path>[\w./-]+)\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Links();

    [GeneratedRegex(@"`(?<path>(src|tests|data|seeds)/[\w./-]+)`", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Named();
}

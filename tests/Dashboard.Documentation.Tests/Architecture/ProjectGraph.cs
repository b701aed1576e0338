using System.Xml.Linq;

namespace Dashboard.Documentation.Tests.Architecture;

/// <summary>Which project of <c>src</c> refers to which, as their files say.</summary>
internal static class ProjectGraph
{
    private const string Prefix = "Dashboard.";

    /// <summary>The references that follow from no other: A to C is left out where A refers to B and B to C.</summary>
    public static IReadOnlyList<(string From, string To)> Arrows()
    {
        var direct = Directory.EnumerateFiles(Path.Combine(Checkout.Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .ToDictionary(NameOf, path => XDocument.Load(path).Descendants("ProjectReference").Select(reference => NameOf(reference.Attribute("Include")!.Value)).ToList(), StringComparer.Ordinal);
        return
        [
            .. direct.SelectMany(one => one.Value
                    .Where(to => !one.Value.Exists(between => between != to && Reaches(direct, between, to)))
                    .Select(to => (From: one.Key, To: to)))
                .OrderBy(arrow => arrow.From + " " + arrow.To, StringComparer.Ordinal),
        ];
    }

    private static bool Reaches(Dictionary<string, List<string>> direct, string from, string to) =>
        direct[from].Exists(next => next == to || Reaches(direct, next, to));

    private static string NameOf(string path) => Path.GetFileNameWithoutExtension(path.Replace('\\', '/'))[Prefix.Length..];
}

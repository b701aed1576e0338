using System.Text.RegularExpressions;

namespace Dashboard.Core.Tests.Architecture;

public sealed class SourceLayoutTests
{
    private static readonly string[] VagueNames = ["Helper", "Helpers", "Manager", "Utils", "Util", "Utilities", "Processor"];

    [Fact]
    public void SourceFiles_AreFound() => Assert.Contains(Repository.Sources, file => file.Path == "Dashboard.Core/Series/Area.cs");

    [Fact]
    public void SourceFiles_HaveTheNamespaceOfTheirFolder() =>
        Offenders.None(Repository.Sources
            .Select(file => (
                file.Path,
                Folder: Path.GetDirectoryName(file.Path)!.Replace('/', '.').Replace('\\', '.'),
                Namespaces: Regex.Matches(file.Text, @"^namespace\s+(?<name>[\w.]+)\s*(?<end>;?)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))))
            .Where(file => Path.GetFileName(file.Path) != "Program.cs" || file.Namespaces.Count > 0)
            .Where(file => file.Namespaces is not [var only] || only.Groups["name"].Value != file.Folder || only.Groups["end"].Value != ";")
            .Select(file => Invariant($"{file.Path}: one 'namespace {file.Folder};' is due")));

    [Fact]
    public void SourceFiles_HoldOneTypeEachAndAreNamedForIt() =>
        Offenders.None(Repository.Sources
            .Select(file => (file.Path, Name: Path.GetFileName(file.Path).Split('.')[0], Types: Repository.TypesIn(file.Text, topLevelOnly: true).ToArray()))
            .Where(file => file.Name != "Program" || file.Types.Length > 0)
            .Where(file => file.Types is not [var only] || only != file.Name)
            .Select(file => Invariant($"{file.Path}: {string.Join(", ", file.Types)}")));

    [Fact]
    public void Types_AreNamedForWhatTheyDecide() =>
        Offenders.None(Repository.Sources
            .SelectMany(file => Repository.TypesIn(file.Text, topLevelOnly: false).Select(type => (file.Path, Type: type)))
            .Where(found => Array.Exists(VagueNames, name => found.Type.EndsWith(name, StringComparison.Ordinal)))
            .Select(found => Invariant($"{found.Path}: {found.Type}")));

    [Theory]
    [InlineData("public sealed record Area : IComparable<Area>\n{\n    private enum Kind\n", "Area", "Area Kind")]
    [InlineData("/// <summary>A class that</summary>\ninternal static partial class A\n", "A", "A")]
    [InlineData("public readonly record struct Day(int A);\npublic interface IDay\n", "Day IDay", "Day IDay")]
    [InlineData("internal delegate bool Rule<T>(T value);\n", "Rule", "Rule")]
    public void TypesIn_AText_FindsItsDeclarations(string text, string topLevel, string all)
    {
        Assert.Equal(topLevel, string.Join(' ', Repository.TypesIn(text, topLevelOnly: true)));
        Assert.Equal(all, string.Join(' ', Repository.TypesIn(text, topLevelOnly: false)));
    }
}

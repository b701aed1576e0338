using System.Collections.Immutable;

namespace Dashboard.Core.Tests.Architecture;

/// <summary>The deliberate faults of <c>tests/faults</c>, which show that a test fails for each, must not fall behind the sources.</summary>
public sealed class FaultsTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "faults");

    private static ImmutableArray<Fault> Faults { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.patch", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => Fault.Read(Folder, path))];

    [Fact]
    public void Faults_AreFortyAtLeast() => Assert.InRange(Faults.Length, 40, int.MaxValue);

    [Fact]
    public void Faults_SayInOneSentenceWhatTheyBreak() =>
        Offenders.None(Faults.Where(fault => fault.Sentence is not [>= 'A' and <= 'Z', .., '.']).Select(fault => Invariant($"{fault.Name}: {fault.Sentence}")));

    [Fact]
    public void Faults_AreInTheFolderOfWhatTheyBreak() =>
        Offenders.None(Faults
            .Where(fault => !fault.Source.StartsWith(Invariant($"Dashboard.Core/{fault.Name.Split('/')[0]}/"), StringComparison.Ordinal))
            .Select(fault => Invariant($"{fault.Name} breaks {fault.Source}")));

    [Fact]
    public void Faults_StillApplyToTheSources() =>
        Offenders.None(
            from fault in Faults
            let text = Repository.Sources.SingleOrDefault(file => file.Path == fault.Source)?.Text
            from hunk in fault.Hunks
            let places = text is null ? 0 : ("\n" + text).Split("\n" + hunk.Before).Length - 1
            where places != 1 || hunk.Before == hunk.After
            select Invariant($"{fault.Name} fits {fault.Source} in {places} places and not in one: write its patch anew"));

    [Fact]
    public void Readme_NamesEveryFaultAndNoOther() =>
        Assert.Equal(
            Faults.Select(fault => fault.Name),
            File.ReadLines(Path.Combine(Folder, "README.md")).Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1]),
            StringComparer.Ordinal);
}

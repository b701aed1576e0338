using System.Collections.Immutable;
using System.Xml.Linq;

namespace Dashboard.Core.Tests.Architecture;

public sealed class ProjectReferencesTests
{
    private static readonly ImmutableDictionary<string, string[]> Allowed = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["Dashboard.Core"] = [],
        ["Dashboard.Charts"] = ["Dashboard.Core"],
        ["Dashboard.Sources"] = ["Dashboard.Core"],
        ["Dashboard.Storage"] = ["Dashboard.Core"],
        ["Dashboard.Answers"] = ["Dashboard.Charts"],
        ["Dashboard.Cli"] = ["Dashboard.Answers", "Dashboard.Sources", "Dashboard.Storage", "Dashboard.Web"], // to serve it
        ["Dashboard.Worker"] = ["Dashboard.Answers", "Dashboard.Sources", "Dashboard.Storage"],
        // The site can pull in its own process.
        ["Dashboard.Web"] = ["Dashboard.Answers", "Dashboard.Charts", "Dashboard.Core", "Dashboard.Sources", "Dashboard.Storage", "Dashboard.Worker"],
    }.ToImmutableDictionary(StringComparer.Ordinal);

    [Fact]
    public void Projects_KnowOnlyThoseBelowThem() =>
        Offenders.None(Repository.Projects.SelectMany(path => ProjectsKnownTo(path)
            .Where(reference => !Allowed.GetValueOrDefault(Name(path), []).Contains(reference, StringComparer.Ordinal))
            .Select(reference => Invariant($"{Name(path)} must not know {reference}"))));

    /// <summary>The stand-in is held against what clients and parsers make of it, so it must share nothing with them.</summary>
    [Fact]
    public void Upstreams_KnowTheStoreAndNoClientOfTheirs() =>
        Assert.Equal(
            "Dashboard.Core, Dashboard.Storage",
            string.Join(", ", ProjectsKnownTo(Repository.TestProjects.Single(path => Name(path) == "Dashboard.Upstreams")).Order(StringComparer.Ordinal)));

    [Fact]
    public void TestProjects_AreKnownToNoneButTestProjects() =>
        Offenders.None(
            from path in Repository.Projects
            from reference in ProjectsKnownTo(path)
            where Repository.TestProjects.Any(test => Name(test) == reference)
            select Invariant($"{Name(path)} must not know {reference}"));

    [Fact]
    public void TestProjects_KnowOfEachOtherOnlyTheProgramsThatTestsRun() =>
        Offenders.None(
            from path in Repository.TestProjects
            from reference in ProjectsKnownTo(path)
            where !IsProgram(reference) && Repository.TestProjects.Any(test => Name(test) == reference)
            select Invariant($"{Name(path)} must not know {reference}"));

    [Fact]
    public void Projects_AreThoseWhosePlaceIsKnown() =>
        Offenders.None(Repository.Projects.Select(Name).Where(name => !Allowed.ContainsKey(name)));

    [Fact]
    public void Core_UsesNoPackageButNodaTime() =>
        Assert.Equal("NodaTime", string.Join(", ", References(Repository.Projects.Single(path => Name(path) == "Dashboard.Core"), "PackageReference")));

    /// <summary>Programs that test projects run, or that readers are told to run.</summary>
    private static bool IsProgram(string project) =>
        project is "Dashboard.Upstreams" or "Dashboard.StoreWriter" or "Dashboard.Fuzzing" or "Dashboard.Benchmarks";

    private static string Name(string project) => Path.GetFileNameWithoutExtension(project);

    private static IEnumerable<string> ProjectsKnownTo(string project) =>
        References(project, "ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Replace('\\', '/')));

    private static IEnumerable<string> References(string project, string kind) =>
        XDocument.Load(project).Descendants(kind).Select(reference => reference.Attribute("Include")!.Value);
}

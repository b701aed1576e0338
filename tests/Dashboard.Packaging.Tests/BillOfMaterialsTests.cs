using System.Text.Json.Nodes;

namespace Dashboard.Packaging.Tests;

public sealed class BillOfMaterialsTests(BillOfMaterials materials) : IClassFixture<BillOfMaterials>
{
    [Fact]
    public void Bill_SaysWhatItIsOf()
    {
        Assert.Equal(("CycloneDX", "1.6"), (Text(materials.Bill, "bomFormat"), Text(materials.Bill, "specVersion")));
        Assert.Equal(Repository.Version, Text(materials.Bill["metadata"]!["component"]!, "version"));
    }

    /// <summary>Held against what is shipped: the assemblies in the program's own folder.</summary>
    [Fact]
    public void Bill_NamesEveryPackageThatIsShipped()
    {
        using var dependencies = System.Text.Json.JsonDocument.Parse(Repository.Read("artifacts/bin/Dashboard.Cli/release/dashboard.deps.json"));
        var shipped = dependencies.RootElement.GetProperty("libraries").EnumerateObject()
            .Where(library => library.Value.GetProperty("type").GetString() == "package").Select(library => library.Name).ToList();

        Assert.Contains("NodaTime/3.3.7", shipped);
        Assert.Empty(shipped.Except(materials.Packages.Select(one => Invariant($"{Text(one, "name")}/{Text(one, "version")}"))));
    }

    [Fact]
    public void Packages_EachHaveALicenceAndAChecksum() => Assert.All(materials.Packages, one =>
    {
        Assert.NotEmpty(Text(one["licenses"]![0]!, "expression"));
        Assert.Matches("^[0-9a-f]{128}$", Text(one["hashes"]![0]!, "content"));
        Assert.Equal(Text(one, "bom-ref"), Text(one, "purl"));
    });

    [Fact]
    public void Notices_NameEveryPackage()
    {
        var notices = Repository.Read("THIRD-PARTY-NOTICES.md");
        var named = notices.Split('\n').SelectMany(NamesIn).ToHashSet(StringComparer.Ordinal);
        var onlyToBuild = notices[notices.IndexOf("not part of what is shipped:", StringComparison.Ordinal)..].Split("\n## ")[0];

        Assert.DoesNotContain(materials.Packages, one => !named.Contains(Text(one, "name")) && !onlyToBuild.Contains(Text(one, "name"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("CC BY 4.0")]
    [InlineData("Open Government Licence v3.0")]
    [InlineData("SIL OPEN FONT LICENSE")]
    [InlineData("Apache License")]
    public void Notices_CarryTheTermsOfFiguresAndFont(string terms) =>
        Assert.Contains(terms, Repository.Read("THIRD-PARTY-NOTICES.md"), StringComparison.Ordinal);

    /// <summary>The names in a row of a table, where one that starts with a point goes on from the first.</summary>
    private static IEnumerable<string> NamesIn(string line)
    {
        if (line.Split('|') is not ["", var cell, ..])
        {
            return [];
        }

        var names = cell.Split('(')[0].Split(',', StringSplitOptions.TrimEntries);
        return names.Select(name => name.StartsWith('.') ? names[0] + name : name);
    }

    private static string Text(JsonNode node, string field) => node[field]!.GetValue<string>();
}

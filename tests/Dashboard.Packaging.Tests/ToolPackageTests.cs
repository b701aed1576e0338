using System.IO.Compression;

namespace Dashboard.Packaging.Tests;

public sealed class ToolPackageTests(ToolPackage package) : IClassFixture<ToolPackage>
{
    private const long MostBytes = 20_000_000;

    [Fact]
    public void Tool_InstalledFromAFolder_IsCalledDashboard() =>
        Assert.Contains(Invariant($"Tool 'coviddatadashboard' (version '{Repository.Version}') was successfully installed."), package.Installed, StringComparison.Ordinal);

    [Fact]
    public async Task Tool_InAnEmptyFolder_WritesTheReport()
    {
        using var folder = new ScratchFolder();

        var ran = await Ran.InAsync(folder.Root, package.Program, "report");

        Assert.Equal((0, 10), (ran.Code, Directory.GetFiles(folder.PathOf("report")).Length));
        Assert.Contains("10 files in " + folder.PathOf("report"), ran.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tool_AskedForItsVersion_TellsThatOfThePackage()
    {
        var ran = await Ran.InAsync(Path.GetTempPath(), package.Program, "--version");

        Assert.Equal((0, Invariant($"dashboard {Repository.Version}\n")), (ran.Code, ran.Answer));
    }

    [Fact]
    public async Task Tool_WithAStoreInAFile_FindsTheSqliteLibraryOfThisMachine()
    {
        using var folder = new ScratchFolder();

        // Nothing listens there: the pull fails, and the store keeps that it did.
        await Ran.InAsync(folder.Root, package.Program, "pull", "ukdash", "--store", "x.db", "--payloads", "payloads");
        var ran = await Ran.InAsync(folder.Root, package.Program, "sources", "--store", "x.db", "--csv");

        Assert.Equal((0, string.Empty), (ran.Code, ran.Messages));
    }

    [Fact]
    public void Package_HoldsWhatIsRunAndNothingElse()
    {
        using var archive = ZipFile.OpenRead(package.PackageFile);
        var names = archive.Entries.Select(entry => entry.FullName).ToList();

        string[] wanted = ["README.md", "CHANGELOG.md", "tools/net10.0/any/LICENSE", "tools/net10.0/any/THIRD-PARTY-NOTICES.md", "tools/net10.0/any/dashboard.dll", "tools/net10.0/any/data/MANIFEST.sha256", "tools/net10.0/any/seeds/cited-figures.csv", "tools/net10.0/any/runtimes/linux-x64/native/libe_sqlite3.so"];
        Assert.Empty(wanted.Except(names));
        Assert.Equal(names.Distinct(), names);
        Assert.DoesNotContain(names, name => Path.GetExtension(name) is ".pdb" or ".a" || (name.EndsWith(".xml", StringComparison.Ordinal) && Path.GetFileName(name) is not ("DotnetToolSettings.xml" or "[Content_Types].xml")));
        Assert.DoesNotContain(names, name => name.Contains("android", StringComparison.Ordinal) || Path.GetFileName(name) is "dashboard-worker" or "Dashboard.Web");
        Assert.InRange(new FileInfo(package.PackageFile).Length, 1, MostBytes);
    }

    [Fact]
    public void Package_DescribesItself()
    {
        using var archive = ZipFile.OpenRead(package.PackageFile);
        using var reader = new StreamReader(archive.GetEntry(ToolPackage.Id + ".nuspec")!.Open());
        var about = reader.ReadToEnd();

        foreach (var part in new[] { "<license type=\"expression\">MIT</license>", "<readme>README.md</readme>", "<packageType name=\"DotnetTool\" />", "<tags>covid-19 ", Invariant($"<version>{Repository.Version}</version>") })
        {
            Assert.Contains(part, about, StringComparison.Ordinal);
        }
    }
}

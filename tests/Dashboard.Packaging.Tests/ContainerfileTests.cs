using System.Text.Json;
using System.Xml.Linq;

namespace Dashboard.Packaging.Tests;

/// <summary>What the recipe promises, held against the project: no engine is needed to see that it names what is there.</summary>
public sealed class ContainerfileTests
{
    private static IEnumerable<string> Copied => Containerfile.Of("COPY").Where(args => args[0] != "--from=build").SelectMany(args => args.SkipLast(1)).Where(arg => !arg.StartsWith("--", StringComparison.Ordinal));

    [Fact]
    public void Copy_NamesWhatIsThereAndGoesToTheEngine()
    {
        var sent = Repository.Read(".dockerignore").Split('\n').Where(line => line.StartsWith('!')).Select(line => line[1..]).ToList();

        Assert.NotEmpty(Copied);
        Assert.DoesNotContain(Copied, path => !Path.Exists(Repository.PathOf(path)));
        Assert.DoesNotContain(Copied, path => !sent.Contains(path.Split('/')[0]));
        Assert.DoesNotContain(sent, path => !Path.Exists(Repository.PathOf(path)));
    }

    [Fact]
    public void Copy_BeforeTheRestore_BringsEveryProject() =>
        Assert.Equal(
            Directory.GetFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Repository.Root, path)).Order(),
            Copied.Where(path => path.EndsWith(".csproj", StringComparison.Ordinal)).Order());

    [Fact]
    public void Copy_BeforeTheRestore_BringsNothingOfPackagingButWhatProjectsImport() =>
        Assert.Equal(
            Directory.GetFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories)
                .SelectMany(path => XDocument.Load(path).Descendants("Import").Select(import => import.Attribute("Project")!.Value))
                .Select(path => path.Replace("../", string.Empty, StringComparison.Ordinal))
                .Distinct().Order(),
            Copied.Where(path => path.StartsWith("packaging/", StringComparison.Ordinal) && path != "packaging/healthy").Order());

    [Fact]
    public void Publish_OfTheCommandIsLastAndCompiledAheadAsRestored()
    {
        var runs = Containerfile.Of("RUN").Where(args => args[0] == "dotnet").ToList();

        // The command refers to the site and the worker: what it brings takes the place of what they brought.
        Assert.Equal(["restore src/Dashboard.Cli", "publish src/Dashboard.Web", "publish src/Dashboard.Worker", "publish src/Dashboard.Cli"], runs.Select(args => string.Join(' ', args[1..3])));
        Assert.All(runs, args => Assert.Contains("--use-current-runtime", args));
        Assert.All([runs[0], runs[^1]], args => Assert.Contains("-p:PublishReadyToRun=true", args));
    }

    [Fact]
    public void From_TakesTheImagesOfTheFrameworkThatIsBuiltFor()
    {
        var framework = XDocument.Load(Repository.PathOf("Directory.Build.props")).Descendants("TargetFramework").Single().Value["net".Length..];
        using var global = JsonDocument.Parse(Repository.Read("global.json"));

        Assert.StartsWith(framework + ".", global.RootElement.GetProperty("sdk").GetProperty("version").GetString(), StringComparison.Ordinal);
        Assert.Equal(["mcr.microsoft.com/dotnet/sdk:" + framework, "mcr.microsoft.com/dotnet/aspnet:" + framework], Containerfile.Of("FROM").Select(args => args[0]));
    }

    [Fact]
    public void Label_TellsTheVersion() =>
        Assert.Contains(Invariant($"org.opencontainers.image.version=\"{Repository.Version}\""), Containerfile.Of("LABEL").Single());

    [Fact]
    public void User_OfTheImage_IsNotRoot()
    {
        var user = Containerfile.LastStage.Last(one => one.Word == "USER").Args.Single();

        // The base image sets it to 1654.
        Assert.Equal("$APP_UID", user);
        Assert.True(LastPlaceOf("USER") > LastPlaceOf("RUN") && LastPlaceOf("USER") < LastPlaceOf("CMD"));
    }

    [Fact]
    public void Folders_ThatCanBeWrittenTo_AreTheVolumeAlone()
    {
        var volume = Assert.Single(Containerfile.Of("VOLUME").Single());

        Assert.Contains("XDG_DATA_HOME=" + volume, Containerfile.LastStage.Where(one => one.Word == "ENV").SelectMany(one => one.Args));
        Assert.Equal(volume, Containerfile.LastStage.Last(one => one.Word == "WORKDIR").Args.Single());
        Assert.EndsWith(volume, string.Join(' ', Containerfile.LastStage.Last(one => one.Word == "RUN").Args), StringComparison.Ordinal);
    }

    [Fact]
    public void Port_OfTheBaseImage_IsTakenAway() =>
        Assert.Contains("ASPNETCORE_HTTP_PORTS=", Containerfile.LastStage.Where(one => one.Word == "ENV").SelectMany(one => one.Args));

    [Fact]
    public void Build_AsTold_KeepsTheCheckOfHealth() =>
        Assert.All(
            Repository.Read("Containerfile").Split('\n').Concat(Repository.Read("README.md").Split('\n')).Where(line => line.Contains("podman build", StringComparison.Ordinal)),
            line => Assert.Contains("podman build --format docker ", line, StringComparison.Ordinal));

    [Fact]
    public void Command_ListensOnThePortExposedAndLookedAt()
    {
        var port = Containerfile.Of("EXPOSE").Single().Single();

        Assert.Equal(Invariant($"[\"Dashboard.Web\", \"--urls\", \"http://*:{port}\"]"), string.Join(' ', Containerfile.LastStage.Last(one => one.Word == "CMD").Args));
        Assert.Contains("${SITE_PORT:-" + port + "}", Repository.Read("packaging/healthy"), StringComparison.Ordinal);
        Assert.EndsWith("CMD [\"/app/healthy\"]", string.Join(' ', Containerfile.Of("HEALTHCHECK").Single()), StringComparison.Ordinal);
    }

    private static int LastPlaceOf(string word) => Containerfile.LastStage.ToList().FindLastIndex(one => one.Word == word);
}

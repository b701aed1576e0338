using System.Diagnostics;
using System.Net;

namespace Dashboard.Packaging.Tests;

public sealed class OneFileTests(OneFile file) : IClassFixture<OneFile>
{
    [Fact]
    public void Publish_ByTheProfile_GivesOneFile()
    {
        Assert.SkipWhen(file.Missing is not null, file.Missing ?? string.Empty);

        Assert.Equal(["dashboard"], file.Published);
    }

    [Fact]
    public async Task Program_AskedForItsVersion_TellsIt()
    {
        var ran = await RunAsync("--version");

        Assert.Equal(new Ran(0, Invariant($"dashboard {Repository.Version}\n"), string.Empty), ran);
    }

    [Fact]
    public async Task Program_InAnEmptyFolder_WritesTheReport()
    {
        using var folder = new ScratchFolder();

        var ran = await RunInAsync(folder.Root, "report");

        Assert.Equal((0, 10), (ran.Code, Directory.GetFiles(folder.PathOf("report")).Length));
        Assert.Contains("10 files in " + folder.PathOf("report"), ran.Answer, StringComparison.Ordinal);
    }

    // Every number and every pixel: code compiled together with its runtime must say what code compiled while it runs says.
    [Fact]
    public async Task Program_AskedForTheReport_WritesTheBytesThatTheOrdinaryBuildWrites()
    {
        using var folder = new ScratchFolder();

        var ran = await RunInAsync(folder.Root, "report", "--out", "ahead");
        var other = await Ran.InAsync(folder.Root, Repository.PathOf("artifacts/bin/Dashboard.Cli/release/dashboard"), "report", "--out", "built");

        Assert.Equal((0, 0), (ran.Code, other.Code));
        Assert.All(
            Directory.GetFiles(folder.PathOf("built")),
            path => Assert.True(
                File.ReadAllBytes(path).AsSpan().SequenceEqual(File.ReadAllBytes(folder.PathOf("ahead/" + Path.GetFileName(path)))), Path.GetFileName(path)));
    }

    // The runtime lists what it compiles. A profile that lost how to compile ahead would only be slow, which no answer shows.
    [Fact]
    public async Task Program_AnsweringAQuestion_HasNextToNothingCompiledWhileItRuns()
    {
        Assert.SkipWhen(file.Missing is not null, file.Missing ?? string.Empty);
        using var folder = new ScratchFolder();

        var ran = await Ran.BareAsync(
            folder.Root,
            [new("HOME", "/proc"), new("DOTNET_JitStdOutFile", folder.PathOf("compiled.txt")), new("DOTNET_JitDisasmSummary", "1")],
            file.Program, "export", "averages", "--out", "averages.csv");

        Assert.Equal(0, ran.Code);
        Assert.InRange(File.ReadLines(folder.PathOf("compiled.txt")).Count(), 1, 30);
    }

    [Fact]
    public async Task Program_AskedForAnAverage_AnswersFromTheFiguresInside()
    {
        var ran = await RunAsync("average", "jhu:United Kingdom:cases@~2021-12-28", "--from", "2021-12-21", "--to", "2021-12-27", "--missing", "zero");

        Assert.Equal((0, string.Empty), (ran.Code, ran.Messages));
        Assert.Contains("108,124.3", ran.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Program_AskedWhetherTheFiguresInsideAreWhole_SaysWhereTheyAre()
    {
        var ran = await RunAsync("snapshot", "verify");

        Assert.Equal((0, string.Empty), (ran.Code, ran.Messages));
        Assert.StartsWith(file.Program + "/data is as it was written", ran.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Program_BesideAFolderCalledData_StillReadsTheFiguresInside()
    {
        Assert.SkipWhen(file.Missing is not null, file.Missing ?? string.Empty);
        using var folder = new ScratchFolder();
        File.Copy(file.Program, folder.PathOf("dashboard"));
        folder.MakeFolder("data");

        var inside = await Ran.BareAsync(folder.Root, [], folder.PathOf("dashboard"), "claims", "check", "--csv");
        var beside = await Ran.BareAsync(folder.Root, [], folder.PathOf("dashboard"), "claims", "check", "--csv", "--data", "data");

        Assert.Equal((0, 1), (inside.Code, beside.Code));
        Assert.Contains("the snapshot 'data' is damaged: ", beside.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Program_WithAStoreInAFile_LoadsTheSqliteLibraryInsideAndLeavesNoneBehind()
    {
        using var folder = new ScratchFolder();
        var before = Directory.GetFiles(Path.GetTempPath()).Length;

        await RunInAsync(folder.Root, "pull", "ukdash", "--store", "x.db", "--payloads", "payloads", "--base-address", "ukdash=http://127.0.0.1:9/");
        var ran = await RunInAsync(folder.Root, "sources", "--store", "x.db");

        Assert.Equal((0, string.Empty), (ran.Code, ran.Messages));
        Assert.Contains("\nukdash ", ran.Answer, StringComparison.Ordinal);
        Assert.InRange(Directory.GetFiles(Path.GetTempPath()).Length, 0, before + 2);
    }

    [Fact]
    public async Task Program_Serving_AnswersARequest()
    {
        Assert.SkipWhen(file.Missing is not null, file.Missing ?? string.Empty);
        var start = Ran.StartOf(Path.GetTempPath(), file.Program, ["serve", "--port", "0"]);
        start.Environment.Clear();
        using var process = Process.Start(start)!;
        try
        {
            string? said;
            do
            {
                said = await process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken);
            }
            while (said is not null && !said.StartsWith("dashboard: open ", StringComparison.Ordinal));

            Assert.NotNull(said);
            using var client = new HttpClient();
            var address = new Uri(said["dashboard: open ".Length..].Split(' ')[0]);
            using var page = await client.GetAsync(address, TestContext.Current.CancellationToken);
            using var style = await client.GetAsync(new Uri(address, "/api/v1/averages.csv?series=jhu:United+Kingdom:cases@~2021-12-28&from=2021-12-21&to=2021-12-27"), TestContext.Current.CancellationToken);
            Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (page.StatusCode, style.StatusCode));
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync(CancellationToken.None);
        }
    }

    private Task<Ran> RunAsync(params string[] args) => RunInAsync(Path.GetTempPath(), args);

    /// <summary>Runs the file in an environment without a variable but a home that can't be written to.</summary>
    private async Task<Ran> RunInAsync(string folder, params string[] args)
    {
        Assert.SkipWhen(file.Missing is not null, file.Missing ?? string.Empty);
        return await Ran.BareAsync(folder, [new("HOME", "/proc")], file.Program, args);
    }
}

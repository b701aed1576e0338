using Dashboard.Sources.Tests;

namespace Dashboard.Cli.Tests.Commands;

public sealed class SnapshotTests
{
    [Fact]
    public async Task Verify_OfTheShippedSnapshot_FindsItWhole()
    {
        var run = await CommandRun.OfAsync(500, "snapshot", "verify");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.EndsWith("data is as it was written: every checksum agrees and every series can be read.\n", run.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_OfAChangedFile_NamesItAndFails()
    {
        using var folder = new ScratchFolder();
        var data = folder.CopySnapshot();
        await File.AppendAllTextAsync(Path.Combine(data, "areas.csv"), "x\n", TestContext.Current.CancellationToken);

        var run = await CommandRun.OfAsync("snapshot", "verify", "--data", data);

        Assert.Equal((ExitCode.Failed, string.Empty), (run.Code, run.Answer));
        Assert.StartsWith($"dashboard: the snapshot '{data}' is damaged: areas.csv: the checksum is ", run.Messages, StringComparison.Ordinal);
        Assert.Single(run.Messages, '\n');
    }

    [Fact]
    public async Task Build_FromThePublishersFiles_WritesASnapshotThatVerifies()
    {
        using var files = new MadeUpFolder();
        using var folder = new ScratchFolder();
        var data = folder.PathOf("data");

        var built = await CommandRun.OfAsync(500, "snapshot", "build", "--from", files.Path, "--out", data);
        var verified = await CommandRun.OfAsync("snapshot", "verify", "--data", data);
        var shown = await CommandRun.OfAsync(
            "series", "show", "ukdash:England:cases:publish", "--data", data, "--csv", "--from", "2022-08-03");

        Assert.Equal((ExitCode.Done, ExitCode.Done), (built.Code, verified.Code));
        Assert.StartsWith(data + ": ", built.Answer, StringComparison.Ordinal);
        Assert.StartsWith("reading uk/api/newCasesByPublishDate.csv (1 of 33)\n", built.Messages, StringComparison.Ordinal);
        Assert.Contains("writing MANIFEST.sha256 (1 of ", built.Messages, StringComparison.Ordinal);
        Assert.StartsWith("ukdash:England:cases:publish,2022-08-03,7,", shown.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Build_FromAFileThatIsRefused_LeavesTheOldSnapshotAndNothingElse()
    {
        using var files = new MadeUpFolder();
        using var folder = new ScratchFolder();
        var data = folder.PathOf("data");
        await CommandRun.OfAsync("snapshot", "build", "--from", files.Path, "--out", data);
        var before = await File.ReadAllTextAsync(Path.Combine(data, "MANIFEST.sha256"), TestContext.Current.CancellationToken);
        files.Replace("uk/api/england_newCasesByPublishDate.csv", "2022-08-03,7", "2022-08-03,seven");

        var run = await CommandRun.OfAsync("snapshot", "build", "--from", files.Path, "--out", data);

        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.EndsWith(
            "\ndashboard: uk/api/england_newCasesByPublishDate.csv, line 2, newCasesByPublishDate: 'seven' is no count; a whole number from 0 is expected.\n",
            run.Messages,
            StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllTextAsync(Path.Combine(data, "MANIFEST.sha256"), TestContext.Current.CancellationToken));
        Assert.Equal([data], Directory.EnumerateFileSystemEntries(folder.Root));
    }
}

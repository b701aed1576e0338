namespace Dashboard.Cli.Tests;

public sealed class FailureTests
{
    [Theory]
    [InlineData("series show jhu:France:cases@2020-01-01", "jhu:France:cases is not held as of 2020-01-01: the oldest release held is of 2023-03-10T04:21:00Z; ask for @~2020-01-01 to see the days published by then as later served.")]
    [InlineData("series show jhu:France:cases@~2020-01-01", "jhu:France:cases had no day published by ~2020-01-01: its first day is 2020-01-22.")]
    [InlineData("claims check --file /no/such.csv", "there is no ledger '/no/such.csv'; a CSV file of quoted figures is expected.")]
    [InlineData("report --ledger /no/such.csv", "there is no ledger '/no/such.csv'; a CSV file of quoted figures is expected.")]
    [InlineData("claims check --data /no/such", "there is no folder '/no/such'; --data names the folder of a snapshot, made by 'dashboard snapshot build'.")]
    [InlineData("snapshot verify --data /no/such", "there is no folder '/no/such'; --data names the folder of a snapshot, made by 'dashboard snapshot build'.")]
    [InlineData("snapshot build --from /no/such", "there is no folder '/no/such'; --from names the folder of the publishers' files.")]
    public async Task Command_WithTheWorldInTheWay_FailsInOneLine(string line, string message)
    {
        var run = await CommandRun.OfAsync(line.Split(' '));

        Assert.Equal("dashboard: " + message + "\n", run.Messages);
        Assert.Equal((ExitCode.Failed, string.Empty), (run.Code, run.Answer));
    }

    [Fact]
    public async Task Command_OverADamagedSnapshot_NamesFolderAndFile()
    {
        using var folder = new ScratchFolder();

        var run = await CommandRun.OfAsync("series", "list", "--data", folder.Root);

        Assert.Equal(
            $"dashboard: the snapshot '{folder.Root}' is damaged: MANIFEST.sha256: the file is missing. The command 'dashboard snapshot verify' tells more.\n",
            run.Messages);
        Assert.Equal(ExitCode.Failed, run.Code);
    }

    [Fact]
    public async Task Command_OverCountsThatWereChanged_FailsBeforeItAnswers()
    {
        using var folder = new ScratchFolder();
        var file = Path.Combine(folder.CopySnapshot(), "series", "ukdash-deaths-publish.csv");
        var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(file, text.Replace(" 1 ", " one ", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        var run = await CommandRun.OfAsync("series", "show", "ukdash:Wales:deaths", "--csv", "--data", folder.PathOf("data"));

        Assert.Equal((ExitCode.Failed, string.Empty), (run.Code, run.Answer));
        Assert.StartsWith($"dashboard: the snapshot '{folder.PathOf("data")}' is damaged: series/ukdash-deaths-publish.csv: the checksum is not the manifest's", run.Messages, StringComparison.Ordinal);
        Assert.Single(run.Messages, '\n');
    }

    [Fact]
    public async Task Command_OverALedgerThatIsNone_NamesLineAndField()
    {
        using var folder = new ScratchFolder();

        var run = await CommandRun.OfAsync("claims", "check", "--file", folder.Write("own.csv", "id,figure\n"));

        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.StartsWith("dashboard: own.csv, line 1, ", run.Messages, StringComparison.Ordinal);
        Assert.Single(run.Messages, '\n');
    }

    [Fact]
    public async Task Command_StoppedFromOutside_SaysSoAndEndsInThree()
    {
        var run = await CommandRun.OfAsync(
            Terminals.TerminalTraits.Captured(100), Session.WriteReport, new CancellationToken(canceled: true), "claims", "check");

        Assert.Equal("dashboard: stopped before it was done; nothing half-written is left.\n", run.Messages);
        Assert.Equal((ExitCode.Cancelled, string.Empty), (run.Code, run.Answer));
    }
}

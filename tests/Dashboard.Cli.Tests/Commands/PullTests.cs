using Dashboard.Storage.Snapshot;
using Dashboard.Upstreams;
using Dashboard.Upstreams.Faults;
using NodaTime;

namespace Dashboard.Cli.Tests.Commands;

public sealed class PullTests : IAsyncLifetime
{
    private const string Confirmed = "/CSSEGISandData/COVID-19/master/csse_covid_19_data/csse_covid_19_time_series/time_series_covid19_confirmed_global.csv";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dashboard-pull-");
    private StandIn _standIn = null!;

    private string Store => Path.Combine(_folder.FullName, "pulled.db");

    public async ValueTask InitializeAsync() => _standIn = await StandIn.StartAsync(
        SnapshotStore.Open(Path.Combine(AppContext.BaseDirectory, "data")),
        new StandInOptions { At = Instant.FromUtc(2021, 12, 28, 12, 0) },
        TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _standIn.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Pull_JohnsHopkins_KeepsItSaysSoAndTheSecondTimeChangesNothing()
    {
        var first = await PullAsync("jhu", "--csv");
        var second = await PullAsync("jhu", "--csv");

        Assert.Equal(ExitCode.Done, first.Code);
        Assert.Equal("source,asked,outcome,rows,new_releases,changed_days,problem,reason", first.Lines[0].TrimEnd('\r'));
        Assert.StartsWith("jhu,the time series time_series_covid19_confirmed_global.csv,data,287,287,", first.Lines[1], StringComparison.Ordinal);
        Assert.Equal(
            "jhu: the time series time_series_covid19_confirmed_global.csv: data (1 of 2)\njhu: the time series time_series_covid19_deaths_global.csv: data (2 of 2)\n",
            first.Messages);
        Assert.Equal(ExitCode.Done, second.Code);
        Assert.StartsWith("jhu,the time series time_series_covid19_confirmed_global.csv,not modified,0,0,0,", second.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Questions_WithAStore_ReadItOverTheSnapshot()
    {
        string[] question = ["series", "show", "jhu:France:cases@2021-12-28T12:00:00Z", "--from", "2021-12-27", "--to", "2021-12-27", "--csv"];
        await PullAsync("jhu");

        var without = await CommandRun.OfAsync(question);
        var with = await CommandRun.OfAsync([.. question, "--store", Store]);

        Assert.Equal(ExitCode.Failed, without.Code);
        Assert.Contains("is not held as of 2021-12-28T12:00:00Z", without.Messages, StringComparison.Ordinal);
        Assert.Equal((ExitCode.Done, string.Empty), (with.Code, with.Messages));
        Assert.Contains(",2021-12-27,29614,", with.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Questions_WhereStoreAndSnapshotDiffer_SaySoAndTakeTheSnapshotsWord()
    {
        await PullAsync("jhu");

        var run = await CommandRun.OfAsync(
            "series", "show", "jhu:United Kingdom:cases@2021-12-28T12:00:00Z", "--from", "2021-12-27", "--to", "2021-12-27", "--csv", "--store", Store);

        // The snapshot holds only the last four days of that morning's file.
        Assert.Equal(
            "dashboard: jhu:United Kingdom:cases, released 2021-12-28T04:21:47Z, was pulled otherwise than the snapshot has it: it runs from 2021-12-24 to 2021-12-27, not from 2020-01-22 to 2021-12-27.\n",
            run.Messages);
        Assert.Contains(",2021-12-27,318699,", run.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pull_ARefusedDocument_FailsAndSourcesTellsWhy()
    {
        _standIn.Misbehave(Fault.TextForCount(), Confirmed);

        var pull = await PullAsync("jhu");
        var sources = await CommandRun.OfAsync("sources", "--store", Store);

        Assert.Equal(ExitCode.Failed, pull.Code);
        Assert.Contains("D009", pull.Answer, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, sources.Code);
        Assert.Contains("Last pull: D009 the time series time_series_covid19_confirmed_global.csv: ", sources.Answer.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("ended", sources.Row("jhu"), StringComparison.Ordinal);
        Assert.Contains("refused", sources.Row("jhu"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pull_TheUkDashboardWithoutACopy_SaysThatItIsRetiredAndHowToPointAtOne()
    {
        var run = await CommandRun.OfAsync(500, "pull", "ukdash", "--store", Store, "--payloads", Path.Combine(_folder.FullName, "payloads"));

        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.Contains("withdrawn", run.Row("ukdash"), StringComparison.Ordinal);
        Assert.Contains("The UK dashboard's API was retired in December 2023; the snapshot that comes with the program holds its cases and deaths", run.Answer, StringComparison.Ordinal);
        Assert.EndsWith("\n\n--base-address ukdash=URL asks a copy of its interface.\n", run.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pull_AFileThatIsNoLongerServed_KeepsTheOtherAndFails()
    {
        _standIn.Misbehave(Fault.Status(404), Confirmed);

        var run = await PullAsync("jhu", "--csv");

        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.StartsWith("jhu,the time series time_series_covid19_confirmed_global.csv,withdrawn,0,0,0,,it is no longer served (404)", run.Lines[1], StringComparison.Ordinal);
        Assert.StartsWith("jhu,the time series time_series_covid19_deaths_global.csv,data,287,", run.Lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pull_ADayWithoutItsReport_Fails()
    {
        var run = await PullAsync("jhu", "--from", "2021-12-27", "--to", "2021-12-28", "--csv");

        // The stand-in is at noon of the 28th, and that day's report comes on the morning after.
        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.StartsWith("jhu,the daily report of 2021-12-27,data,", run.Lines[3], StringComparison.Ordinal);
        Assert.StartsWith("jhu,the daily report of 2021-12-28,not published,0,0,0,,it has not been published, or never was (404)", run.Lines[4].Replace("\"", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pull_NobodyAnswers_FailsWithOneLineOfReason()
    {
        var run = await CommandRun.OfAsync(
            500, "pull", "jhu", "--store", Store, "--payloads", Path.Combine(_folder.FullName, "payloads"), "--base-address", "jhu=http://127.0.0.1:1/");

        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.Equal(3, run.Lines.Length);
        Assert.Contains("and one more", run.Row("jhu"), StringComparison.Ordinal);
        Assert.Contains("no answer", run.Row("jhu"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Questions_WithAStoreThatIsNotThere_SayHowItIsMade()
    {
        var run = await CommandRun.OfAsync("series", "list", "--store", Store);

        Assert.Equal((ExitCode.Failed, string.Empty), (run.Code, run.Answer));
        Assert.Equal(Invariant($"dashboard: there is no store '{Store}'; 'dashboard pull' with the same --store makes one.\n"), run.Messages);
        Assert.False(File.Exists(Store));
    }

    private Task<CommandRun> PullAsync(params string[] more) => CommandRun.OfAsync(
    [
        "pull", .. more, "--store", Store, "--payloads", Path.Combine(_folder.FullName, "payloads"),
        "--base-address", "jhu=" + new Uri(_standIn.BaseAddress, "CSSEGISandData/COVID-19/master/"),
    ]);
}

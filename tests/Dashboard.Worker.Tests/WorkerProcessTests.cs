using System.Net;
using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using Dashboard.Upstreams.Faults;
using NodaTime;

namespace Dashboard.Worker.Tests;

public sealed class WorkerProcessTests
{
    // 289 rows in the end; in December 2021 Guernsey and Jersey were not among them yet.
    private const int Areas = 287;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Worker_Started_PullsDrawsTellsHowItIsTakesOrdersAndEndsGracefully()
    {
        await using var bench = await Bench.NewAsync();
        var settings = bench.Settings();
        settings["Pulling:Sources"] = "jhu";
        settings["Pulling:Charts:0:Kind"] = "compare";
        settings["Pulling:Charts:0:Series:0"] = "jhu:United Kingdom:cases";
        settings["Pulling:Charts:0:Series:1"] = "jhu:France:cases";
        settings["Pulling:Charts:0:From"] = "2021-12-01";
        settings["Pulling:Charts:0:To"] = "2021-12-31";
        settings["Pulling:Charts:0:File"] = bench.PathOf("kept.svg");
        await using var worker = await WorkerProcess.Start(settings).ListeningAsync();

        await Bench.UntilAsync(async () => (await worker.Http.GetStringAsync("/healthz", Stop)).Contains("\"outcome\":\"data\"", StringComparison.Ordinal));
        await Bench.UntilAsync(() => Task.FromResult(File.Exists(bench.PathOf("kept.svg"))));
        Assert.Contains("dashboard_pull_runs_total{source=\"jhu\",outcome=\"data\"} 1\n", await worker.Http.GetStringAsync("/metrics", Stop), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.NotFound, (await worker.Http.PostAsync("/pull/who", null, Stop)).StatusCode);
        Assert.Equal(HttpStatusCode.Accepted, (await worker.Http.PostAsync("/pull/jhu", null, Stop)).StatusCode);
        await Bench.UntilAsync(async () => (await worker.Http.GetStringAsync("/metrics", Stop)).Contains("outcome=\"not modified\"} 1\n", StringComparison.Ordinal));

        Assert.Equal(0, await worker.TerminateAsync());
        Assert.Contains("Stopped; nothing half-stored is left", worker.Log, StringComparison.Ordinal);
        var store = await bench.OpenAsync();
        Assert.Equal(
            [PullOutcome.NotModified, PullOutcome.Data],
            (await store.ListRunsAsync(null, 10, Stop)).Select(run => run.End!.Outcome));
    }

    [Fact]
    public async Task Worker_KilledInTheMiddleOfARun_LeavesWholeDocumentsAndTheNextPullCompletes()
    {
        await using var bench = await Bench.NewAsync();
        var settings = bench.Settings();
        settings["Pulling:Sources"] = "jhu";
        bench.StandIn.Misbehave(Fault.Trickle(Duration.FromMilliseconds(200)), Bench.Deaths);
        await using (var worker = WorkerProcess.Start(settings))
        {
            // The first document is stored once the second is asked for.
            await Bench.UntilAsync(() => Task.FromResult(bench.StandIn.RequestsOf(Bench.Deaths).Count > 0));
            worker.Process.Kill();
            Assert.Equal(128 + 9, await worker.ExitAsync());
        }

        bench.StandIn.Behave();
        var store = await bench.OpenAsync();
        var held = await store.ListAsync(Stop);
        Assert.Equal(Areas, held.Count);
        Assert.All(held, series => Assert.Equal(Metric.Cases, series.Id.Metric));
        Assert.Null(Assert.Single(await store.ListRunsAsync(null, 10, Stop)).End);

        // Until the claim of the killed worker ends, its source is held.
        await Bench.UntilAsync(async () => !(await bench.PullAsync(store, Source.JohnsHopkins)).IsHeldByAnother);
        Assert.Equal(2 * Areas, (await store.ListAsync(Stop)).Count);
    }

    [Fact]
    public async Task Worker_ToldToEndInTheMiddleOfARun_RecordsThatItWasStopped()
    {
        await using var bench = await Bench.NewAsync();
        var settings = bench.Settings();
        settings["Pulling:Sources"] = "jhu";
        bench.StandIn.Misbehave(Fault.Trickle(Duration.FromMilliseconds(200)), Bench.Deaths);
        await using var worker = await WorkerProcess.Start(settings).ListeningAsync();
        await Bench.UntilAsync(() => Task.FromResult(bench.StandIn.RequestsOf(Bench.Deaths).Count > 0));

        Assert.Equal(0, await worker.TerminateAsync());

        var run = Assert.Single(await (await bench.OpenAsync()).ListRunsAsync(null, 10, Stop));
        Assert.Equal((PullOutcome.NoAnswer, "stopped before it was done", 1), (run.End!.Outcome, run.End.Reason, run.End.Documents));
    }

    [Fact]
    public async Task Workers_TwoOnOneStore_PullOnce()
    {
        await using var bench = await Bench.NewAsync();
        var settings = bench.Settings();
        settings["Pulling:Sources"] = "jhu";
        settings["Pulling:Claim"] = "00:10:00";
        await using var one = WorkerProcess.Start(settings);
        await using var other = WorkerProcess.Start(settings);
        await one.ListeningAsync();
        await other.ListeningAsync();

        foreach (var worker in new[] { one, other })
        {
            await Bench.UntilAsync(async () => (await worker.Http.GetStringAsync("/metrics", Stop)).Contains("dashboard_release_late", StringComparison.Ordinal));
            await Bench.UntilAsync(async () => NextPullIsAhead(await worker.Http.GetStringAsync("/healthz", Stop)));
        }

        Assert.Single(bench.StandIn.RequestsOf(Bench.Confirmed));
        Assert.Single(await (await bench.OpenAsync()).ListRunsAsync(null, 10, Stop));
    }

    [Theory]
    [InlineData("--Pulling:Store=http://x/", "dashboard-worker: Pulling:Store: a store in PostgreSQL is named by a connection text, such as Host=localhost;Database=covid, not by a web address.")]
    [InlineData("--Pulling:Sources=who", "dashboard-worker: Pulling:Sources and Schedules: 'who' is no source; write ukdash, ukhsa or jhu.")]
    [InlineData("--Pulling:RetryStore=2.00:00:00", "dashboard-worker: Pulling:RetryStore lies between 00:00:00.0100000 and a day, not 2.00:00:00.")]
    [InlineData("--Pulling:Charts:0:Kind=pie", "dashboard-worker: Pulling:Charts:0:Kind is one of ")]
    [InlineData("--Sources:jhu:Retries=99", "dashboard-worker: Sources:jhu:Retries lies between 0 and 20, not 99.")]
    public async Task Worker_WithASettingThatCannotBeMeant_SaysSoAndEnds(string setting, string message)
    {
        await using var bench = await Bench.NewAsync();
        await using var worker = WorkerProcess.Start(bench.Settings(), setting);

        Assert.Equal(2, await worker.ExitAsync());
        await Bench.UntilAsync(() => Task.FromResult(worker.Log.Contains(message, StringComparison.Ordinal)), worker.Log + " says " + message);
    }

    /// <summary>The next pull is tomorrow's or a later one of today, not one that is due.</summary>
    private static bool NextPullIsAhead(string health)
    {
        var next = System.Text.Json.Nodes.JsonNode.Parse(health)!["sources"]!.AsArray().Single(one => one!["source"]!.ToString() == "jhu")!["next_pull"]?.ToString();
        return next is not null && NodaTime.Text.InstantPattern.General.Parse(next) is { Success: true } moment
            && moment.Value > SystemClock.Instance.GetCurrentInstant() + Duration.FromMinutes(1);
    }
}

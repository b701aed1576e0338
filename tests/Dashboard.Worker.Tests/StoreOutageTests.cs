using System.Net;
using Dashboard.Core.Series;
using Dashboard.Storage.Databases;
using Dashboard.Storage.Tests.Databases;
using Npgsql;

namespace Dashboard.Worker.Tests;

public sealed class StoreOutageTests(PostgresServer server)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Worker_StoreUnreachableThenBack_SaysSoAndPullsWithoutHands()
    {
        await using var bench = await Bench.NewAsync();
        var direct = new NpgsqlConnectionStringBuilder(server.EmptySchema());
        using var relay = new Relay(direct.Port);
        relay.Cut();
        var settings = bench.Settings(new NpgsqlConnectionStringBuilder(direct.ConnectionString) { Port = relay.Port }.ConnectionString);
        settings["Pulling:Sources"] = "jhu";
        await using var worker = await WorkerProcess.Start(settings).ListeningAsync();

        await Bench.UntilAsync(() => HealthIsAsync(worker, HttpStatusCode.ServiceUnavailable));
        await Bench.UntilAsync(() => Task.FromResult(worker.Log.Contains("doesn't answer", StringComparison.Ordinal)));
        Assert.Empty(bench.StandIn.Requests);

        relay.Open();
        await Bench.UntilAsync(() => HealthIsAsync(worker, HttpStatusCode.OK));
        await using var store = await ReleaseStore.OpenAsync(StoreAddress.Parse(direct.ConnectionString), Stop);
        await Bench.UntilAsync(async () => (await store.ListRunsAsync(Source.JohnsHopkins, 1, Stop)) is [{ End: not null }]);
        Assert.Single((await store.FindAsync(Bench.UkCases, Stop))!.Releases);

        relay.Cut();
        await worker.Http.PostAsync("/pull/jhu", null, Stop);
        await Bench.UntilAsync(() => HealthIsAsync(worker, HttpStatusCode.ServiceUnavailable));
        bench.StandIn.MoveTo(Bench.AfterTheBackfill);
        relay.Open();
        await worker.Http.PostAsync("/pull/jhu", null, Stop);
        await Bench.UntilAsync(async () => (await store.FindAsync(Bench.UkCases, Stop))!.Releases.Length == 2);
        Assert.Equal(0, await worker.TerminateAsync());
    }

    private static async Task<bool> HealthIsAsync(WorkerProcess worker, HttpStatusCode code) =>
        (await worker.Http.GetAsync("/healthz", Stop)).StatusCode == code;
}

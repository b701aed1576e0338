using System.Net;
using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using Dashboard.Storage.Databases;
using Dashboard.Storage.Snapshot;
using Dashboard.Upstreams;
using Dashboard.Upstreams.Faults;
using Dashboard.Web.Settings;
using Microsoft.AspNetCore.Builder;
using NodaTime;

namespace Dashboard.Web.Tests;

/// <summary>A site over a store of pulled releases, pulling by itself or not.</summary>
public sealed class PullingTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("site-");

    private static readonly string[] Asked =
        ["/", "/compare", "/averages", "/why", "/time", "/ledger", "/sources", "/api/v1/series/jhu:France:cases.csv?from=2021-12-20&to=2021-12-27", "/trace?number=318699"];

    private string StoreFile => Path.Combine(_folder.FullName, "pulled.db");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Site_ThatPulls_ShowsWhatCameAndAnswersFromIt()
    {
        await using var upstreams = await StandIn.StartAsync(
            SnapshotStore.Open(Path.Combine(AppContext.BaseDirectory, "data")), new StandInOptions { At = Instant.FromUtc(2021, 12, 28, 12, 0) }, Stop);
        await using var site = await StartAsync(
            "--pull", "true", "--Pulling:Sources", "jhu", "--Sources:jhu:BaseAddress", new Uri(upstreams.BaseAddress, "CSSEGISandData/COVID-19/master/").AbsoluteUri, "--Sources:CacheFolder", Path.Combine(_folder.FullName, "payloads"));

        var end = await FirstEndAsync();
        var sources = await UntilAsync(site, "/api/v1/sources.csv", ",data,");
        var page = await TextAsync(site, "/sources");

        Assert.Equal((PullOutcome.Data, 2), (end.Outcome, end.Documents));
        Assert.Contains(",data,574,574,", sources, StringComparison.Ordinal); // 287 areas in each of two files
        Assert.Contains("The latest pulls", page, StringComparison.Ordinal);
        Assert.Contains("318699", await TextAsync(site, "/api/v1/series/jhu:United%20Kingdom:cases.csv?from=2021-12-27&to=2021-12-27&as_of=2021-12-28"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Site_WithAStore_DoesNotPullUnlessAsked()
    {
        await using var site = await StartAsync();

        var page = await TextAsync(site, "/sources");

        Assert.Contains("No pull has been tried yet.", page, StringComparison.Ordinal);
    }

    public static TheoryData<Fault> Faults { get; } =
    [
        Fault.Status(500), Fault.HangUp(), Fault.Slow(Duration.FromMinutes(10)), Fault.Trickle(Duration.FromMilliseconds(500)),
        Fault.Html(), Fault.GiganticBody(2_000_000_000), Fault.ExplodingGzip(2_000_000_000), Fault.NulBytes(),
    ];

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Site_ThatPullsFromASourceThatMisbehaves_GoesOnAnsweringAndTellsOfIt(Fault fault)
    {
        await using var upstreams = await StandIn.StartAsync(
            SnapshotStore.Open(Path.Combine(AppContext.BaseDirectory, "data")), new StandInOptions { At = Instant.FromUtc(2021, 12, 28, 12, 0) }, Stop);
        upstreams.Misbehave(fault);
        await using var site = await StartAsync(
            "--pull", "true", "--Pulling:Sources", "jhu", "--Sources:jhu:BaseAddress", new Uri(upstreams.BaseAddress, "CSSEGISandData/COVID-19/master/").AbsoluteUri,
            "--Sources:jhu:AttemptTimeout", "00:00:02", "--Sources:jhu:Retries", "0", "--Sources:CacheFolder", Path.Combine(_folder.FullName, "payloads"));

        var end = FirstEndAsync();
        var asked = 0;
        do
        {
            Assert.NotEmpty(await TextAsync(site, Asked[asked++ % Asked.Length]));
        }
        while (!end.IsCompleted || asked < Asked.Length);

        // Whether it is a refusal or no answer is told by how fast the machine is; that it failed is not.
        var outcome = (await end).Outcome;
        var told = Invariant($",{outcome.ToWords()},");
        Assert.True(outcome.IsFailure(), outcome.ToWords());
        Assert.Contains(told, await UntilAsync(site, "/api/v1/sources.csv", told), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pull", "perhaps", "--pull: 'perhaps' is neither true nor false.")]
    [InlineData("store", "http://example.org/", "--store: a store in PostgreSQL is named by a connection text, such as Host=localhost;Database=covid, not by a web address.")]
    public void Settings_ThatCannotBeMeant_AreRefusedInOneLine(string name, string value, string message)
    {
        var given = DashboardSite.NewBuilder(["--" + name, value]).Configuration;

        Assert.Equal(message, Assert.Throws<SettingsException>(() => SiteSettings.Of(given)).Message);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<WebApplication> StartAsync(params string[] more)
    {
        var builder = DashboardSite.NewBuilder(["--port", "0", "--rate", "0", "--store", StoreFile, .. more]);
        var site = await DashboardSite.BuildAsync(builder, SiteSettings.Of(builder.Configuration), Stop);
        await site.StartAsync(Stop);
        return site;
    }

    private static async Task<string> TextAsync(WebApplication site, string path)
    {
        using var client = new HttpClient { BaseAddress = new Uri(site.Urls.First()) };
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), Stop);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(Stop);
    }

    /// <summary>An answer once it has a text: what was stored is noticed within a second.</summary>
    private static async Task<string> UntilAsync(WebApplication site, string path, string text)
    {
        string answer;
        for (var tries = 0; !(answer = await TextAsync(site, path)).Contains(text, StringComparison.Ordinal) && tries < 50; tries++)
        {
            await Task.Delay(100, Stop);
        }

        return answer;
    }

    /// <summary>Waits for the first run to end; a source never pulled is due at once.</summary>
    private async Task<PullRunEnd> FirstEndAsync()
    {
        await using var store = await ReleaseStore.OpenAsync(StoreAddress.Parse(StoreFile), Stop);
        while (true)
        {
            if (await store.ListRunsAsync(Source.JohnsHopkins, 1, Stop) is [{ End: { } end }])
            {
                return end;
            }

            await Task.Delay(50, Stop);
        }
    }
}

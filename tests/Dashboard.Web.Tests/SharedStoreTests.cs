using System.Net;
using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using Dashboard.Sources;
using Dashboard.Storage.Databases;
using Dashboard.Storage.Snapshot;
using Dashboard.Storage.Tests.Databases;
using Dashboard.Upstreams;
using Dashboard.Web.Settings;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Dashboard.Web.Tests;

/// <summary>Two sites over one PostgreSQL store.</summary>
public sealed class SharedStoreTests(PostgresServer server) : IAsyncLifetime
{
    /// <summary>France as it was known at the end of 2021: only a pull of the time tells, for the snapshot holds its last release alone.</summary>
    private const string FranceThen = "/api/v1/series/jhu:France:cases.csv?from=2021-12-20&to=2021-12-27&as_of=";

    private static readonly string[] Asked =
    [
        "/compare", "/sources", "/averages", "/api/v1/series.csv?filter=france", "/api/v1/series/jhu:France:cases.csv?from=2021-12-20&to=2021-12-31",
        "/api/v1/compare.json?series=ukdash:United%20Kingdom:cases&series=jhu:United%20Kingdom:cases&from=2021-12-21&to=2021-12-27",
        "/api/v1/charts/compare.svg?series=jhu:France:cases&series=jhu:Italy:cases&from=2021-12-01&to=2021-12-31",
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sites-");
    private readonly HttpClient _client = new();
    private readonly List<WebApplication> _sites = [];
    private StandIn _upstreams = null!;
    private string _connection = string.Empty;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Sites_OverOneStore_PullOnceAndAnswerAlikeBeforeAndAfter(bool bothPull)
    {
        var (idle, before) = (await StartAsync(), new Dictionary<string, (string Tag, string Text)>(StringComparer.Ordinal));
        foreach (var address in Asked)
        {
            before[address] = await AnswerAsync(idle, address);
        }

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(idle, FranceThen + "2021-12-28"));

        var first = await StartAsync("--pull", "true");
        var second = bothPull ? await StartAsync("--pull", "true") : idle;
        await using var store = await ReleaseStore.OpenAsync(StoreAddress.Parse(_connection), Stop);
        var asked = 0;
        while (await store.ListRunsAsync(Source.JohnsHopkins, 5, Stop) is not [{ End: not null }])
        {
            foreach (var site in _sites)
            {
                Assert.Equal(HttpStatusCode.OK, await StatusAsync(site, Asked[asked++ % Asked.Length]));
            }
        }

        // One run, though two may have been due; each of its two files was asked for once.
        Assert.Equal(PullOutcome.Data, Assert.Single(await store.ListRunsAsync(null, 5, Stop)).End!.Outcome);
        Assert.Equal(2, _upstreams.Requests.Count(request => request.Path.Contains("time_series", StringComparison.Ordinal)));
        await UntilAllAnswerAsync(FranceThen + "2021-12-28");
        await AssertAlikeAsync();

        // Later somebody pulls by the command line: neither site did, both notice, and say so to those who kept the answer.
        var kept = await AnswerAsync(idle, Asked[3]);
        Assert.Equal(HttpStatusCode.NotModified, await StatusAsync(idle, Asked[3], kept.Tag));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(first, FranceThen + "2021-12-27"));
        _upstreams.MoveTo(Instant.FromUtc(2021, 12, 27, 12, 0));
        await PullAsync(store);
        await UntilAllAnswerAsync(FranceThen + "2021-12-27");
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(idle, Asked[3], kept.Tag));
        Assert.NotEqual(before[Asked[3]], await AnswerAsync(second, Asked[3]));
        await AssertAlikeAsync();
    }

    [Fact]
    public async Task Site_WhoseStoreWasCutOff_AnswersAgainByItself()
    {
        var site = await StartAsync();
        var before = await AnswerAsync(site, Asked[3]);

        server.Restart();

        Assert.Equal(before, await AnswerAsync(site, Asked[3]));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(site, "/api/v1/series.csv?filter=italy"));
    }

    public async ValueTask InitializeAsync()
    {
        _connection = server.EmptySchema();
        _upstreams = await StandIn.StartAsync(
            SnapshotStore.Open(Path.Combine(AppContext.BaseDirectory, "data")), new StandInOptions { At = Instant.FromUtc(2021, 12, 28, 12, 0) }, Stop);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var site in _sites)
        {
            await site.DisposeAsync();
        }

        _client.Dispose();
        await _upstreams.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private Dictionary<string, string?> Settings(string folder) => new(StringComparer.Ordinal)
    {
        ["Pulling:Sources"] = "jhu",
        ["Pulling:RetryStore"] = "00:00:00.200",
        ["Sources:jhu:BaseAddress"] = _upstreams.JohnsHopkins.AbsoluteUri[..^"csse_covid_19_data/".Length],
        ["Sources:CacheFolder"] = Path.Combine(_folder.FullName, folder),
    };

    private async Task<WebApplication> StartAsync(params string[] more)
    {
        var settings = Settings(Invariant($"payloads-{_sites.Count}")).SelectMany(setting => new[] { "--" + setting.Key, setting.Value! });
        var builder = DashboardSite.NewBuilder(["--port", "0", "--rate", "0", "--store", _connection, .. settings, .. more]);
        var site = await DashboardSite.BuildAsync(builder, SiteSettings.Of(builder.Configuration), Stop);
        _sites.Add(site);
        await site.StartAsync(Stop);
        return site;
    }

    /// <summary>What <c>dashboard pull jhu</c> does.</summary>
    private async Task PullAsync(ReleaseStore store)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(Settings("payloads-command")).Build();
        await using var services = new ServiceCollection().AddSources(configuration).BuildServiceProvider();
        var puller = services.GetServices<ISourcePuller>().Single(one => one.Source == Source.JohnsHopkins);
        await new PullRunner(puller, store, SystemClock.Instance, PullRunner.UsualClaim).RunAsync(PullAsk.Everything, null, Stop);
    }

    private async Task UntilAllAnswerAsync(string address)
    {
        var deadline = Environment.TickCount64 + 30_000;
        foreach (var site in _sites)
        {
            while (await StatusAsync(site, address) != HttpStatusCode.OK)
            {
                Assert.True(Environment.TickCount64 < deadline, Invariant($"after 30 s a site has not noticed the new releases: {address}"));
                await Task.Delay(100, Stop);
            }
        }
    }

    private async Task AssertAlikeAsync()
    {
        // How a run ended is noticed within a second, as releases are.
        var deadline = Environment.TickCount64 + 30_000;
        foreach (var address in Asked.Append(FranceThen + "2021-12-28"))
        {
            while (await CountAnswersAsync(address) > 1)
            {
                Assert.True(Environment.TickCount64 < deadline, Invariant($"after 30 s sites answer otherwise: {address}"));
                await Task.Delay(100, Stop);
            }
        }
    }

    private async Task<int> CountAnswersAsync(string address)
    {
        var answers = new HashSet<(string Tag, string Text)>();
        foreach (var site in _sites)
        {
            answers.Add(await AnswerAsync(site, address));
        }

        return answers.Count;
    }

    private async Task<(string Tag, string Text)> AnswerAsync(WebApplication site, string address)
    {
        using var answer = await _client.GetAsync(new Uri(site.Urls.First() + address), Stop);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (answer.Headers.ETag!.Tag, await answer.Content.ReadAsStringAsync(Stop));
    }

    private async Task<HttpStatusCode> StatusAsync(WebApplication site, string address, string? tag = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(site.Urls.First() + address));
        if (tag is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        }

        using var answer = await _client.SendAsync(request, Stop);
        return answer.StatusCode;
    }
}

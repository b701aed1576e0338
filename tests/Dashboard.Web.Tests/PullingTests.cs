using System.Net;
using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using Dashboard.Storage.Databases;
using Dashboard.Storage.Snapshot;
using Dashboard.Upstreams;
using Dashboard.Web.Settings;
using Microsoft.AspNetCore.Builder;
using NodaTime;

namespace Dashboard.Web.Tests;

/// <summary>A site over a store of pulled releases, pulling by itself or not.</summary>
public sealed class PullingTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("site-");

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
        var sources = await TextAsync(site, "/api/v1/sources.csv");
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
        var builder = DashboardSite.NewBuilder(["--port", "0", "--store", StoreFile, .. more]);
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

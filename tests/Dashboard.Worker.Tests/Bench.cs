using System.Globalization;
using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using Dashboard.Sources;
using Dashboard.Storage.Databases;
using Dashboard.Storage.Snapshot;
using Dashboard.Upstreams;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Dashboard.Worker.Tests;

/// <summary>A stand-in for the publishers, the real clients pointed at it, and a store in a folder of its own.</summary>
internal sealed class Bench : IAsyncDisposable
{
    public const string Series = "/CSSEGISandData/COVID-19/master/csse_covid_19_data/csse_covid_19_time_series/";

    public const string Confirmed = Series + "time_series_covid19_confirmed_global.csv";

    public const string Deaths = Series + "time_series_covid19_deaths_global.csv";

    public static readonly Instant Christmas = Instant.FromUtc(2021, 12, 28, 12, 0);

    public static readonly Instant AfterTheBackfill = Instant.FromUtc(2022, 1, 7, 12, 0);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("dashboard-worker-");
    private readonly List<IAsyncDisposable> _owned = [];

    private Bench(StandIn standIn) => StandIn = standIn;

    public static SnapshotStore Snapshot { get; } = SnapshotStore.Open(Path.Combine(AppContext.BaseDirectory, "data"));

    public static SeriesId UkCases { get; } = new(Source.JohnsHopkins, Area.UnitedKingdom, Metric.Cases, DateBasis.Snapshot);

    public StandIn StandIn { get; }

    public string StorePath => PathOf("pulled.db");

    public static async Task<Bench> NewAsync(Instant? at = null)
    {
        var options = new StandInOptions { At = at ?? Christmas };
        return new Bench(await StandIn.StartAsync(Snapshot, options, TestContext.Current.CancellationToken));
    }

    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    /// <summary>The settings that point everything here.</summary>
    public Dictionary<string, string?> Settings(string? store = null) => new(StringComparer.Ordinal)
    {
        ["Pulling:Store"] = store ?? StorePath,
        ["Pulling:Claim"] = "00:00:02",
        ["Pulling:RetryStore"] = "00:00:00.200",
        ["Sources:CacheFolder"] = PathOf("payloads"),
        ["Sources:jhu:BaseAddress"] = new Uri(StandIn.BaseAddress, "CSSEGISandData/COVID-19/master/").ToString(),
        ["Sources:ukhsa:BaseAddress"] = StandIn.Ukhsa.ToString(),
        ["Sources:ukdash:BaseAddress"] = StandIn.UkDashboard.ToString(),
        ["Sources:jhu:Retries"] = "1",
        ["Sources:jhu:FirstDelay"] = "00:00:00.010",
        ["Sources:jhu:AttemptTimeout"] = "00:00:20",
    };

    public async Task<ReleaseStore> OpenAsync()
    {
        var store = await ReleaseStore.OpenAsync(StoreAddress.Parse(StorePath), TestContext.Current.CancellationToken);
        _owned.Add(store);
        return store;
    }

    /// <summary>One run of a source, by clients of their own as another process would have.</summary>
    public async Task<PullReport> PullAsync(ReleaseStore store, Source source, PullAsk? ask = null, IClock? clock = null)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(Settings()).Build();
        await using var services = new ServiceCollection().AddSources(configuration).BuildServiceProvider();
        var puller = services.GetServices<ISourcePuller>().Single(one => one.Source == source);
        return await new PullRunner(puller, store, clock ?? SystemClock.Instance, Duration.FromSeconds(2))
            .RunAsync(ask ?? PullAsk.Everything, null, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var one in _owned)
        {
            await one.DisposeAsync();
        }

        await StandIn.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    /// <summary>Waits until something holds.</summary>
    public static async Task UntilAsync(Func<Task<bool>> holds, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(holds))] string what = "")
    {
        var deadline = Environment.TickCount64 + 30_000;
        while (!await holds())
        {
            Assert.True(Environment.TickCount64 < deadline, string.Create(CultureInfo.InvariantCulture, $"after 30 s still not: {what}"));
            await Task.Delay(25, TestContext.Current.CancellationToken);
        }
    }
}

using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Dashboard.Sources.Tests.Http;

/// <summary>The pullers as a host registers them, pointed at a loopback server, with a clock of their own and a cache folder.</summary>
internal sealed class PullBench : IAsyncDisposable
{
    public static readonly DateTimeOffset Start = new(2021, 12, 29, 12, 0, 0, TimeSpan.Zero);

    private readonly DirectoryInfo _cache = Directory.CreateTempSubdirectory("dashboard-pulls-");
    private readonly List<ServiceProvider> _hosts = [];
    private readonly Dictionary<string, string?> _settings = new(StringComparer.Ordinal);

    public PullBench(bool isReal = false)
    {
        Time = isReal ? TimeProvider.System : Skipping = new SkippingTime(Start, TimeSpan.FromSeconds(40));
        foreach (var source in Source.All)
        {
            Set(source, "BaseAddress", Server.Address.ToString());
            Set(source, "LongestDelay", "00:00:30");
        }

        _settings["Sources:CacheFolder"] = CacheFolder;
    }

    public LoopbackServer Server { get; } = new();

    public SkippingTime Skipping { get; } = null!;

    public TimeProvider Time { get; }

    public string CacheFolder => Path.Combine(_cache.FullName, "payloads");

    public string ReadCache(string sha256) => File.ReadAllText(Path.Combine(CacheFolder, "bytes", sha256[..2], sha256));

    public PullBench Set(Source source, string option, string? value)
    {
        _settings["Sources:" + source.Code + ":" + option] = value;
        return this;
    }

    /// <summary>A host of its own each time: what two of them share is the folder, as two processes do.</summary>
    public ServiceProvider NewHost()
    {
        var services = new ServiceCollection();
        services.AddSingleton(Time);
        services.AddSingleton(new Random(20211228));
        services.AddSources(new ConfigurationBuilder().AddInMemoryCollection(_settings).Build());
        var host = services.BuildServiceProvider();
        _hosts.Add(host);
        return host;
    }

    public ISourcePuller NewPuller(Source source) => NewHost().GetServices<ISourcePuller>().Single(puller => puller.Source == source);

    public async Task<IReadOnlyList<PullAnswer>> PullAsync(Source source, PullAsk? ask = null) =>
        await ToListAsync(NewPuller(source), ask ?? PullAsk.Everything, TestContext.Current.CancellationToken);

    public static async Task<IReadOnlyList<PullAnswer>> ToListAsync(ISourcePuller puller, PullAsk ask, CancellationToken cancellation)
    {
        var answers = new List<PullAnswer>();
        await foreach (var answer in puller.PullAsync(ask, cancellation))
        {
            answers.Add(answer);
        }

        return answers;
    }

    /// <summary>The same ask on behalf of a store that holds these documents.</summary>
    public static PullAsk Holding(params IEnumerable<PulledDocument?> documents)
    {
        var held = documents.SelectMany(document => document!.Releases).Select(release => (release.Id, release.Release.ReleasedAt)).ToHashSet();
        return new PullAsk { IsHeldAsync = (id, at, _) => ValueTask.FromResult(held.Contains((id, at))) };
    }

    public static DateInterval Days(int year, int month, int day, int count = 1) =>
        new(new LocalDate(year, month, day), new LocalDate(year, month, day).PlusDays(count - 1));

    public async ValueTask DisposeAsync()
    {
        foreach (var host in _hosts)
        {
            await host.DisposeAsync();
        }

        await Server.DisposeAsync();
        _cache.Delete(recursive: true);
    }
}

using System.Text;
using Dashboard.Core.Pulls;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Fuzzing.Corpus;
using Dashboard.Fuzzing.Engine;
using Dashboard.Fuzzing.Mutations;
using Dashboard.Sources;
using Dashboard.Storage.Databases;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Dashboard.Fuzzing.Targets;

/// <summary>The whole way of a pull: answers with odd headers, statuses and bodies, through client, parser and run into a store.</summary>
internal sealed class PullTargets : IDisposable
{
    private const string Base = "http://publisher.invalid/";

    private static readonly DateInterval Day = new(PublishedDocuments.ReleaseDay, PublishedDocuments.ReleaseDay);

    private readonly AnsweringHandler _handler = new();
    private readonly StillClock _clock = new();
    private readonly ServiceProvider _services;
    private readonly string _scratch;
    private readonly string _template;
    private int _stores;

    public PullTargets(PublishedDocuments documents, string scratch)
    {
        _scratch = Directory.CreateDirectory(Path.Combine(scratch, "pulls")).FullName;
        _template = Path.Combine(_scratch, "template.db");
        _services = Register();
        var wide = RowsMutator.Cut(documents.ShortWide);
        var nations = RowsMutator.Cut(documents.Nations);
        All =
        [
            Target("pull-jhu", Source.JohnsHopkins, "confirmed_global", PullAsk.Everything, dice => RowsMutator.Change(dice, wide), documents),
            Target("pull-uk-release", Source.UkDashboard, "areaType=nation", PullAsk.Everything with { Days = Day }, dice => RowsMutator.Change(dice, nations), documents),
            Target("pull-uk-newest", Source.UkDashboard, "areaType%3Doverview", PullAsk.Everything, dice => JsonMutator.Change(dice, documents.Newest), documents),
            Target("pull-ukhsa", Source.Ukhsa, "casesByDay", PullAsk.Everything, dice => JsonMutator.Change(dice, documents.Ukhsa), documents),
        ];
    }

    public IReadOnlyList<FuzzTarget> All { get; }

    public void Dispose()
    {
        _services.Dispose();
        _handler.Dispose();
    }

    private ServiceProvider Register()
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Sources:CacheFolder"] = Path.Combine(_scratch, "cache") };
        foreach (var source in Source.All)
        {
            settings["Sources:" + source.Code + ":BaseAddress"] = Base;
            settings["Sources:" + source.Code + ":Retries"] = "0";
            settings["Sources:" + source.Code + ":RequestsPerMinute"] = "6000";
        }

        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(_clock);
        services.AddSources(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        foreach (var source in Source.All)
        {
            services.AddHttpClient(source.Code).ConfigurePrimaryHttpMessageHandler(() => _handler).SetHandlerLifetime(Timeout.InfiniteTimeSpan);
        }

        return services.BuildServiceProvider();
    }

    /// <summary>A target whose odd answer is that of one address; all others are answered well.</summary>
    private FuzzTarget Target(string name, Source source, string oddAddress, PullAsk ask, Func<Dice, byte[]> body, PublishedDocuments documents)
    {
        var puller = _services.GetServices<ISourcePuller>().Single(one => one.Source == source);
        return new FuzzTarget(name, 5, dice => Answer(dice, body), bytes => Pull(puller, ask, uri => IsOf(uri, oddAddress) ? MadeAnswer.Of(bytes) : Good(uri, documents)));
    }

    private static byte[] Answer(Dice dice, Func<Dice, byte[]> body)
    {
        var head = dice.OneIn(3) ? Encoding.UTF8.GetString(WordsMutator.Change(dice, GoodTexts.Heads)) : dice.Pick(GoodTexts.Heads);
        return [.. Encoding.UTF8.GetBytes(head.Replace("\n\n", "\n", StringComparison.Ordinal) + "\n\n"), .. body(dice)];
    }

    private static bool IsOf(Uri address, string part) => address.AbsoluteUri.Contains(part, StringComparison.Ordinal);

    private static HttpResponseMessage Good(Uri address, PublishedDocuments documents) => new(System.Net.HttpStatusCode.OK)
    {
        Content = new StringContent(
            IsOf(address, "time_series") ? documents.ShortWide
            : IsOf(address, "areaType=overview") ? documents.Overview
            : IsOf(address, "areaType=nation") ? documents.Nations
            : IsOf(address, "overview") ? documents.Newest
            : "no page of this"),
    };

    private CaseEnd Pull(ISourcePuller puller, PullAsk ask, Func<Uri, HttpResponseMessage> answer)
    {
        // Long enough that no pause or budget of the case before is left.
        _clock.Advance(TimeSpan.FromHours(2));
        _handler.Answer = answer;
        return PullAsync(puller, ask).GetAwaiter().GetResult();
    }

    private async Task<CaseEnd> PullAsync(ISourcePuller puller, PullAsk ask)
    {
        var file = await NewStoreAsync();
        try
        {
            await using var held = await ReleaseStore.OpenAsync(StoreAddress.Parse(file), CancellationToken.None);
            var watched = new WatchedStore(held);
            var before = await watched.HashAsync(CancellationToken.None);
            var report = await new PullRunner(puller, watched, _clock, PullRunner.UsualClaim).RunAsync(ask, progress: null, CancellationToken.None);
            if (watched.Documents == 0 && await watched.HashAsync(CancellationToken.None) != before)
            {
                throw new BrokenPromiseException("nothing was stored, and yet the store is another");
            }

            await ReadAllAsync(watched);
            var odd = report.Results.FirstOrDefault(result => result.Outcome is PullOutcome.Refused or PullOutcome.NoAnswer);
            return odd is null ? CaseEnd.Accepted : CaseEnd.Refused(odd.Reason);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>What was stored can be asked for, whatever it is called.</summary>
    private static async Task ReadAllAsync(WatchedStore store)
    {
        var reader = new SeriesReader(store, Core.Publication.PublicationCalendar.Empty);
        foreach (var summary in await store.ListAsync(CancellationToken.None))
        {
            await reader.ReadAsync(SeriesSelector.Parse(summary.Id.ToString()), CancellationToken.None);
        }

        await reader.ReadAsync(SeriesSelector.Parse("jhu:Atlantis:cases"), CancellationToken.None);
    }

    private async Task<string> NewStoreAsync()
    {
        if (!File.Exists(_template))
        {
            await (await ReleaseStore.OpenAsync(StoreAddress.Parse(_template), CancellationToken.None)).DisposeAsync();
        }

        var file = Path.Combine(_scratch, Invariant($"{_stores++}.db"));
        File.Copy(_template, file);
        return file;
    }
}

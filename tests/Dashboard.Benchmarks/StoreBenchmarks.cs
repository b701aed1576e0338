using BenchmarkDotNet.Attributes;
using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using Dashboard.Storage.Databases;
using Dashboard.Storage.Layers;
using Dashboard.Storage.Snapshot;

namespace Dashboard.Benchmarks;

/// <summary>The snapshot's releases in a file of SQLite: storing them all, and opening and asking beside the snapshot itself.</summary>
[MemoryDiagnoser]
public class StoreBenchmarks
{
    private readonly SeriesId _england = SeriesSelector.Parse("ukdash:England:cases:specimen").Members.Single();
    private string _folder = null!;
    private PulledDocument _document = null!;
    private StoreAddress _full = null!;
    private int _stores;

    [GlobalSetup]
    public async Task FillAsync()
    {
        _folder = Directory.CreateTempSubdirectory("dashboard-benchmarks-").FullName;
        _document = await AllReleasesAsync();
        _full = StoreAddress.Parse(Path.Combine(_folder, "full.db"));
        await using var store = await ReleaseStore.OpenAsync(_full, CancellationToken.None);
        await store.StoreAsync(_document, CancellationToken.None);
    }

    [GlobalCleanup]
    public void Remove() => Directory.Delete(_folder, recursive: true);

    [Benchmark]
    public async Task<StoredDocument> StoreEverything()
    {
        await using var store = await ReleaseStore.OpenAsync(
            StoreAddress.Parse(Path.Combine(_folder, Invariant($"{_stores++}.db"))), CancellationToken.None);
        return await store.StoreAsync(_document, CancellationToken.None);
    }

    [Benchmark(Baseline = true)]
    public async Task<RevisionHistory?> OpenSnapshotAndAsk() => await SnapshotStore.Open(RealFigures.Data).FindAsync(_england, CancellationToken.None);

    [Benchmark]
    public async Task<RevisionHistory?> OpenStoreAndAsk()
    {
        await using var store = await ReleaseStore.OpenAsync(_full, CancellationToken.None);
        return await store.FindAsync(_england, CancellationToken.None);
    }

    [Benchmark]
    public async Task<RevisionHistory?> OpenBothAndAsk()
    {
        await using var store = await ReleaseStore.OpenAsync(_full, CancellationToken.None);
        return await new LayeredStore(SnapshotStore.Open(RealFigures.Data), store, _ => { }).FindAsync(_england, CancellationToken.None);
    }

    private static async Task<PulledDocument> AllReleasesAsync()
    {
        var snapshot = SnapshotStore.Open(RealFigures.Data);
        var releases = new List<SeriesRelease>();
        foreach (var series in await snapshot.ListAsync(CancellationToken.None))
        {
            var history = (await snapshot.FindAsync(series.Id, CancellationToken.None))!;
            releases.AddRange(history.Releases.Select(release => new SeriesRelease(series.Id, release with { Run = history.AsOf(release.ReleasedAt)!.Run })));
        }

        var payload = new Payload(Source.UkDashboard, "https://example.org/", releases[^1].Release.ReleasedAt, new string('0', 64), 0);
        return new PulledDocument(payload, [.. releases], []);
    }
}

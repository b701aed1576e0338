using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using Dashboard.Storage.Databases;
using Dashboard.Storage.Layers;
using Dashboard.Storage.Snapshot;
using Dashboard.Storage.Tests.Snapshot;
using FsCheck;
using FsCheck.Fluent;

namespace Dashboard.Storage.Tests.Layers;

public sealed class LayeredStoreTests : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<LayerDifference> _reported = [];
    private ReleaseStore? _pulled;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static SeriesId England { get; } = Given.Id("ukdash:England:cases");

    public async ValueTask DisposeAsync()
    {
        if (_pulled is not null)
        {
            await _pulled.DisposeAsync();
        }

        _folder.Dispose();
    }

    [Fact]
    public void Vintages_OfReleasesInTwoStores_AreThoseOfAllReleases()
    {
        var number = 0;
        Prop.ForAll(
            ReleaseGenerator.InTwoStores.ToArbitrary(),
            releases => AssertSameVintagesAsync(Given.Id(Invariant($"ukdash:Area {number++}:cases")), releases).GetAwaiter().GetResult())
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public async Task ListAsync_SeriesOfBoth_TellsWhatTheyHoldTogether()
    {
        var store = await OverAsync(
            [Given.Daily("2021-12-28T16:00:00Z 2021-12-26 1 2 3"), Given.Daily("2021-12-30T16:00:00Z 2021-12-26 1 2 3 4")],
            Given.Document("ukdash:England:cases", "2021-12-27T16:00:00Z 2021-12-25 5 1", "2021-12-30T16:00:00Z 2021-12-26 1 2 3 4"),
            Given.Document("ukdash:Wales:cases", "2021-12-27T16:00:00Z 2021-12-25 5"));

        var list = await store.ListAsync(Stop);

        Assert.Equal(["ukdash:England:cases:publish 3 2021-12-25 2021-12-29", "ukdash:Wales:cases:publish 1 2021-12-25 2021-12-25"], list.Select(series =>
            Invariant($"{series.Id} {series.Releases} {series.Days.Start:uuuu-MM-dd} {series.Days.End:uuuu-MM-dd}")), StringComparer.Ordinal);
        foreach (var series in list)
        {
            var history = (await store.FindAsync(series.Id, Stop))!;
            Assert.Equal(
                (series.Releases, series.Days, series.FirstReleasedAt, series.LastReleasedAt),
                (history.Releases.Length, history.Days, history.Releases[0].ReleasedAt, history.Releases[^1].ReleasedAt));
        }

        Assert.Empty(_reported);
    }

    [Theory]
    [InlineData("2021-12-28T16:00:00Z 2021-12-26 1 9 3", "2021-12-27 has 2, not 9")]
    [InlineData("2021-12-28T16:00:00Z 2021-12-26 1 .", "it runs from 2021-12-26 to 2021-12-28, not from 2021-12-26 to 2021-12-27")]
    [InlineData("2021-12-28T16:00:00Z 2021-12-25 7 1 2 3", "it runs from 2021-12-26 to 2021-12-28, not from 2021-12-25 to 2021-12-28")]
    public async Task FindAsync_TwoAccountsOfOneRelease_TakesTheSnapshotsAndReportsItOnce(string pulled, string reason)
    {
        var store = await OverAsync([Given.Daily("2021-12-28T16:00:00Z 2021-12-26 1 2 3")], Given.Document("ukdash:England:cases", pulled));

        Assert.Equal("2021-12-26 1 2 3", Given.Text((await store.FindAsync(England, Stop))!.Latest.Run));
        await store.FindAsync(England, Stop);

        Assert.Equal([new LayerDifference(England, Sample.At("2021-12-28T16:00:00Z"), reason)], _reported);
    }

    [Fact]
    public async Task FindAsync_PulledInAnotherForm_TakesTheSnapshots()
    {
        var store = await OverAsync(
            [Given.Daily("2021-12-28T16:00:00Z 2021-12-26 1 2 3")],
            Given.Document(England, Sample.Released("2021-12-29T16:00:00Z", "2021-12-26", "1 3 6")));

        Assert.Equal("2021-12-28T16:00:00Z Daily 2021-12-26 1 2 3", Given.Kept(await store.FindAsync(England, Stop)));
        Assert.Equal("its counts are Daily, not Cumulative", Assert.Single(_reported).Reason);
        Assert.Equal(1, Assert.Single(await store.ListAsync(Stop)).Releases);
    }

    [Fact]
    public async Task FindAsync_PulledBetweenTwoOfTheSnapshots_ChangesNothingAfterTheSecond()
    {
        var store = await OverAsync(
            [Given.Daily("2021-12-28T16:00:00Z 2021-12-26 1 2 3"), Given.Daily("2021-12-30T16:00:00Z 2021-12-29 4")],
            Given.Document("ukdash:England:cases", "2021-12-29T16:00:00Z 2021-12-26 7 2 3"));

        var history = (await store.FindAsync(England, Stop))!;
        Assert.Equal("2021-12-26 7 2 3", Given.Text(history.AsOf(Sample.At("2021-12-29T16:00:00Z"))!.Run));
        Assert.Equal("2021-12-26 1 2 3 4", Given.Text(history.Latest.Run));
    }

    [Fact]
    public async Task ListAreasAsync_PlacesOfBoth_AreMergedAndTheSnapshotsStand()
    {
        var wales = new AreaRecord(Source.JohnsHopkins, Area.Wales, "pulled", 3, "later");
        var store = await OverAsync([], new PulledDocument(Given.Payload("areas"), [], [wales, wales with { Area = new Area("united kingdom") }]));

        Assert.Equal(
            ["Bermuda, United Kingdom ", "United Kingdom GBR", "Wales pulled"],
            (await store.ListAreasAsync(Stop)).Select(area => Invariant($"{area.Area} {area.Code}")),
            StringComparer.Ordinal);
    }

    /// <summary>A pulled store over a snapshot of England's releases and the sample's areas.</summary>
    private async Task<LayeredStore> OverAsync(Release[] snapshot, params PulledDocument[] documents)
    {
        var histories = snapshot.Length == 0 ? [] : new[] { new RevisionHistory(England, [.. snapshot]) };
        SnapshotWriter.Write(_folder.Snapshot, new SnapshotContents(histories, Sample.Contents.Areas, []), null, Stop);
        _pulled ??= await ReleaseStore.OpenAsync(StoreAddress.Parse(Path.Combine(_folder.Parent, "pulled.db")), Stop);
        foreach (var document in documents)
        {
            await _pulled.StoreAsync(document, Stop);
        }

        return new LayeredStore(SnapshotStore.Open(_folder.Snapshot), _pulled, _reported.Add);
    }

    private async Task AssertSameVintagesAsync(SeriesId id, (Release Release, bool IsFirst)[] releases)
    {
        var all = new RevisionHistory(id, [.. releases.Select(release => release.Release)]);
        var snapshot = releases.Where(release => release.IsFirst).Select(release => release.Release).ToArray();
        var histories = snapshot.Length == 0 ? [] : new[] { new RevisionHistory(id, [.. snapshot]) };
        SnapshotWriter.Write(_folder.Snapshot, new SnapshotContents(histories, [], []), null, Stop);
        _pulled ??= await ReleaseStore.OpenAsync(StoreAddress.Parse(Path.Combine(_folder.Parent, "pulled.db")), Stop);

        // The first release is in both: two accounts that agree are one.
        await _pulled.StoreAsync(Given.Document(id, releases.Where((release, i) => i == 0 || !release.IsFirst).Select(release => release.Release)), Stop);
        var held = await new LayeredStore(SnapshotStore.Open(_folder.Snapshot), _pulled, _reported.Add).FindAsync(id, Stop);
        foreach (var at in ReleaseGenerator.Instants)
        {
            Assert.Equal(Given.Vintages(all, at, ReleaseGenerator.FirstShown), Given.Vintages(held, at, ReleaseGenerator.FirstShown));
        }

        Assert.Empty(_reported);
    }
}

using Dashboard.Core.Pulls;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using Dashboard.Storage.Databases;
using Dashboard.Storage.Tests.Snapshot;
using Dashboard.StoreWriter;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dashboard.Storage.Tests.Databases;

/// <summary>What a store of pulled releases owes, on every engine.</summary>
public abstract partial class ReleaseStoreRules : SeriesStoreRules, IAsyncDisposable
{
    private readonly List<ReleaseStore> _open = [];

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static SeriesId England { get; } = Given.Id("ukdash:England:cases");

    [Fact]
    public async Task StoreAsync_AnyReleasesInAnyOrder_GivesEveryVintageAsOfTheWholeReleases()
    {
        var store = await OpenAsync();
        var number = 0;
        Prop.ForAll(
            ReleaseGenerator.Documents.ToArbitrary(),
            documents => AssertSameVintagesAsync(store, number++, documents).GetAwaiter().GetResult()).QuickCheckThrowOnFailure();
    }

    [Fact]
    public async Task StoreAsync_OlderReleaseThatComesLate_LeavesTheNextOneSayingWhatItSaid()
    {
        var store = await OpenAsync();
        await store.StoreAsync(Given.Document("ukdash:England:cases", "2021-12-28T16:00:00Z 2021-12-26 1 2 3"), Stop);
        await store.StoreAsync(Given.Document("ukdash:England:cases", "2021-12-30T16:00:00Z 2021-12-26 1 2 3 4"), Stop);

        // Until now the last release had changed one day. Beside the one that comes between them it changed three.
        var stored = await store.StoreAsync(Given.Document("ukdash:England:cases", "2021-12-29T16:00:00Z 2021-12-26 7 2 ."), Stop);

        Assert.Equal(new StoredDocument(1, 2), stored);
        var history = await store.FindAsync(England, Stop);
        Assert.Equal("2021-12-26 7 2 .", Given.Text(history!.AsOf(Sample.At("2021-12-29T16:00:00Z"))!.Run));
        Assert.Equal("2021-12-26 1 2 3 4", Given.Text(history.AsOf(Sample.At("2021-12-30T16:00:00Z"))!.Run));
    }

    [Fact]
    public async Task StampAsync_AfterAnythingWasStored_IsAnother()
    {
        var (store, now) = (await OpenAsync(), Sample.At("2021-12-29T17:00:00Z"));
        var document = Given.Document("ukdash:England:cases", "2021-12-28T16:00:00Z 2021-12-26 1 2 3");
        var stamps = new List<string> { await store.StampAsync(Stop) };

        await store.StoreAsync(document, Stop);
        stamps.Add(await store.StampAsync(Stop));
        var run = await store.TryBeginRunAsync(Source.UkDashboard, now, now + Duration.FromMinutes(1), Stop);
        stamps.Add(await store.StampAsync(Stop));
        await store.EndRunAsync(run!, new PullRunEnd(now, PullOutcome.NotModified, 1, 0, new StoredDocument(0, 0), string.Empty), Stop);
        stamps.Add(await store.StampAsync(Stop));
        await store.StoreAsync(document, Stop);

        Assert.Equal(stamps.Count, stamps.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(stamps[^1], await store.StampAsync(Stop));
    }

    [Fact]
    public async Task StoreAsync_ReleaseThatRepeatsTheOneBefore_IsStillHeld()
    {
        var store = await OpenAsync();
        var stored = await store.StoreAsync(
            Given.Document("ukdash:England:cases", "2021-12-28T16:00:00Z 2021-12-26 1 2 3", "2021-12-29T16:00:00Z 2021-12-26 1 2 3"), Stop);

        Assert.Equal(new StoredDocument(2, 3), stored);
        Assert.Equal(
            "2021-12-28T16:00:00Z Daily 2021-12-26 1 2 3\n2021-12-29T16:00:00Z Daily 2021-12-26 1", Given.Kept(await store.FindAsync(England, Stop)));
    }

    [Fact]
    public async Task StoreAsync_SameDocumentAgain_ChangesNothing()
    {
        var (store, document) = (await OpenAsync(), MadeUpDocuments.Document(7));
        var first = await store.StoreAsync(document, Stop);
        var before = await EverythingAsync();

        var again = await store.StoreAsync(document with { Payload = Given.Payload("another") }, Stop);

        Assert.Equal((6, 6 * 60L), (first.NewReleases, first.ChangedDays));
        Assert.Equal(new StoredDocument(0, 0), again);
        Assert.Equal(before, await EverythingAsync());
    }

    [Theory]
    [InlineData("2021-12-28T16:00:00Z 2021-12-26 1 2 4", "2021-12-28 has 3, not 4")]
    [InlineData("2021-12-28T16:00:00Z 2021-12-26 1 . 3", "2021-12-27 has 2, not no entry")]
    [InlineData("2021-12-28T16:00:00Z 2021-12-26 1 2", "it runs from 2021-12-26 to 2021-12-28, not from 2021-12-26 to 2021-12-27")]
    [InlineData("2021-12-29T16:00:00Z 2021-12-26 2 2 3 .", "2021-12-26 has 1, not 2")] // a day that this release had not changed
    public async Task StoreAsync_TwoAccountsOfOneRelease_StoresNothingOfTheDocument(string other, string reason)
    {
        var store = await OpenAsync();
        await store.StoreAsync(
            Given.Document("ukdash:England:cases", "2021-12-28T16:00:00Z 2021-12-26 1 2 3", "2021-12-29T16:00:00Z 2021-12-26 1 2 3 ."), Stop);
        var before = await EverythingAsync();

        var document = Given.Document("ukdash:Wales:cases", "2021-12-20T16:00:00Z 2021-12-20 5");
        document = document with
        {
            Releases = [.. document.Releases, new(England, Given.Daily("2021-12-27T16:00:00Z 2021-12-26 9")), new(England, Given.Daily(other))],
            Areas = [new(Source.UkDashboard, Area.Wales, "W92000004", null, string.Empty)],
        };
        var conflict = await Assert.ThrowsAsync<ReleaseConflictException>(async () => await store.StoreAsync(document, Stop));

        Assert.Equal(England, conflict.Id);
        Assert.EndsWith(": " + reason + ".", conflict.Message, StringComparison.Ordinal);
        Assert.Equal(before, await EverythingAsync());
    }

    [Fact]
    public async Task StoreAsync_OtherForm_StoresNothing()
    {
        var store = await OpenAsync();
        await store.StoreAsync(Given.Document("ukdash:England:cases", "2021-12-28T16:00:00Z 2021-12-26 1"), Stop);

        var conflict = await Assert.ThrowsAsync<ReleaseConflictException>(async () =>
            await store.StoreAsync(Given.Document(England, Sample.Released("2021-12-29T16:00:00Z", "2021-12-26", "1")), Stop));

        Assert.EndsWith("its counts are Daily, not Cumulative.", conflict.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StoreAsync_ReleaseTwiceInADocument_Refuses()
    {
        var (store, release) = (await OpenAsync(), "2021-12-28T16:00:00Z 2021-12-26 1");

        await Assert.ThrowsAsync<ArgumentException>(async () => await store.StoreAsync(Given.Document("ukdash:England:cases", release, release), Stop));
    }

    [Theory]
    [InlineData("2021-12-28T16:00:00Z 2021-12-26 1000000000000000000")]
    [InlineData("2021-12-28T16:00:00Z 2021-12-26 -1000000000000000000")]
    [InlineData("2263-12-28T16:00:00Z 2021-12-26 1")]
    public async Task StoreAsync_WhatCouldNotBeReadBack_Refuses(string release)
    {
        var store = await OpenAsync();

        await Assert.ThrowsAsync<ArgumentException>(async () => await store.StoreAsync(Given.Document("ukdash:England:cases", release), Stop));
    }

    [Fact]
    public async Task StoreAsync_WhenStopped_StoresNothing()
    {
        var store = await OpenAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await store.StoreAsync(MadeUpDocuments.Document(1), new CancellationToken(canceled: true)));

        Assert.Empty(await store.ListAsync(Stop));
    }

    [Fact]
    public async Task StoreAsync_PlacesToldAgain_LeavesWhatWasLastTold()
    {
        var store = await OpenAsync();
        await TellAsync(store, "2024-01-02T00:00:00Z", 20);
        await TellAsync(store, "2024-01-01T00:00:00Z", 10); // comes late
        Assert.Equal(20, Assert.Single(await store.ListAreasAsync(Stop)).Population);

        await TellAsync(store, "2024-01-03T00:00:00Z", 10);
        Assert.Equal(10, Assert.Single(await store.ListAreasAsync(Stop)).Population);
    }

    [Fact]
    public async Task FindPayloadAsync_ReleaseHeld_IsTheDocumentThatFirstBroughtIt()
    {
        var store = await OpenAsync();
        var document = Given.Document("ukdash:England:cases", "2021-12-28T16:00:00Z 2021-12-26 1 2 3");
        await store.StoreAsync(document with { Payload = Given.Payload("first") }, Stop);
        await store.StoreAsync(document with { Payload = Given.Payload("second") }, Stop);

        Assert.Equal(Given.Payload("first"), await store.FindPayloadAsync(England, Sample.At("2021-12-28T16:00:00Z"), Stop));
        Assert.Null(await store.FindPayloadAsync(England, Sample.At("2021-12-28T16:00:01Z"), Stop));
        Assert.Null(await store.FindPayloadAsync(Given.Id("ukdash:Wales:cases"), Sample.At("2021-12-28T16:00:00Z"), Stop));
    }

    [Fact]
    public async Task OpenAsync_MadeByANewerVersion_SaysSo()
    {
        await OpenAsync();
        await RunAsync("INSERT INTO schema_versions (version) VALUES (1000)");

        var fault = await Assert.ThrowsAsync<StoreException>(OpenAsync);
        Assert.Equal(StoreFault.Unreadable, fault.Fault);
        Assert.Contains("newer version", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FindAsync_CountsThatSomebodyChanged_SaysWhere()
    {
        var store = await OpenAsync();
        await store.StoreAsync(Given.Document("ukdash:England:cases", "2021-12-28T16:00:00Z 2021-12-26 1 2 3"), Stop);
        await RunAsync("UPDATE releases SET kept = '1 many 3'");

        var fault = await Assert.ThrowsAsync<StoreException>(async () => await store.FindAsync(England, Stop));
        Assert.Equal(StoreFault.Unreadable, fault.Fault);
        Assert.EndsWith("is damaged: entry 2 kept of ukdash:England:cases:publish, released 2021-12-28T16:00:00Z, is neither a whole number nor a point.", fault.Message, StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var store in _open)
        {
            await store.DisposeAsync();
        }

        Remove();
        GC.SuppressFinalize(this);
    }

    /// <summary>Asserts that the first so many documents are held, and nothing else.</summary>
    internal static async Task AssertHoldsAsync(ReleaseStore store, int documents)
    {
        for (var series = 0; series < MadeUpDocuments.SeriesPerDocument; series++)
        {
            var whole = Enumerable.Range(0, documents).Select(number => MadeUpDocuments.ReleaseOf(number, series)).OrderBy(release => release.ReleasedAt);
            var expected = new RevisionHistory(MadeUpDocuments.IdOf(series), [.. whole]);
            var held = (await store.FindAsync(expected.Id, Stop))!;
            Assert.Equal(expected.Releases.Select(release => release.ReleasedAt), held.Releases.Select(release => release.ReleasedAt));
            foreach (var release in expected.Releases)
            {
                Assert.Equal(
                    Given.Vintages(expected, release.ReleasedAt, _ => Instant.MinValue), Given.Vintages(held, release.ReleasedAt, _ => Instant.MinValue));
            }
        }
    }

    /// <summary>An engine of the place under test.</summary>
    internal abstract IStoreEngine Engine(Duration patience);

    protected override async ValueTask<ISeriesStore> HoldingAsync(IReadOnlyList<SeriesRelease> releases, IReadOnlyList<AreaRecord> areas)
    {
        var store = await OpenAsync();
        await store.StoreAsync(new PulledDocument(Given.Payload("all"), [.. releases], [.. areas]), Stop);
        return store;
    }

    /// <summary>Opens the place under test, once more if it is open.</summary>
    protected async Task<ReleaseStore> OpenAsync()
    {
        var store = await ReleaseStore.OpenAsync(Engine(Duration.FromSeconds(30)), Stop);
        lock (_open)
        {
            _open.Add(store);
        }

        return store;
    }

    /// <summary>Takes away what the engine left.</summary>
    protected abstract void Remove();

    private static async Task TellAsync(ReleaseStore store, string at, long population)
    {
        var document = new PulledDocument(
            Given.Payload("areas") with { ReceivedAt = Sample.At(at) }, [], [new(Source.UkDashboard, Area.Wales, "W92000004", population, "edition")]);
        await store.StoreAsync(document, Stop);
        await store.StoreAsync(document, Stop);
    }

    private static async Task AssertSameVintagesAsync(ReleaseStore store, int number, Release[][] documents)
    {
        var (shuffled, ordered) = (Given.Id(Invariant($"ukdash:Shuffled {number}:cases")), Given.Id(Invariant($"ukdash:Ordered {number}:cases")));
        var whole = new RevisionHistory(shuffled, [.. documents.SelectMany(releases => releases).OrderBy(release => release.ReleasedAt)]);
        foreach (var releases in documents)
        {
            Assert.Equal(releases.Length, (await store.StoreAsync(Given.Document(shuffled, releases), Stop)).NewReleases);
        }

        foreach (var releases in documents)
        {
            Assert.Equal(new StoredDocument(0, 0), await store.StoreAsync(Given.Document(shuffled, releases), Stop));
        }

        await store.StoreAsync(Given.Document(ordered, whole.Releases), Stop);
        var held = await store.FindAsync(shuffled, Stop);
        Assert.Equal(Given.Kept(await store.FindAsync(ordered, Stop)), Given.Kept(held));
        Assert.Equal(whole.Releases, (await store.FindWholeAsync(shuffled, Stop))!.Releases);
        foreach (var at in ReleaseGenerator.Instants)
        {
            Assert.Equal(Given.Vintages(whole, at, ReleaseGenerator.FirstShown), Given.Vintages(held, at, ReleaseGenerator.FirstShown));
        }
    }

    private async Task RunAsync(string sql)
    {
        await using var engine = Engine(Duration.FromSeconds(10));
        await using var session = new StoreSession(await engine.ConnectAsync(Stop), transaction: null);
        await session.WriteAsync(sql, Stop);
    }

    /// <summary>Every row of every table, as text.</summary>
    private async Task<string> EverythingAsync()
    {
        await using var engine = Engine(Duration.FromSeconds(10));
        await using var session = new StoreSession(await engine.ConnectAsync(Stop), transaction: null);
        var rows = new List<string>();
        foreach (var table in new[] { "series", "payloads", "releases", "areas", "runs", "claims", "schema_versions" })
        {
            rows.AddRange(await session.ReadAsync(
                "SELECT * FROM " + table,
                row => table + " " + string.Join('|', Enumerable.Range(0, row.FieldCount).Select(row.GetValue)),
                Stop));
        }

        rows.Sort(StringComparer.Ordinal);
        return string.Join('\n', rows);
    }
}

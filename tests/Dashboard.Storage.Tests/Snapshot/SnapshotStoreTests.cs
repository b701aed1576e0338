using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using Dashboard.Storage.Snapshot;
using NodaTime;

namespace Dashboard.Storage.Tests.Snapshot;

public sealed class SnapshotStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SnapshotStoreTests() => Sample.Write(_folder.Snapshot);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ListAsync_TwoSeries_TellsTheirDaysAndReleases()
    {
        var list = await SnapshotStore.Open(_folder.Snapshot).ListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(
            [
                new SeriesSummary(
                    Sample.Bermuda, SeriesForm.Cumulative, Days("2021-12-26", "2021-12-28"), 2,
                    Sample.At("2021-12-28T04:21:47Z"), Sample.At("2021-12-29T03:21:43Z")),
                new SeriesSummary(
                    Sample.UnitedKingdom, SeriesForm.Cumulative, Days("2021-12-27", "2021-12-27"), 1,
                    Sample.At("2021-12-28T04:21:47Z"), Sample.At("2021-12-28T04:21:47Z")),
            ],
            list);
    }

    [Theory]
    [InlineData("2021-12-28T04:21:46Z", null)]
    [InlineData("2021-12-28T04:21:47Z", "10 . 12")]
    [InlineData("2021-12-29T03:21:42Z", "10 . 12")]
    [InlineData("2021-12-29T03:21:43Z", "10 11 12")]
    public async Task FindAsync_AsOf_NeverSeesALaterRelease(string asOf, string? counts)
    {
        var history = await SnapshotStore.Open(_folder.Snapshot).FindAsync(Sample.Bermuda, TestContext.Current.CancellationToken);

        var vintage = history!.AsOf(Sample.At(asOf));
        Assert.Equal(counts, vintage is null ? null : string.Join(' ', vintage.Run.Entries.Select(Sample.Text)));
    }

    [Fact]
    public async Task FindAsync_SeriesNotHeld_IsNull() =>
        Assert.Null(await SnapshotStore.Open(_folder.Snapshot).FindAsync(Sample.Id("Utopia"), TestContext.Current.CancellationToken));

    [Fact]
    public async Task FindAsync_FromManyThreads_GivesOneHistory()
    {
        var store = SnapshotStore.Open(_folder.Snapshot);
        var found = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => store.FindAsync(Sample.Bermuda, default).AsTask())));

        Assert.All(found, history => Assert.Same(found[0], history));
        Assert.NotNull(found[0]);
    }

    [Fact]
    public async Task ListAreasAsync_CodeAndPopulation_AreOptional()
    {
        var areas = await SnapshotStore.Open(_folder.Snapshot).ListAreasAsync(TestContext.Current.CancellationToken);

        Assert.Equal(
            [
                new AreaRecord(Source.JohnsHopkins, new Area("Bermuda, United Kingdom"), string.Empty, null, string.Empty),
                new AreaRecord(Source.JohnsHopkins, new Area("United Kingdom"), "GBR", 67_886_004, "JHU UID lookup table, October 2024"),
            ],
            areas);
    }

    [Theory]
    [InlineData("basis,form", "form,basis", 1, "the header is not")]
    [InlineData("jhu,United", "who,United", 4, "does not start with a source")]
    [InlineData("jhu,United Kingdom,cases", "jhu,United Kingdom,geese", 4, "does not start with a source")]
    [InlineData("jhu,United Kingdom,cases", "jhu,United Kingdom,deaths", 4, "does not belong in this file but in series/jhu-deaths-snapshot.csv")]
    [InlineData("cumulative,2021-12-28T04:21:47Z,2021-12-27", "weekly,2021-12-28T04:21:47Z,2021-12-27", 4, "neither daily nor cumulative")]
    [InlineData("2021-12-29T03:21:43Z", "2021-12-29 03:21:43", 3, "released_at is no moment")]
    [InlineData("2021-12-29T03:21:43Z", "2021-12-29T24:21:43Z", 3, "released_at is no moment")]
    [InlineData("2021-12-29T03:21:43Z", "2021-12-27T03:21:43Z", 3, "out of order")]
    [InlineData("2021-12-29T03:21:43Z", "2021-12-28T04:21:47Z", 3, "has two releases at 2021-12-28T04:21:47Z")]
    [InlineData("cumulative,2021-12-29", "daily,2021-12-29", 3, "releases of two forms")]
    [InlineData("2021-12-27,11", "2021-13-27,11", 3, "first_day is no day")]
    [InlineData("2021-12-27,11", "2021-02-29,11", 3, "first_day is no day")]
    [InlineData("2021-12-27,11", "2021-12-27", 3, "not eight fields")]
    [InlineData("2021-12-27,11", "2021-12-27,11,12", 3, "not eight fields")]
    [InlineData("2021-12-26,10 . 12", "2199-12-31,10 . 12", 2, "past 2199-12-31")]
    [InlineData("2021-12-26,10 . 12", "0001-01-01,10 . 12", 2, "first_day is no day")] // three million days to the next release
    [InlineData("\"Bermuda, United Kingdom\",cases,snapshot,cumulative,2021-12-29", "\"Bermuda, United Kingdom,cases,snapshot,cumulative,2021-12-29", 3, "quotes don't match")]
    [InlineData("jhu,United", "jhu,Atlantis", 4, "out of order")]
    [InlineData("12209991\n", "12209991", 4, "cut short")]
    public void OpenWhole_DamagedLine_TellsFileLineAndWhatIsWrong(string whole, string damaged, int line, string problem)
    {
        Assert.Contains(whole, Sample.Series, StringComparison.Ordinal);
        Sample.Forge(_folder.Snapshot, Sample.SeriesFile, Sample.Series.Replace(whole, damaged, StringComparison.Ordinal));

        var thrown = Assert.Throws<DamagedSnapshotException>(() => SnapshotStore.OpenWhole(_folder.Snapshot));
        Assert.Equal((Sample.SeriesFile, line), (thrown.File, thrown.Line));
        Assert.Contains(problem, thrown.Message, StringComparison.Ordinal);
        Assert.EndsWith("The command 'dashboard snapshot verify' tells more.", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OpenWhole_AreaSpeltInTwoWays_IsDamaged()
    {
        Sample.Forge(
            _folder.Snapshot, Sample.SeriesFile, Sample.Series + "jhu,united kingdom,cases,snapshot,cumulative,2021-12-28T04:21:48Z,2021-12-27,1\n");

        var thrown = Assert.Throws<DamagedSnapshotException>(() => SnapshotStore.OpenWhole(_folder.Snapshot));
        Assert.Equal("jhu:united kingdom:cases is spelt in two ways", thrown.Problem);
    }

    [Fact]
    public void OpenWhole_FileCutAtALineEnd_IsDamaged()
    {
        var path = Path.Combine(_folder.Snapshot, Sample.SeriesFile);
        File.WriteAllLines(path, File.ReadAllLines(path)[..^1]);

        var thrown = Assert.Throws<DamagedSnapshotException>(() => SnapshotStore.OpenWhole(_folder.Snapshot));
        Assert.Equal((Sample.SeriesFile, null), (thrown.File, thrown.Line));
    }

    [Theory]
    [InlineData("series/jhu-cases-snapshot.csv")]
    [InlineData("areas.csv")]
    [InlineData("MANIFEST.sha256")]
    public void OpenWhole_FileGone_IsDamaged(string name)
    {
        File.Delete(Path.Combine(_folder.Snapshot, name));

        var thrown = Assert.Throws<DamagedSnapshotException>(() => SnapshotStore.OpenWhole(_folder.Snapshot));
        Assert.Equal(name + ": the file is missing. The command 'dashboard snapshot verify' tells more.", thrown.Message);
    }

    [Fact]
    public async Task Open_AFileThatNothingIsAskedOf_IsNotRead()
    {
        File.WriteAllText(Path.Combine(_folder.Snapshot, "areas.csv"), "cut");
        var store = SnapshotStore.Open(_folder.Snapshot);

        Assert.NotNull(await store.FindAsync(Sample.Bermuda, TestContext.Current.CancellationToken));
        var thrown = Assert.Throws<DamagedSnapshotException>(() => store.Areas);
        Assert.Equal((_folder.Snapshot, "areas.csv"), (thrown.Folder, thrown.File));
    }

    [Fact]
    public async Task Open_AFileThatWasChanged_IsToldBeforeAnyCountOfIt()
    {
        var path = Path.Combine(_folder.Snapshot, Sample.SeriesFile);
        File.WriteAllText(path, Sample.Series.Replace("10 . 12", "10 . 13", StringComparison.Ordinal));
        var store = SnapshotStore.Open(_folder.Snapshot);

        var thrown = await Assert.ThrowsAsync<DamagedSnapshotException>(async () => await store.FindAsync(Sample.UnitedKingdom, TestContext.Current.CancellationToken));
        Assert.Equal((_folder.Snapshot, Sample.SeriesFile, null), (thrown.Folder, thrown.File, thrown.Line));
        Assert.StartsWith("the checksum is not the manifest's", thrown.Problem, StringComparison.Ordinal);
        await Assert.ThrowsAsync<DamagedSnapshotException>(async () => await store.ListAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task ListAsync_OfASource_ReadsNoOthersFiles()
    {
        File.WriteAllText(Path.Combine(_folder.Snapshot, Sample.SeriesFile), "cut");
        var store = SnapshotStore.Open(_folder.Snapshot);

        Assert.Empty(await store.ListAsync(Source.UkDashboard, TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<DamagedSnapshotException>(async () => await store.ListAsync(Source.JohnsHopkins, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task ListAsync_OfASource_HasItsSeriesInOrder() => Assert.Equal(
        [Sample.Bermuda, Sample.UnitedKingdom],
        (await SnapshotStore.Open(_folder.Snapshot).ListAsync(Source.JohnsHopkins, TestContext.Current.CancellationToken)).Select(summary => summary.Id));

    [Theory]
    [InlineData("10 x 12", 2)]
    [InlineData("10  12", 2)]
    [InlineData("10 . 12 ", 4)]
    [InlineData(" 10 . 12", 1)]
    [InlineData("10 .. 12", 2)]
    [InlineData("10 - 12", 2)]
    [InlineData("10 1.0 12", 2)]
    [InlineData("10 . 1234567890123456789", 3)]
    public async Task FindAsync_EntryThatIsNoCount_IsDamaged(string counts, int entry)
    {
        Sample.Forge(_folder.Snapshot, Sample.SeriesFile, Sample.Series.Replace("10 . 12", counts, StringComparison.Ordinal));
        var store = SnapshotStore.Open(_folder.Snapshot);

        var thrown = await Assert.ThrowsAsync<DamagedSnapshotException>(
            async () => await store.FindAsync(Sample.Bermuda, TestContext.Current.CancellationToken));
        Assert.Equal((Sample.SeriesFile, 2), (thrown.File, thrown.Line));
        Assert.Contains(Invariant($"entry {entry} of the counts"), thrown.Message, StringComparison.Ordinal);
        Assert.NotNull(await store.FindAsync(Sample.UnitedKingdom, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("67886004", "many", "'many' is no population")]
    [InlineData("jhu,United", "who,United", "the line is not a source")]
    [InlineData("\"JHU UID lookup table, October 2024\"", "a,b", "the line is not a source")]
    [InlineData("\"JHU UID lookup table, October 2024\"", "\"a", "the quotes don't match")]
    public void Areas_Damaged_TellTheLine(string whole, string damaged, string problem)
    {
        var areas = File.ReadAllText(Path.Combine(_folder.Snapshot, "areas.csv"));
        Sample.Forge(_folder.Snapshot, "areas.csv", areas.Replace(whole, damaged, StringComparison.Ordinal));

        var thrown = Assert.Throws<DamagedSnapshotException>(() => SnapshotStore.Open(_folder.Snapshot).Areas);
        Assert.Equal(("areas.csv", 3), (thrown.File, thrown.Line));
        Assert.Contains(problem, thrown.Message, StringComparison.Ordinal);
    }

    private static DateInterval Days(string first, string last) => new(Sample.Day(first), Sample.Day(last));
}

using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using Dashboard.Storage.Snapshot;
using NodaTime;

namespace Dashboard.Storage.Tests.Snapshot;

/// <summary>The project's own snapshot against figures read from the publishers' files with another program.</summary>
public sealed class RealFiguresTests
{
    private static readonly Lazy<SnapshotStore> Store = new(() => SnapshotStore.Open(ProjectFolder.Data));

    [Fact]
    public void Verify_ProjectSnapshot_FindsNothing() =>
        Assert.Empty(SnapshotVerifier.Verify(ProjectFolder.Data, null, TestContext.Current.CancellationToken));

    [Theory]
    [InlineData("jhu:United Kingdom:cases@2021-12-28T04:21:47Z", "2021-12-27", 12_209_991)] // Scotland carried forward
    [InlineData("jhu:United Kingdom:cases", "2021-12-27", 12_239_797)]
    [InlineData("jhu:United Kingdom:cases@2021-12-28T04:21:47Z", "2021-12-26", 11_891_292)]
    [InlineData("jhu:New Zealand:cases", "2021-12-28", 13_986)]
    [InlineData("jhu:New Zealand:deaths", "2021-12-28", 48)]
    [InlineData("jhu:England, United Kingdom:cases", "2021-12-24", 10_115_910)]
    [InlineData("jhu:Channel Islands, United Kingdom:cases@2021-12-28", "2021-12-27", 23_627)] // moved to its islands later
    [InlineData("jhu:Channel Islands, United Kingdom:cases", "2021-12-27", 0)]
    [InlineData("jhu:United Kingdom with territories:cases", "2022-04-16", 21_916_961)]
    [InlineData("jhu:Korea, North:cases", "2023-03-09", 1)]
    [InlineData("ukdash:England:cases:publish", "2021-12-27", 98_515)]
    [InlineData("ukdash:United Kingdom:cases:publish", "2022-04-13", 35_926)]
    [InlineData("ukdash:England:cases:publish", "2022-08-03", 57_277)]
    [InlineData("ukdash:England:cases:specimen@2021-12-28", "2021-12-21", 115_668)]
    [InlineData("ukdash:England:cases:specimen@2021-02-25", "2021-02-24", 1_441)]
    [InlineData("ukdash:England:cases:specimen", "2022-12-31", 3_891)]
    [InlineData("ukdash:Northern Ireland:cases:specimen", "2022-05-19", 190)]
    public async Task FindAsync_QuotedFigure_IsHeldAsOfItsTime(string selector, string day, long count)
    {
        var vintage = await VintageOf(selector);

        Assert.Equal(count, vintage!.Run[Sample.Day(day)]);
    }

    [Theory]
    [InlineData("jhu:United Kingdom:cases@2021-12-25T04:21:36Z")]
    [InlineData("ukdash:England:cases:publish@2021-12-28")]
    public async Task AsOf_BeforeAnyReleaseHeld_IsNothing(string selector) => Assert.Null(await VintageOf(selector));

    [Theory]
    [InlineData("England", 944, 20_234_751)]
    [InlineData("Northern Ireland", 718, 708_800)]
    [InlineData("Scotland", 944, 2_125_295)]
    [InlineData("Wales", 944, 879_695)]
    public async Task Latest_SpecimenDates_SumToTheArchivesTotal(string nation, int days, long sum)
    {
        var run = (await VintageOf("ukdash:" + nation + ":cases:specimen"))!.Run;

        Assert.Equal((days, sum), (run.Entries.Length, run.Entries.Sum() ?? 0));
    }

    [Theory]
    [InlineData("cases", 16_459_967)]
    [InlineData("deaths", 39_539)]
    public async Task Latest_UnitedKingdomByPublishDate_SumsToItsNations(string metric, long sum)
    {
        Assert.Equal(sum, (await VintageOf("ukdash:United Kingdom:" + metric))!.Run.Entries.Sum());

        var nations = 0L;
        foreach (var nation in Area.Nations)
        {
            var run = (await VintageOf("ukdash:" + nation + ":" + metric))!.Run;
            for (var day = new LocalDate(2021, 6, 1); day <= new LocalDate(2022, 4, 13); day = day.PlusDays(1))
            {
                nations += run[day] ?? 0;
            }
        }

        Assert.Equal(sum, nations);
    }

    [Theory]
    [InlineData("cases", 676_570_149)]
    [InlineData("deaths", 6_881_802)]
    public async Task Latest_JohnsHopkinsLastDay_SumsToTheWorld(string metric, long sum)
    {
        var world = 0L;
        foreach (var series in await Store.Value.ListAsync(TestContext.Current.CancellationToken))
        {
            if (series.Id.Source == Source.JohnsHopkins && series.Id.Metric.Code == metric)
            {
                world += (await HistoryOf(series.Id)).Latest.Run[new LocalDate(2023, 3, 9)] ?? 0;
            }
        }

        Assert.Equal(sum, world);
    }

    [Fact]
    public async Task ListAsync_ProjectSnapshot_HoldsWhatSourcesSays()
    {
        var list = await Store.Value.ListAsync(TestContext.Current.CancellationToken);

        Assert.Equal((604, 2_150), (list.Count, list.Sum(series => series.Releases)));
        Assert.Equal(353, list.Single(series => series.Id.ToString() == "ukdash:England:cases:specimen").Releases);
        Assert.Equal(578, list.Single(series => series.Id.Area == Area.UnitedKingdomWithTerritories).Releases);
    }

    [Theory]
    [InlineData("ukdash", "England", "E92000001", 55_977_200L)]
    [InlineData("ukdash", "United Kingdom", "K02000001", 67_886_004L)]
    [InlineData("jhu", "New Zealand", "NZL", 4_822_233L)]
    [InlineData("jhu", "Northwest Territories, Canada", "CAN", 45_504L)] // its combined key alone lacks the space
    [InlineData("jhu", "Korea, North", "", null)]
    [InlineData("jhu", "United Kingdom with territories", "", null)]
    public async Task ListAreasAsync_ProjectSnapshot_HasCodesAndPopulations(string source, string area, string code, long? population)
    {
        var areas = await Store.Value.ListAreasAsync(TestContext.Current.CancellationToken);

        var record = areas.Single(record => record.Source.Code == source && record.Area.Name == area);
        Assert.Equal((code, population), (record.Code, record.Population));
    }

    private static async Task<Vintage?> VintageOf(string text)
    {
        Assert.True(SeriesSelector.TryParse(text, out var selector, out var error), error);
        var history = await HistoryOf(new SeriesId(selector.Source, selector.Areas[0], selector.Metric, selector.Basis));
        return selector.AsOf is { } asOf ? history.AsOf(asOf.Instant) : history.Latest;
    }

    private static async Task<RevisionHistory> HistoryOf(SeriesId id) =>
        await Store.Value.FindAsync(id, TestContext.Current.CancellationToken)
        ?? throw new InvalidOperationException(Invariant($"{id} is not held."));
}

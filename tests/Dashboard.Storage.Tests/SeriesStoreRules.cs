using Dashboard.Core.Pulls;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using Dashboard.Storage.Tests.Snapshot;
using NodaTime;

namespace Dashboard.Storage.Tests;

/// <summary>What every store of releases owes to those who read it, whatever keeps them.</summary>
public abstract class SeriesStoreRules
{
    private static readonly SeriesId England = Given.Id("ukdash:England:cases");
    private static readonly SeriesId Helena = Given.Id("jhu:Saint Helena, Ascension and Tristan da Cunha:cases");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ListAsync_TwoSeries_TellsTheirDaysAndReleasesInOrder()
    {
        var store = await HoldingTwoSeriesAsync();

        Assert.Equal(
            [
                new SeriesSummary(
                    Helena, SeriesForm.Cumulative, Days("2021-12-26", "2021-12-28"), 1, Sample.At("2021-12-29T04:21:47Z"), Sample.At("2021-12-29T04:21:47Z")),
                new SeriesSummary(
                    England, SeriesForm.Daily, Days("2021-12-26", "2021-12-29"), 3,
                    Sample.At("2021-12-28T16:00:00Z"), Sample.At("2021-12-30T16:00:00.123456789Z")),
            ],
            await store.ListAsync(Stop));
    }

    [Theory]
    [InlineData("ukdash", "ukdash:England:cases")]
    [InlineData("jhu", "jhu:Saint Helena, Ascension and Tristan da Cunha:cases")]
    [InlineData("ukhsa", null)]
    public async Task ListAsync_OfASource_TellsItsSeriesAlone(string source, string? series)
    {
        var store = await HoldingTwoSeriesAsync();

        var list = await store.ListAsync(Source.Find(source)!, Stop);
        Assert.Equal(series is null ? [] : [Given.Id(series)], list.Select(summary => summary.Id));
        Assert.Equal((await store.ListAsync(Stop)).Where(summary => summary.Id.Source.Code == source), list);
    }

    [Theory]
    [InlineData("2021-12-28T15:59:59.999999999Z", null)]
    [InlineData("2021-12-28T16:00:00Z", "2021-12-26 10 . -12")]
    [InlineData("2021-12-29T16:00:00Z", "2021-12-26 10 11 .")]
    [InlineData("2021-12-30T16:00:00.123456788Z", "2021-12-26 10 11 .")]
    [InlineData("2021-12-30T16:00:00.123456789Z", "2021-12-26 10 11 . 999999999999999999")]
    public async Task FindAsync_AsOf_NeverSeesALaterRelease(string asOf, string? counts)
    {
        var history = await (await HoldingTwoSeriesAsync()).FindAsync(England, Stop);

        Assert.Equal(counts, history!.AsOf(Sample.At(asOf)) is { } vintage ? Given.Text(vintage.Run) : null);
    }

    [Fact]
    public async Task FindAsync_CumulativeSeries_KeepsItsForm() =>
        Assert.Equal(SeriesForm.Cumulative, (await (await HoldingTwoSeriesAsync()).FindAsync(Helena, Stop))!.Form);

    [Fact]
    public async Task FindAsync_NameInOtherLetters_IsTheSameSeries() =>
        Assert.NotNull(await (await HoldingTwoSeriesAsync()).FindAsync(Given.Id("ukdash:ENGLAND:cases"), Stop));

    [Theory]
    [InlineData("ukdash:Wales:cases")]
    [InlineData("ukdash:England:deaths")]
    [InlineData("ukdash:England:cases:specimen")]
    [InlineData("jhu:England:cases")]
    public async Task FindAsync_SeriesNotHeld_IsNull(string selector) =>
        Assert.Null(await (await HoldingTwoSeriesAsync()).FindAsync(Given.Id(selector), Stop));

    [Fact]
    public async Task FindAsync_FromManyThreads_GivesTheSame()
    {
        var store = await HoldingTwoSeriesAsync();
        var found = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => store.FindAsync(England, Stop).AsTask())));

        Assert.Single(found.Select(Given.Kept).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task ListAreasAsync_CodeAndPopulation_AreOptional() =>
        Assert.Equal(
            [
                new AreaRecord(Source.JohnsHopkins, new Area("Bermuda, United Kingdom"), string.Empty, null, string.Empty),
                new AreaRecord(Source.UkDashboard, Area.England, "E92000001", 56_550_138, "ONS, mid-2020"),
            ],
            await (await HoldingTwoSeriesAsync()).ListAreasAsync(Stop));

    [Fact]
    public async Task Reading_OfNothing_IsEmpty()
    {
        var store = await HoldingAsync([], []);

        Assert.Empty(await store.ListAsync(Stop));
        Assert.Empty(await store.ListAreasAsync(Stop));
        Assert.Null(await store.FindAsync(England, Stop));
    }

    [Fact]
    public async Task Reading_WhenStopped_Stops()
    {
        var store = await HoldingTwoSeriesAsync();
        var stopped = new CancellationToken(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await store.ListAsync(stopped));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await store.FindAsync(England, stopped));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await store.ListAreasAsync(stopped));
    }

    /// <summary>A store that holds some releases and areas.</summary>
    protected abstract ValueTask<ISeriesStore> HoldingAsync(IReadOnlyList<SeriesRelease> releases, IReadOnlyList<AreaRecord> areas);

    private static DateInterval Days(string first, string last) => new(Sample.Day(first), Sample.Day(last));

    private ValueTask<ISeriesStore> HoldingTwoSeriesAsync() => HoldingAsync(
        [
            new(England, Given.Daily("2021-12-28T16:00:00Z 2021-12-26 10 . -12")),
            new(England, Given.Daily("2021-12-29T16:00:00Z 2021-12-26 10 11 .")),
            new(England, Given.Daily("2021-12-30T16:00:00.123456789Z 2021-12-29 999999999999999999")),
            new(Helena, Sample.Released("2021-12-29T04:21:47Z", "2021-12-26", "7 7 9")),
        ],
        [
            new(Source.UkDashboard, Area.England, "E92000001", 56_550_138, "ONS, mid-2020"),
            new(Source.JohnsHopkins, new Area("Bermuda, United Kingdom"), string.Empty, null, string.Empty),
        ]);
}

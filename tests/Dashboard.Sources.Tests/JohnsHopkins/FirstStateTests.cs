using Dashboard.Core.Series;
using Dashboard.Sources.JohnsHopkins;
using NodaTime;

namespace Dashboard.Sources.Tests.JohnsHopkins;

public sealed class FirstStateTests
{
    // Rates, ratios and populations as in the daily report of 27 December 2021 and the lookup table.
    [Theory]
    [InlineData(0L, 13857.559281872622, 0.47403394421636263, 170_499L, 23_627L, 112L)] // Channel Islands, moved away later
    [InlineData(10_429_274L, 18631.289167732568, 1.2337483893893286, 55_977_200L, 10_429_274L, 128_671L)] // England
    [InlineData(860_964L, 15213.479032818992, 1.1817247743509658, 5_463_300L, 831_158L, 9_822L)] // Scotland, carried forward
    [InlineData(83L, 2383.0031581969565, 0.0, 3_483L, 83L, 0L)] // Falkland Islands: nobody died
    public void CasesAndDeaths_RatesAsStored_GiveTheCountsBack(
        long countNow, double rate, double ratio, long population, long cases, long deaths)
    {
        var row = Row(countNow, rate, ratio);

        Assert.Equal(cases, FirstState.Cases(row, population));
        Assert.Equal(deaths, FirstState.Deaths(row, cases));
    }

    [Theory]
    [InlineData(17_484L, 0.0, 109_300L)] // Jersey: the row was added in February 2022
    [InlineData(0L, null, 109_300L)] // Unknown: there is no rate
    [InlineData(0L, 0.0, null)] // Pitcairn Islands: the table has no population
    public void Cases_RateThatTellsNothing_AreLeftOut(long countNow, double? rate, long? population) =>
        Assert.Null(FirstState.Cases(Row(countNow, rate, null), population));

    [Theory]
    [InlineData(1.00999, 1L)]
    [InlineData(1.0101, null)]
    [InlineData(0.9901, 1L)]
    [InlineData(0.5, null)]
    public void Cases_WithinAHundredthOfAWholeNumber_AreIt(double product, long? cases) =>
        Assert.Equal(cases, FirstState.Cases(Row(1, product, null), 100_000));

    [Fact]
    public void Deaths_ProductThatIsNotWhole_AreLeftOut() => Assert.Null(FirstState.Deaths(Row(1_000, 1, 1.2345), 1_000)); // 12.345

    private static DailyReportRow Row(long confirmed, double? rate, double? ratio) =>
        new(new Area("Somewhere"), 2, Instant.FromUtc(2021, 12, 28, 4, 21, 47), confirmed, 0, rate, ratio);
}

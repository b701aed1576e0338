using Dashboard.Core.Comparison;
using Dashboard.Core.Questions;
using Dashboard.Core.Reconciliation.Policies;
using Dashboard.Core.Series;

namespace Dashboard.Core.Tests.Comparison;

public sealed class SeriesComparisonTests
{
    [Fact]
    public async Task Of_TheWeekOfChristmas2021_ComparesOnlyDaysThatBothReportedAlone()
    {
        var comparison = await AskAsync("2021-12-21/2021-12-27");

        // 90,629 less 89,022 and so on; the 27th is one day at the UK dashboard and three at Johns Hopkins.
        Assert.Equal([1607L, 4325, -2659, 815, null, null, -209622], comparison.Differences.Select(day => day.People));
        Assert.Equal([21, 22, 23, 24], comparison.LikeForLike.Select(day => day.Day.Day));
        Assert.Equal(4088, comparison.TotalDifference);
        Assert.Equal(new ComparedTotals(4, 442_259, 438_171), comparison.Totals);
        Assert.Equal(4088, comparison.Totals.Difference);
    }

    [Fact]
    public async Task Of_DaysOfDifferentLength_HasNoRatio()
    {
        var days = (await AskAsync("2021-12-21/2021-12-27")).Differences;

        Assert.Equal(90629.0 / 89022, days[0].Ratio!.Value, 12);
        Assert.All(days.Skip(4), day => Assert.Null(day.Ratio));
    }

    [Theory]
    [InlineData(7, 0, null)] // a reported zero divides nothing
    [InlineData(7, -2, null)]
    [InlineData(0, 2, 0.0)]
    [InlineData(7, 2, 3.5)]
    public void Ratio_IsToACountAboveZeroAlone(long first, long second, double? ratio)
    {
        Assert.Equal(ratio, new DayDifference(Given.Day("2021-06-01"), DayEntry.Reported(first), DayEntry.Reported(second), first - second).Ratio);
        Assert.Equal(ratio, new ComparedTotals(1, first, second).Ratio);
    }

    private static async Task<SeriesComparison> AskAsync(string days)
    {
        var question = new CompareQuestion(
            SeriesSelector.Parse("ukdash:United Kingdom:cases@~2021-12-28"),
            SeriesSelector.Parse("jhu:United Kingdom:cases@~2021-12-28"),
            Given.Days(days),
            new GapPolicy());
        var reader = new SeriesReader(new MemoryStore(Christmas2021.UnitedKingdom, Christmas2021.JohnsHopkins), WrittenCalendar.Known);
        return (await question.AskAsync(reader, TestContext.Current.CancellationToken)).Value!;
    }
}

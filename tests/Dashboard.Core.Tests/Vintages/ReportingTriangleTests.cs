using Dashboard.Core.Vintages;
using FsCheck.Fluent;

namespace Dashboard.Core.Tests.Vintages;

public sealed class ReportingTriangleTests
{
    private static readonly ReportingTriangle Triangle = ReportingTriangle.Of(Given.History(
        FillingUp.Selector,
        Given.Daily("2021-06-02T15:00:00Z", "2021-06-01", "10"),
        Given.Daily("2021-06-04T15:00:00Z", "2021-06-01", "15 9 4"), // nothing on the 3rd
        Given.Daily("2021-06-05T15:00:00Z", "2021-06-02", "11"), // only what changed
        Given.Daily("2021-06-06T15:00:00Z", "2021-06-03", "8 ."),
        Given.Daily("2021-06-06T22:30:00Z", "2021-06-03", "7")), // once more that evening, before midnight in London
        WrittenCalendar.Known);

    [Theory]
    [InlineData("2021-06-01", 1, 10L)]
    [InlineData("2021-06-01", 2, null)] // no release on the 3rd
    [InlineData("2021-06-01", 3, 15L)]
    [InlineData("2021-06-01", 4, 15L)] // still stands on the 5th
    [InlineData("2021-06-02", 2, 9L)]
    [InlineData("2021-06-02", 3, 11L)]
    [InlineData("2021-06-03", 1, 4L)]
    [InlineData("2021-06-03", 3, 7L)] // the last of a day counts
    [InlineData("2021-06-04", 2, null)] // spoken of, without a count
    [InlineData("2021-06-01", 6, null)] // after the last release
    [InlineData("2021-05-31", 2, null)]
    [InlineData("2021-06-01", -1, null)]
    [InlineData("2021-06-01", 78, null)]
    public void Cell_IsWhatWasInForceOnADayWithARelease(string day, int lagDays, long? count) =>
        Assert.Equal(count, Triangle[Given.Day(day), lagDays]);

    [Fact]
    public void Cells_OfAnyHistory_HoldTheVintagesOfTheirDays() =>
        Law.Holds(HistoryGenerator.Histories.Where(sample => sample.History.Form == SeriesForm.Daily), sample =>
        {
            // Its releases all come on the first day, so that each day's one cell is at lag 0 or none.
            var triangle = ReportingTriangle.Of(sample.History, WrittenCalendar.Known);
            return triangle[HistoryGenerator.FirstDay, 0] == sample.History.Latest.Run[HistoryGenerator.FirstDay];
        });

    [Theory]
    [InlineData("2021-12-01", 28)]
    [InlineData("2022-01-02", 28)] // the last that has its 28 days before the recount of 31 January
    [InlineData("2022-01-03", 27)]
    [InlineData("2022-01-16", 14)]
    [InlineData("2022-01-17", null)] // less than two weeks are too few to settle in
    public void SettledCount_OfADayBeforeARecount_IsTheLastBeforeIt(string day, int? lagDays)
    {
        var triangle = ReportingTriangle.Of(FillingUp.History(28, FillingUp.EveryDay, FillingUp.ByQuarters), WrittenCalendar.Known);
        var row = triangle.RowOf(Given.Day(day));

        var settled = triangle.SettledCount(row, likeRelease: row + 1);

        Assert.Equal(lagDays, settled?.LagDays);
        Assert.Equal(lagDays is null ? null : FillingUp.SettledOf(Given.Day(day)), settled?.Count);
    }

    [Fact]
    public void Of_TotalsToDate_Refuses() => Assert.Throws<ArgumentException>(() => ReportingTriangle.Of(Christmas2021.JohnsHopkins, WrittenCalendar.Known));
}

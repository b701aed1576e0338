using System.Collections.Immutable;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;

namespace Dashboard.Core.Tests.Series;

public sealed class DailySeriesTests
{
    [Theory]
    [InlineData("2021-06-02/2021-06-03", "2 .")]
    [InlineData("2021-05-01/2021-06-02", "1 2")]
    [InlineData("2021-06-04/2022-01-01", "4")]
    [InlineData("2021-06-01/2021-06-04", "1 2 . 4")]
    public void Within_AWindow_KeepsTheDaysOfBoth(string window, string kept) =>
        Assert.Equal(kept, Given.Text(Given.Series("1 2 . 4").Within(Given.Days(window))!));

    [Theory]
    [InlineData("2021-05-01/2021-05-31")]
    [InlineData("2021-06-05/2021-06-06")]
    public void Within_AWindowBeside_IsNothing(string window) =>
        Assert.Null(Given.Series("1 2 . 4").Within(Given.Days(window)));

    [Theory]
    [InlineData("2021-06-01", 1L)]
    [InlineData("2021-06-03", null)]
    [InlineData("2021-06-04", 4L)]
    [InlineData("2021-05-31", null)]
    [InlineData("2021-06-05", null)]
    public void Indexer_OfADayWithoutReportOrOutside_HasNoCount(string day, long? count)
    {
        var entry = Given.Series("1 2 . 4")[Given.Day(day)];

        Assert.Equal(count, entry.Count);
        Assert.Equal(count is null, entry.Status == DayStatus.NoReport);
    }

    [Fact]
    public void Days_RunFromTheFirstToTheLastEntry() =>
        Assert.Equal(Given.Days("2021-06-01/2021-06-04"), Given.Series("1 2 . 4").Days);

    [Fact]
    public void Equals_IsByContent()
    {
        Assert.Equal(Given.Series("1 2 . 4"), Given.Series("1 2 . 4"));
        Assert.Equal(Given.Series("1 2 . 4").GetHashCode(), Given.Series("1 2 . 4").GetHashCode());
        Assert.NotEqual(Given.Series("1 2 . 4"), Given.Series("1 2 0 4"));
        Assert.NotEqual(Given.Series("1 2"), Given.Series("1 2", firstDay: "2021-06-02"));
        Assert.NotEqual(Given.Series("1 2"), Given.Series("1 2", selector: "ukdash:Wales:cases"));
    }

    [Fact]
    public void Constructor_WithoutDay_RefusesAndNamesTheSeries() =>
        Assert.Contains(
            "jhu:Wales:cases",
            Assert.Throws<ArgumentException>(() => new DailySeries(SeriesSelector.Parse("jhu:Wales:cases"), Given.Day("2021-06-01"), [])).Message,
            StringComparison.Ordinal);

    [Fact]
    public void With_AnotherNumberOfDays_Refuses() =>
        Assert.Throws<ArgumentException>(() => Given.Series("1 2").With(ImmutableArray.Create(DayEntry.Reported(1))));
}

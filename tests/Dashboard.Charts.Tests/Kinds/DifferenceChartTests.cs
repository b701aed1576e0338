using Dashboard.Charts.Kinds;

namespace Dashboard.Charts.Tests.Kinds;

public sealed class DifferenceChartTests
{
    [Theory]
    [InlineData("100 100 100", "90 80 100", "UK dashboard counts 30 more over 3 days; on one day, 22 Dec, the two are 20 apart")]
    [InlineData("100 100", "90 150", "Johns Hopkins counts 40 more over 2 days; on one day, 22 Dec, the two are 50 apart")]
    [InlineData("100 90", "90 100", "UK dashboard and Johns Hopkins count the same over 2 days; on one day, 21 Dec, the two are 10 apart")]
    [InlineData("100 . . 100", "90 90 90 270x3", "UK dashboard counts 10 more over one day; on 24 Dec the 270 of Johns Hopkins are for three days")]
    [InlineData("5 6", "5 6", "UK dashboard and Johns Hopkins count the same on each of 2 days")]
    [InlineData("5", "5", "UK dashboard and Johns Hopkins count the same on the one day that they share")]
    [InlineData("9", "5", "UK dashboard counts 4 more over one day")]
    [InlineData(". 5", "5 .", "The two sources have no day in common here")]
    public void Title_SaysWhoCountsMoreAndWhatStandsOut(string first, string second, string title) =>
        Assert.Equal(title, new DifferenceChart(Given.Comparison(first, second), Given.Note).Text.Title);

    [Fact]
    public void Title_OfMoreThanAYear_NamesTheYearOfItsDay()
    {
        var ones = string.Join(' ', Enumerable.Repeat("1", 399));

        Assert.Equal(
            "UK dashboard counts 8 more over 400 days; on one day, 21 December 2021, the two are 8 apart",
            new DifferenceChart(Given.Comparison("9 " + ones, "1 " + ones), Given.Note).Text.Title);
    }

    [Fact]
    public void Subtitle_SaysWhatIsTakenFromWhat() => Assert.Equal(
        "Johns Hopkins less UK dashboard, cases a day in the United Kingdom, 21–22 December 2021 (by snapshot day and publish date; as last released).",
        new DifferenceChart(Given.Comparison("1 2", "3 4", one: "jhu:United Kingdom:cases", other: "ukdash:United Kingdom:cases"), Given.Note).Text.Subtitle);

    [Fact]
    public void Subtitle_OfUnlikeDateBases_WarnsOfIt() => Assert.EndsWith(
        " The two put a count on different days, so the difference is not one of people missed.",
        new DifferenceChart(Given.Comparison("1 2", "3 4", one: "ukdash:United Kingdom:cases:specimen"), Given.Note).Text.Subtitle,
        StringComparison.Ordinal);

    [Fact]
    public void Totals_AddUpDaysOfLikeForLikeAndBreakAtOthers() => Assert.Equal(
        [10, null, null, null, 15],
        new DifferenceChart(Given.Comparison("100 . . 100 100", "90 90 90 270x3 95"), Given.Note).Totals.Select(day => day.Total));
}

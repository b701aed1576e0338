using Dashboard.Charts.Kinds;
using Dashboard.Core.Claims;

namespace Dashboard.Charts.Tests.Kinds;

public sealed class CompareChartTests
{
    private static readonly ClaimCheck[] TwoAverages =
    [
        Given.Claim("c14", "68,457", 68_457, "2021-12-21/2021-12-27", Verdict.ArithmeticHoldsMissingAsZero),
        Given.Claim("c22", "108,124", 108_124, "2021-12-21/2021-12-27", attributedTo: "Johns Hopkins University"),
    ];

    [Fact]
    public void Title_OfTwoAveragesOfOneWeek_SaysHowFarTheyAndTheSourcesAreApart()
    {
        var chart = new CompareChart(Given.Comparison("100 100 100 100 100 100 100", "90 90 90 90 90 90 90"), [.. TwoAverages], Given.Note);

        Assert.Equal("One week, two quoted averages 39,667 cases a day apart: as last released, the sources differ by 10", chart.Text.Title);
    }

    [Fact]
    public void Title_OfAnEarlierVintage_SaysThatTheReleasesAreThoseAsked()
    {
        var comparison = Given.Comparison(
            "100 100 100 100 . . 100", "90 90 90 90 . . 300x3", one: "ukdash:United Kingdom:cases@~2021-12-28", other: "jhu:United Kingdom:cases@~2021-12-28");

        // 500 / 5 = 100 and, the 300 spread over its three days, 660 / 7 = 94.3.
        Assert.Equal(
            "One week, two quoted averages 39,667 cases a day apart: in these releases the sources differ by 6",
            new CompareChart(comparison, [.. TwoAverages], Given.Note).Text.Title);
    }

    [Fact]
    public void Title_WithoutQuotedAverages_AddsUpTheDaysInCommon() => Assert.Equal(
        "On 2 days in common UK dashboard counts 3,000 and Johns Hopkins 2,400",
        new CompareChart(Given.Comparison("1000 2000 .", "900 1500 800"), [], Given.Note).Text.Title);

    [Fact]
    public void Title_WhereOneReportIsForSeveralDays_LeavesThatDayOut() => Assert.Equal(
        "On 2 days in common UK dashboard counts 300 and Johns Hopkins 310",
        new CompareChart(Given.Comparison("100 . . 900x3 200", "110 300 300 300 200"), [], Given.Note).Text.Title);

    [Fact]
    public void Title_WithoutADayInCommon_SaysSo() => Assert.Equal(
        "UK dashboard and Johns Hopkins have no day in common here", new CompareChart(Given.Comparison("1 . 3", ". 2 ."), [], Given.Note).Text.Title);

    [Fact]
    public void Subtitle_SaysMeasurePlaceDaysBasisReleaseAndMethod() => Assert.Equal(
        "Cases a day in the United Kingdom, 21–23 December 2021: UK dashboard, by publish date, and Johns Hopkins, by snapshot day; as last released."
        + " Lines: trailing 7-day averages, policy “even” for days without report.",
        new CompareChart(Given.Comparison("1 2 3", "1 2 3"), [], Given.Note).Text.Subtitle);

    [Fact]
    public void Subtitle_OfAVintage_SaysThatCountsAreAsLaterServed() => Assert.Contains(
        "; published by 28 December 2021, as later served where no release of that time is held. Lines",
        new CompareChart(Given.Comparison("1 2 3", "1 2 3", one: "ukdash:England:cases@~2021-12-28", other: "jhu:England, United Kingdom:cases@~2021-12-28"), [], Given.Note).Text.Subtitle,
        StringComparison.Ordinal);

    [Fact]
    public void Description_RepeatsTheFindingForReadersWhoCannotSeeIt() => Assert.Equal(
        "Bars show the daily counts of both sources, lines their 7-day averages, and level rules the averages that were quoted."
        + " On one day in common UK dashboard counts 1 and Johns Hopkins 2.",
        new CompareChart(Given.Comparison("1", "2"), [], Given.Note).Text.Description);

    [Theory]
    [InlineData("5", "5 cases in the country 01 on one day")]
    [InlineData("0 0 0 0 0 0 0 0", "0 cases in the country 01 on 8 days")]
    [InlineData("-5 -9 -100", "−114 cases in the country 01 on 3 days")]
    [InlineData(". . .", "No report of cases in the country 01 on any of 3 days shown")]
    [InlineData(".", "No report of cases in the country 01 on the one day shown")]
    [InlineData("7 7 7 7 7 7 14 70 7", "Cases in the country 01 peaked at 17 a day in the week to 28 December 2021, with 70 counted on one day")]
    [InlineData("7 7 7 7 7 7 7 8 9 10", "Cases in the country 01 stood highest at 7.9 a day in the week to 30 December 2021")]
    [InlineData("9 9 9 9 9 9 9 8 7 6", "Cases in the country 01 stood highest at 9 a day in the week to 27 December 2021")]
    [InlineData("0 0 0 0 0 0 0 2 0 0", "Cases in the country 01 peaked at 0.29 a day in the week to 28 December 2021")]
    public void Title_OfOneSeries_SaysItsPeakOrItsSum(string counts, string title) =>
        Assert.Equal(title, new CompareChart(Given.Sides(1, counts, longName: "the country"), [], Given.Note).Text.Title);

    [Fact]
    public void Title_OfTwoEqualSeries_SaysThatTheyAre() => Assert.Equal(
        "UK dashboard and Johns Hopkins count the same on 3 days: 6",
        new CompareChart(Given.Comparison("1 2 3", "1 2 3"), [], Given.Note).Text.Title);

    [Fact]
    public void Title_OfTwoSeriesOfOneSource_NamesTheirBases() => Assert.Equal(
        "On 3 days in common UK dashboard by publish date counts 6 and UK dashboard by specimen date 9",
        new CompareChart(Given.Comparison("1 2 3", "2 3 4", other: "ukdash:United Kingdom:cases:specimen"), [], Given.Note).Text.Title);

    [Theory]
    [InlineData("5", "All three series add up to the same: 5")]
    [InlineData(". .", "None of three series has a report in the days shown")]
    public void Title_OfSeriesThatDoNotDiffer_SaysSo(string counts, string title) =>
        Assert.Equal(title, new CompareChart(Given.Sides(3, counts), [], Given.Note).Text.Title);

    [Fact]
    public void Title_OfManySeries_NamesTheMostAndTheLeast()
    {
        var (few, many) = (Given.Sides(2, "1 2 3"), Given.Sides(3, "100 200 300"));
        var sides = many with { Series = [few.Series[0], many.Series[1], many.Series[2] with { AsReported = Given.Series("9 9 9", "jhu:Andorra:cases") }] };

        Assert.Equal("Of three series Country 02 counts the most, 600, and Country 01 the least, 6", new CompareChart(sides, [], Given.Note).Text.Title);
    }

    [Fact]
    public void Title_WithOneQuotedCount_HoldsItAgainstTheFirstSeries() => Assert.Equal(
        "“120” was quoted for 22 December 2021; UK dashboard shows 110",
        new CompareChart(Given.Comparison("100 110", "1 2"), [Given.Claim("c1", "120", 120, "2021-12-22", counts: "cases")], Given.Note).Text.Title);

    [Theory]
    [InlineData("5 . . 9", "5 5 5 9", "no report")]
    [InlineData("5 7+ 7+ 9", "5 5 5 9", "nothing published; counts added later")]
    [InlineData("5 7+ . 9", "5 5 5 9", "no report")] // one day still without a count says so for all
    public void SilentLabel_SaysWhetherCountsWereAddedLater(string first, string second, string label) =>
        Assert.Equal(label, new CompareChart(Given.Comparison(first, second), [], Given.Note).SilentLabel);

    [Fact]
    public void SilentDays_AreThoseOnWhichEitherSourcePublishedNothing() => Assert.Equal(
        [Given.Day("2021-12-22"), Given.Day("2021-12-24")],
        new CompareChart(Given.Comparison("5 . 5 5", "5 5 5 8+"), [], Given.Note).SilentDays);

    [Fact]
    public void QuotedInWindow_LeavesOutAveragesThatReachBeyondTheDaysShown()
    {
        var chart = new CompareChart(Given.Comparison("1 2 3 4 5 6 7", "1 2 3 4 5 6 7", firstDay: "2021-12-22"), [.. TwoAverages], Given.Note);

        Assert.Empty(chart.QuotedInWindow);
    }
}

using Dashboard.Charts.Kinds;
using Dashboard.Core.Claims;

namespace Dashboard.Charts.Tests.Kinds;

public sealed class WeekChartTests
{
    [Fact]
    public void Title_OfAnAverageThatCountsMissingDaysAsZero_SaysWhatTheReportedDaysAverage() => Assert.Equal(
        "“68,457” counts three days without report as zero: the four days reported average 119,800",
        new WeekChart([Given.Week("134022 132017 114646 . . . 98515", "1 2 3 4 . . 7", "1 2 3 4 5 6 7")], Given.Note).Text.Title);

    [Fact]
    public void Title_OfAnyOtherAverage_NamesIt() => Assert.Equal(
        "“108,124”: the days behind a quoted average",
        new WeekChart([Given.Week("1 2 3", "1 2 3", "1 2 3", Verdict.Exact, "108,124")], Given.Note).Text.Title);

    [Fact]
    public void Subtitle_SaysWhichDaysAndWhenTheyWereShown() => Assert.Equal(
        "What was quoted for each of the days 21–23 December 2021, what each source showed on 28 December 2021 (outlined where no release of that time is"
        + " held: as later served), and what it shows in its last release. Level bars: the average under each way of treating days without report, with what"
        + " it divides by.",
        new WeekChart([Given.Week("1 2 3", "1 2 3", "1 2 3")], Given.Note).Text.Subtitle);
}

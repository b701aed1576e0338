namespace Dashboard.Charts.Tests.Kinds.Calendars;

public sealed class CalendarChartTests
{
    [Theory]
    [InlineData("1 2 3", "Every day has a count: 3 days in England")]
    [InlineData("1 . 3", "One of 3 daily reports of England is missing")]
    [InlineData("1 . . 3x3", "Two of 4 daily reports of England are missing, at the longest two days from 22 Dec")]
    [InlineData("1 3x2 4", "Every day has a count in England, one of them for several days")]
    public void Text_Title_IsTheFinding(string days, string title) => Assert.Equal(title, Calendar.Of(days).Text.Title);

    [Fact]
    public void Text_OfSeveralSeries_NamesTheLongestSilence() => Assert.Equal(
        "Four of 8 daily reports of two series are missing; Northern Ireland was silent longest, three days from 22 Dec",
        Calendar.Chart(("ukdash:Wales:cases", "1 . 3 4"), ("ukdash:Northern Ireland:cases", "1 . . .")).Text.Title);

    [Fact]
    public void Names_OfRows_TellOnlyWhatDiffers()
    {
        Assert.Equal(["Wales", "Scotland"], Calendar.Chart(("ukdash:Wales:cases", "1"), ("ukdash:Scotland:cases", "1")).Names);
        Assert.Equal(["Wales, UK dashboard", "France, Johns Hopkins"], Calendar.Chart(("ukdash:Wales:cases", "1"), ("jhu:France:cases", "1")).Names);
        Assert.Equal(["France, cases", "France, deaths"], Calendar.Chart(("jhu:France:cases", "1"), ("jhu:France:deaths", "1")).Names);
        Assert.Equal(["England, by publish date", "England, by specimen date"], Calendar.Chart(("ukdash:England:cases", "1"), ("ukdash:England:cases:specimen", "1")).Names);
    }
}

namespace Dashboard.Charts.Tests.Kinds.Averages;

public sealed class AveragesChartTests
{
    [Theory]
    [InlineData("10 20 . 50x2", "20", "“20” is the average under “zero” (counted as zero) and three other policies; under “gap” (left out) it is 27")]
    [InlineData("10 20 . 30", "15", "“15” is the average under “zero” (counted as zero) alone; under “gap” (left out) it is 20")]
    [InlineData("10 20 30", "20", "“20” stands: every way of treating these days gives it")]
    [InlineData("10 20 . 50x2", "99", "No way of treating these days gives “99”: they average from 20 (zero) to 27 (gap)")]
    [InlineData("10 20 30", "99", "No way of treating these days gives “99”: they average 20 a day")]
    [InlineData("10 20 . 50x2", null, "Four days, two averages: from 20 (zero) to 27 (gap)")]
    [InlineData("10 20 30", null, "Every way of treating these days gives the same average: 20 a day")]
    public void Text_Title_IsTheFinding(string days, string? quoted, string title) =>
        Assert.Equal(title, Averaged.Chart(days, quoted, policies: days.Contains('x', StringComparison.Ordinal) ? [] : ["gap", "zero"]).Text.Title);

    [Fact]
    public void Text_OfDaysWithoutAnyReport_SaysThatThereIsNothing() =>
        Assert.Equal("No day was reported: nothing here averages “5”", Averaged.Chart(". . .", "5", policies: ["gap"]).Text.Title);

    [Fact]
    public void Panels_OfPoliciesThatMakeTheSame_AreOne()
    {
        var panels = Averaged.Chart("10 20 . 50x2").Panels;

        Assert.Equal("gap, backfill, keep, blank and back=14", panels[0].Name);
        Assert.Contains("zero and carry", panels.Select(panel => panel.Name));
        Assert.Equal(9, panels.Sum(panel => panel.Policies.Length));
    }

    [Fact]
    public void Panels_OfDaysThatNeedNoTreating_SaySo() =>
        Assert.Equal("no day without report: nothing to treat", Assert.Single(Averaged.Chart("1 2 3").Panels).Summary);

    [Theory]
    [InlineData("27", true)]
    [InlineData("26.7", true)]
    [InlineData("nearly 27", true)]
    [InlineData("26", false)]
    [InlineData("nearly 30", false)]
    public void IsQuoted_AtTheClosenessMeant_IsAsTheLedgerChecks(string quoted, bool isQuoted)
    {
        var chart = Averaged.Chart("10 20 . 50x2", quoted, policies: ["gap"]); // 80 / 3

        Assert.Equal(isQuoted, chart.IsQuoted(chart.Answer.Averages[0]));
    }
}

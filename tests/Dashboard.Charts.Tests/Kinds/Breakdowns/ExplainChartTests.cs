using Dashboard.Core.Comparison;

namespace Dashboard.Charts.Tests.Kinds.Breakdowns;

public sealed class ExplainChartTests
{
    [Fact]
    public void Text_Title_NamesBothFiguresAndTheTwoPartsThatWeighMost() => Assert.Equal(
        "68,457 or 108,124 a day: missing days (+51,998) and date basis (−15,507) weigh most",
        Split.Chart(68_457, [("missing days", 51_998), ("as-of", 3_176), ("date basis", -15_507)], measure: DifferenceMeasure.Average).Text.Title);

    [Fact]
    public void Text_OfOneCause_SaysSo() =>
        Assert.Equal("10 or 25: the 15 between them have one cause, source", Split.Chart(10, [("source", 15)]).Text.Title);

    [Fact]
    public void Text_OfEqualFigures_SaysWhetherPartsCancelOut()
    {
        Assert.Equal("Both figures are 10", Split.Chart(10, []).Text.Title);
        Assert.Equal("Both figures are 10: two causes cancel out", Split.Chart(10, [("scope", 5), ("source", -5)]).Text.Title);
    }

    [Fact]
    public void Text_WithoutAnyPart_SaysThatNothingExplainsTheRest() =>
        Assert.Equal("10 or 13: nothing known explains the 3 between them", Split.Chart(10, [], remainder: 3).Text.Title);

    [Theory]
    [InlineData("jhu:Spain:cases", "jhu:France:cases", "Spain", "France")]
    [InlineData("ukdash:England:cases:specimen", "ukdash:England:cases", "UK dashboard by specimen date", "UK dashboard by publish date")]
    [InlineData("ukdash:England:cases@2022-01-06", "ukdash:England:cases", "UK dashboard as of 6 January 2022", "UK dashboard last release")]
    [InlineData("ukdash:United Kingdom:cases", "jhu:United Kingdom:cases", "UK dashboard", "Johns Hopkins")]
    public void Steps_OfTheTwoFigures_AreNamedByWhatTellsThemApart(string one, string other, string first, string second)
    {
        var steps = Split.Chart(10, [("scope", 5)], one: one, other: other).Steps;

        Assert.Equal((first, second), (steps[0].Reason, steps[^1].Reason));
    }

    [Fact]
    public void Steps_LeadFromTheFirstFigureToTheSecond()
    {
        var steps = Split.Chart(10, [("scope", 5), ("source", -3)], remainder: 1).Steps;

        Assert.Equal(["A", "scope", "source", "remainder", "B"], steps.Select(step => step.Name));
        Assert.Equal([10.0, 15, 12, 13, 13], steps.Select(step => step.To.ToDouble()));
        Assert.All(steps.Skip(1).SkipLast(1).Zip(steps), pair => Assert.Equal(pair.Second.To, pair.First.From));
        Assert.Equal("a plain reason", steps[1].Reason);
    }
}

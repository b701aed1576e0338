using Dashboard.Core.Claims;

namespace Dashboard.Core.Tests.Claims;

public sealed class FigureMeaningTests
{
    [Theory]
    [InlineData("cases", "cases", FigureMeasure.Sum, false)]
    [InlineData("positive tests", "cases", FigureMeasure.Sum, false)]
    [InlineData("cases testing positive", "cases", FigureMeasure.Sum, false)]
    [InlineData("new infections", "cases", FigureMeasure.Sum, false)]
    [InlineData("7-day average of cases", "cases", FigureMeasure.Average, true)]
    [InlineData("confirmed cases to date", "cases", FigureMeasure.ToDate, false)]
    [InlineData("cases by specimen date", "cases", FigureMeasure.Sum, false)]
    [InlineData("Cumulative Cases", "cases", FigureMeasure.ToDate, false)]
    [InlineData("deaths within 28 days of a positive test", "deaths", FigureMeasure.Sum, false)]
    [InlineData("deaths a week", "deaths", FigureMeasure.Sum, true)]
    [InlineData("people who died, 7-day mean", "deaths", FigureMeasure.Average, true)]
    [InlineData("hospital admissions caused by covid in a week", null, FigureMeasure.Sum, true)]
    [InlineData("children admitted in a week", null, FigureMeasure.Sum, true)]
    [InlineData("test positivity", null, FigureMeasure.Sum, false)]
    [InlineData("case rate", null, FigureMeasure.Sum, false)]
    [InlineData("vaccinations", null, FigureMeasure.Sum, false)]
    [InlineData("", null, FigureMeasure.Sum, false)]
    public void Of_TheWordsForWhatIsCounted_SaysMetricAndMeasure(string counts, string? metric, FigureMeasure measure, bool isWeekly)
    {
        var meaning = FigureMeaning.Of(Quoted.Figure(1, "2021-12-21", counts: counts));

        Assert.Equal((metric, measure, isWeekly), (meaning.Metric?.Code, meaning.Measure, meaning.IsWeekly));
    }

    [Theory]
    [InlineData("UK dashboard", "ukdash", true)]
    [InlineData("Johns Hopkins University", "jhu", true)]
    [InlineData("the CSSE files", "jhu", true)]
    [InlineData("UKHSA dashboard", "ukhsa", true)]
    [InlineData("news report", "ukdash, ukhsa, jhu", false)]
    [InlineData("", "ukdash, ukhsa, jhu", false)]
    public void Of_TheWordsForWhoSaidIt_SaysTheSources(string by, string sources, bool isAttributed)
    {
        var meaning = FigureMeaning.Of(Quoted.Figure(1, "2021-12-21", by: by));

        Assert.Equal((sources, isAttributed), (string.Join(", ", meaning.Sources), meaning.IsAttributed));
    }

    [Theory]
    [InlineData("UK", "United Kingdom")]
    [InlineData("the UK", "United Kingdom")]
    [InlineData("the United States", "US")]
    [InlineData("South Korea", "Korea, South")]
    [InlineData("England and Wales", "England|Wales")]
    [InlineData("England + Wales & Scotland", "England|Wales|Scotland")]
    [InlineData("UK and United Kingdom", "United Kingdom")]
    [InlineData("", "")]
    [InlineData("a:b", "")]
    public void Of_TheWordsForThePlace_SaysTheAreas(string area, string areas) =>
        Assert.Equal(areas, string.Join('|', FigureMeaning.Of(Quoted.Figure(1, "2021-12-21", area: area)).Areas.Select(place => place.Name)));

    [Theory]
    [InlineData("cases by specimen date", "specimen")]
    [InlineData("deaths to date by publish date", "publish")]
    [InlineData("deaths by date of death", "death")]
    [InlineData("cases", null)]
    public void Of_TheWordsForTheDate_SaysTheBasisWhereOneIsNamed(string counts, string? basis) =>
        Assert.Equal(basis, FigureMeaning.Of(Quoted.Figure(1, "2021-12-21", counts: counts)).Basis?.Code);
}

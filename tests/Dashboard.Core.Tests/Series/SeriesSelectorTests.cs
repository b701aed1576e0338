using Dashboard.Core.Series;

namespace Dashboard.Core.Tests.Series;

public sealed class SeriesSelectorTests
{
    [Fact]
    public void Parse_OfTheTextOfAnySelector_GivesAnEqualSelector() =>
        Law.Holds(SelectorGenerator.Selectors, selector => SeriesSelector.Parse(selector.ToString()) == selector);

    [Theory]
    [InlineData("ukdash:United Kingdom:cases:specimen@2021-12-28")]
    [InlineData("ukdash:England+Wales:cases:publish")]
    [InlineData("jhu:United Kingdom:cases")]
    [InlineData("jhu:New Zealand:deaths@~2021-12-28")]
    [InlineData("jhu:Bermuda, United Kingdom:cases@2021-12-28T04:21:47Z")]
    [InlineData("ukhsa:England:cases:specimen@~2024-01-02T03:04:05.678Z")]
    public void ToString_OfACanonicalText_GivesItBack(string text) =>
        Assert.Equal(text, SeriesSelector.Parse(text).ToString());

    [Theory]
    [InlineData("JHU:united kingdom:Confirmed", "jhu:united kingdom:cases")]
    [InlineData("ukdash:England:confirmed", "ukdash:England:cases:publish")]
    [InlineData("ukdash:England:deaths28", "ukdash:England:deaths:publish")]
    [InlineData("ukhsa:England:cases", "ukhsa:England:cases:specimen")]
    [InlineData("jhu:England:cases:SNAPSHOT", "jhu:England:cases")]
    [InlineData("ukdash: England + Wales :cases", "ukdash:England+Wales:cases:publish")]
    public void Parse_OfAnotherSpelling_MeansTheSameSeries(string text, string canonical) =>
        Assert.Equal(canonical, SeriesSelector.Parse(text).ToString());

    [Theory]
    [InlineData("", "A selector is not empty: write source:area:metric[:basis][@as-of], such as jhu:New Zealand:cases.")]
    [InlineData("   ", "A selector is not empty: write source:area:metric[:basis][@as-of], such as jhu:New Zealand:cases.")]
    [InlineData("England", "'England' has 1 part between colons: write source:area:metric[:basis][@as-of], such as ukdash:England:cases:specimen.")]
    [InlineData("a:b:c:d:e", "'a:b:c:d:e' has 5 parts between colons: write source:area:metric[:basis][@as-of], such as ukdash:England:cases:specimen.")]
    [InlineData("who:England:cases", "'who' in 'who:England:cases' is no source: write ukdash, ukhsa or jhu.")]
    [InlineData("jhu:England:tests", "'tests' in 'jhu:England:tests' is no metric: write cases or deaths.")]
    [InlineData("jhu:England:cases:week", "'week' in 'jhu:England:cases:week' is no date basis: write publish, specimen, death or snapshot.")]
    [InlineData("jhu::cases", "'' in 'jhu::cases' is no area's name: write one, or several joined by +, such as England+Wales.")]
    [InlineData("jhu:England+:cases", "'' in 'jhu:England+:cases' is no area's name: write one, or several joined by +, such as England+Wales.")]
    [InlineData("jhu:Eng\"land:cases", "'Eng\"land' in 'jhu:Eng\"land:cases' is no area's name: write one, or several joined by +, such as England+Wales.")]
    [InlineData("jhu:England+ENGLAND:cases", "'jhu:England+ENGLAND:cases' names an area twice: name each once.")]
    [InlineData("jhu:England:cases@", "'' in 'jhu:England:cases@' is no as-of: write a day (@2021-12-28), an instant (@2021-12-28T04:21:47Z), or either after @~.")]
    [InlineData("jhu:England:cases@28.12.2021", "'28.12.2021' in 'jhu:England:cases@28.12.2021' is no as-of: write a day (@2021-12-28), an instant (@2021-12-28T04:21:47Z), or either after @~.")]
    [InlineData("jhu:England:cases@2021-02-29", "'2021-02-29' in 'jhu:England:cases@2021-02-29' is no as-of: write a day (@2021-12-28), an instant (@2021-12-28T04:21:47Z), or either after @~.")]
    [InlineData("jhu:England:cases@~", "'~' in 'jhu:England:cases@~' is no as-of: write a day (@2021-12-28), an instant (@2021-12-28T04:21:47Z), or either after @~.")]
    public void Parse_OfATextThatIsNoSelector_SaysWhatIsWrongAndWhatWouldBeRight(string text, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => SeriesSelector.Parse(text)).Message);

    [Fact]
    public void TryParse_OfNothing_SaysThatASelectorIsNotEmpty()
    {
        Assert.False(SeriesSelector.TryParse(null, out var selector, out var problem));
        Assert.Null(selector);
        Assert.StartsWith("A selector is not empty", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_WithoutAreaOrWithOneTwice_Refuses()
    {
        Assert.Throws<ArgumentException>(() => new SeriesSelector(Source.JohnsHopkins, [], Metric.Cases, DateBasis.Snapshot));
        Assert.Throws<ArgumentException>(() => new SeriesSelector(Source.JohnsHopkins, default, Metric.Cases, DateBasis.Snapshot));
        Assert.Throws<ArgumentException>(
            () => new SeriesSelector(Source.JohnsHopkins, [Area.Wales, new Area("WALES")], Metric.Cases, DateBasis.Snapshot));
    }

    [Fact]
    public void Equals_HoldsAreasInTheirOrderAgainstEachOther()
    {
        var (one, other) = (SeriesSelector.Parse("ukdash:England+Wales:cases"), SeriesSelector.Parse("ukdash:ENGLAND+WALES:confirmed"));

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, SeriesSelector.Parse("ukdash:Wales+England:cases"));
        Assert.NotEqual(one, SeriesSelector.Parse("ukdash:England+Wales:cases:specimen"));
        Assert.NotEqual(one, SeriesSelector.Parse("ukdash:England+Wales:cases@2021-12-28"));
    }

    [Fact]
    public void Members_OfASum_AreOneSeriesAnArea() =>
        Assert.Equal(
            "ukdash:England:cases:publish, ukdash:Wales:cases:publish",
            string.Join(", ", SeriesSelector.Parse("ukdash:England+Wales:cases@2021-12-28").Members));
}

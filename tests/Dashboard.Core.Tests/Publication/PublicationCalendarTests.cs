using Dashboard.Core.Publication;
using Dashboard.Core.Series;

namespace Dashboard.Core.Tests.Publication;

public sealed class PublicationCalendarTests
{
    [Theory]
    [InlineData("ukdash:England:cases:publish", "2021-12-28", "2021-12-28T16:00:00Z")]
    [InlineData("ukdash:England:cases:publish", "2021-07-01", "2021-07-01T15:00:00Z")] // summer time
    [InlineData("ukdash:England:cases:specimen", "2021-12-28", "2021-12-29T16:00:00Z")]
    [InlineData("ukdash:England:deaths:death", "2021-07-01", "2021-07-02T15:00:00Z")]
    [InlineData("ukdash:England:cases:specimen", "2021-03-27", "2021-03-28T15:00:00Z")] // shown after the clocks went forward
    [InlineData("jhu:United Kingdom:cases", "2021-12-28", "2021-12-29T04:21:00Z")]
    [InlineData("jhu:United Kingdom:cases", "2021-07-01", "2021-07-02T04:21:00Z")] // Johns Hopkins keeps no summer time
    public void FirstShown_OfADay_IsWhenItsSourceShowedIt(string series, string day, string instant)
    {
        var id = Given.Id(series);

        Assert.Equal(Given.Instant(instant), WrittenCalendar.Known.FirstShown(id.Source, id.Basis, Given.Day(day)));
    }

    [Fact]
    public void FirstShown_WhereNoTimeIsKnown_IsTheEndOfTheDay() => Assert.Equal(
        Given.Instant("2021-07-01T23:00:00Z"), PublicationCalendar.Empty.FirstShown(Source.UkDashboard, DateBasis.Publish, Given.Day("2021-07-01")));

    [Theory]
    [InlineData("ukdash:Northern Ireland:cases", "2021-12-28", true)]
    [InlineData("ukdash:Northern Ireland:cases", "2021-12-29", false)]
    [InlineData("ukdash:England:cases", "2021-12-28", false)]
    [InlineData("ukdash:England:cases", "2021-12-25", true)]
    [InlineData("ukdash:England:cases:specimen", "2021-12-25", false)]
    [InlineData("ukdash:Wales:cases", "2021-12-18", true)] // a Saturday
    [InlineData("ukdash:Wales:cases", "2021-12-19", false)]
    [InlineData("ukdash:Wales:deaths", "2021-12-18", true)]
    [InlineData("ukdash:Scotland:cases", "2022-02-20", false)] // the last Sunday with publication
    [InlineData("ukdash:Scotland:cases", "2022-02-26", true)]
    [InlineData("ukdash:Scotland:cases", "2022-02-27", true)]
    [InlineData("ukdash:Scotland:cases", "2022-02-28", false)]
    [InlineData("ukdash:Scotland:cases", "2022-07-01", false)] // the last day of publication on working days
    [InlineData("ukdash:Scotland:cases", "2022-07-05", true)] // a Tuesday of the weekly time
    [InlineData("ukdash:Scotland:cases", "2022-07-06", false)] // its Wednesday
    [InlineData("jhu:United Kingdom:cases", "2021-12-26", true)]
    [InlineData("jhu:New Zealand:cases", "2021-12-26", false)]
    public void SilenceOf_ADay_IsKnownForThePublisherAreaAndBasisConcerned(string series, string day, bool isSilent) =>
        Assert.Equal(isSilent, WrittenCalendar.Known.SilenceOf(Given.Id(series), Given.Day(day)) is not null);

    [Theory]
    [InlineData("ukdash:Northern Ireland:cases")]
    [InlineData("ukdash:Scotland:cases")]
    [InlineData("ukdash:Wales:deaths")]
    [InlineData("ukdash:England:cases:specimen")]
    [InlineData("jhu:United Kingdom:cases")]
    public void SilencesOf_DaysThatFollowEachOther_IsTheRuleOfEach(string series)
    {
        var (id, first) = (Given.Id(series), Given.Day("2021-12-01"));

        Assert.Equal<IEnumerable<SilenceRule?>>(
            Enumerable.Range(0, 400).Select(i => WrittenCalendar.Known.SilenceOf(id, first.PlusDays(i))),
            WrittenCalendar.Known.SilencesOf(id, first, 400));
    }

    [Fact]
    public void SilenceOf_ADayOfTwoRules_NamesTheOneOfItsOwnNation() =>
        Assert.Equal(
            "Northern Ireland published nothing from 25 to 28 December 2021",
            WrittenCalendar.Known.SilenceOf(Given.Id("ukdash:Northern Ireland:cases"), Given.Day("2021-12-26"))!.Text);

    [Theory]
    [InlineData("ukdash:Wales:cases:publish", true)]
    [InlineData("ukdash:Wales:cases:specimen", false)]
    [InlineData("jhu:United Kingdom:deaths", true)]
    [InlineData("jhu:France:cases", false)]
    public void IsEverSilent_OfASeries_SaysWhetherAnyRuleConcernsIt(string series, bool isEverSilent) =>
        Assert.Equal(isEverSilent, WrittenCalendar.Known.IsEverSilent(Given.Id(series)));
}

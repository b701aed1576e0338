using Dashboard.Core.Publication;

namespace Dashboard.Core.Tests.Publication;

public sealed class DefinitionBreakTests
{
    [Theory]
    [InlineData("ukdash:England:cases:specimen", "2022-01-31T15:59:59Z", "2022-01-31T16:00:00Z", true)]
    [InlineData("ukdash:England:cases:specimen", "2022-01-31T15:59:58Z", "2022-01-31T15:59:59Z", false)] // both before
    [InlineData("ukdash:England:cases:specimen", "2022-01-31T16:00:00Z", "2022-01-31T16:00:00Z", false)] // both after
    [InlineData("ukdash:England:cases:specimen", "2022-02-01T00:00:00Z", "2021-12-31T00:00:00Z", false)]
    [InlineData("ukdash:England:cases:publish", "2021-12-28T00:00:00Z", "2022-02-28T00:00:00Z", false)] // earlier days were not recounted
    [InlineData("ukdash:England:deaths:death", "2021-12-28T00:00:00Z", "2022-02-28T00:00:00Z", false)]
    [InlineData("jhu:United Kingdom:deaths", "2022-08-24T04:20:59Z", "2022-08-24T04:21:00Z", true)]
    [InlineData("jhu:United Kingdom:cases", "2021-12-28T00:00:00Z", "2022-02-28T00:00:00Z", false)] // the backlog lies on one day
    [InlineData("jhu:New Zealand:deaths", "2022-08-24T04:20:59Z", "2022-08-24T04:21:00Z", false)]
    public void BreakBetween_AReaderAndARelease_IsARecountThatLiesBetweenThem(string series, string seen, string released, bool isBroken) =>
        Assert.Equal(isBroken, WrittenCalendar.Known.BreakBetween(Given.Id(series), Given.Instant(seen), Given.Instant(released)) is not null);

    [Theory]
    [InlineData("ukdash:England:cases:publish", "2022-01-30/2022-01-31", "Redefined")]
    [InlineData("ukdash:England:cases:publish", "2022-01-31/2022-02-20", "")] // begins with the break
    [InlineData("ukdash:England:cases:publish", "2022-01-24/2022-01-30", "")] // ends before it
    [InlineData("ukdash:England:cases:publish", "2022-01-24/2022-02-28", "Redefined Rhythm")]
    [InlineData("ukdash:England:deaths:publish", "2022-01-24/2022-02-28", "Rhythm")] // the rhythm is that of every metric
    [InlineData("ukdash:England:cases:specimen", "2022-01-24/2022-02-28", "Recounted")]
    [InlineData("jhu:United Kingdom:cases", "2022-01-25/2022-01-31", "Backlog")]
    [InlineData("jhu:France:cases", "2022-01-25/2022-01-31", "")]
    public void BreaksWithin_SomeDays_AreThoseWithDaysOnBothSides(string series, string days, string kinds) =>
        Assert.Equal(kinds, string.Join(' ', WrittenCalendar.Known.BreaksWithin(Given.Id(series), Given.Days(days)).Select(one => one.Kind)));

    [Theory]
    [InlineData(BreakKind.Recounted, "recounted", "break of definition")]
    [InlineData(BreakKind.Redefined, "redefined", "break of definition")]
    [InlineData(BreakKind.Backlog, "backlog", "break of definition")]
    [InlineData(BreakKind.Rhythm, "rhythm", "break in the rhythm of reports")]
    [InlineData(BreakKind.Ended, "ended", "end of the source")]
    public void ToWord_OfAKind_TellsDefinitionFromRhythm(BreakKind kind, string word, string title) =>
        Assert.Equal((word, title), (kind.ToWord(), kind.ToTitle()));

    [Fact]
    public void ToWord_OfNoKind_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => ((BreakKind)99).ToWord());
}

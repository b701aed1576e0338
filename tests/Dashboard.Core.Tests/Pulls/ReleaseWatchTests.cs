using Dashboard.Core.Pulls;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using NodaTime;
using NodaTime.Text;

namespace Dashboard.Core.Tests.Pulls;

public sealed class ReleaseWatchTests
{
    private static readonly ReleaseWatch Watch = new(WrittenCalendar.Known, Duration.FromHours(4));

    [Theory]
    [InlineData("2021-12-27", "2021-12-28T19:59:59Z", null)] // due at 16:00, with four hours of patience
    [InlineData("2021-12-27", "2021-12-28T20:00:00Z", "2021-12-28")]
    [InlineData("2021-12-28", "2021-12-28T20:00:00Z", null)]
    [InlineData("2021-12-24", "2021-12-26T23:00:00Z", null)] // nothing is published on 25 and 26 December
    [InlineData("2021-12-23", "2021-12-26T23:00:00Z", "2021-12-24")]
    [InlineData("2021-07-01", "2021-07-02T19:00:00Z", "2021-07-02")] // 16:00 in summer is 15:00 UTC
    public void LateOf_AtAMoment_IsTheDayDueUnlessItIsHeld(string lastHeld, string now, string? lateDay)
    {
        var late = Watch.LateOf(Source.UkDashboard, [Held(lastHeld)], Given.Instant(now));

        Assert.Equal(lateDay, late is null ? null : LocalDatePattern.Iso.Format(late.Day));
    }

    [Fact]
    public void LateOf_ASourceWithoutAnythingHeld_SaysSinceWhenItWasDue() => Assert.Equal(
        new LateRelease(Given.Id("jhu:United Kingdom:cases"), Given.Day("2021-12-23"), Given.Instant("2021-12-24T04:21:00Z"), LastHeld: null),
        Watch.LateOf(Source.JohnsHopkins, [], Given.Instant("2021-12-24T12:00:00Z")));

    [Fact]
    public void LateOf_ASourceOfNoKnownTime_IsNever() =>
        Assert.Null(Watch.LateOf(Source.Ukhsa, [], Given.Instant("2024-01-02T12:00:00Z")));

    private static SeriesSummary Held(string lastDay)
    {
        var released = Given.Instant("2021-07-01T15:00:00Z");
        return new SeriesSummary(
            ReleaseWatch.SeriesOf(Source.UkDashboard), SeriesForm.Daily, Given.Days("2020-03-01/" + lastDay), 1, released, released);
    }
}

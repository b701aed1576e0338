using Dashboard.Core.Vintages;

namespace Dashboard.Core.Tests.Vintages;

public sealed class NowcastDayTests
{
    [Theory]
    [InlineData(89, false)]
    [InlineData(90, true)] // both ends are in
    [InlineData(110, true)]
    [InlineData(111, false)]
    public void IsWithin_ACountAboutTheInterval_HasBothEndsIn(long became, bool isWithin)
    {
        var estimate = new Nowcast(100, 90, 110, SpansHoliday: false);
        var day = new NowcastDay(Given.Day("2021-06-01"), 1, 50, estimate, new LaterCount(became, Given.Instant("2021-06-29T15:00:00Z")));

        Assert.Equal(isWithin, day.IsWithin);
        Assert.Equal(0.5, day.Share);
        Assert.Null((day with { Became = null }).IsWithin);
        Assert.Null((day with { Estimate = null }).IsWithin);
    }
}

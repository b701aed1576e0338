using Dashboard.Core.Tracing;

namespace Dashboard.Core.Tests.Tracing;

public sealed class PlausibilityTests
{
    [Theory]
    [InlineData("2021-12-28", 0)]
    [InlineData("2021-11-28", 0.5)] // 30 days
    [InlineData("2022-01-27", 0.5)] // as well as ahead
    [InlineData("2021-08-30", 2)] // 120 days
    [InlineData("2020-12-28", 2)] // and no more than that
    [InlineData(null, 0)]
    public void OfAge_OfDaysBeforeItWasSaid_IsAPointInTwoMonths(string? last, double doubt) =>
        Assert.Equal(doubt, Plausibility.OfAge(Given.Day(last ?? "2020-01-01"), last is null ? null : Given.Day("2021-12-28")), 12);
}

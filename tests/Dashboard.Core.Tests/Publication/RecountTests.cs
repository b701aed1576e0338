namespace Dashboard.Core.Tests.Publication;

public sealed class RecountTests
{
    [Theory]
    [InlineData("ukdash:England:cases:specimen", "2021-12-15", false, "2.2 12.0")]
    [InlineData("ukdash:England:cases:specimen", "2021-11-10/2021-11-16", false, "1.9 2.5")]
    [InlineData("ukdash:England:cases:specimen", "2021-11-28/2021-12-04", false, "1.9 12.0")] // days of two measurements
    [InlineData("ukdash:England:cases:specimen", "2021-12-28/2022-01-03", false, null)] // some days were not measured
    [InlineData("ukdash:England:cases:specimen", "2021-12-15", true, null)]
    [InlineData("ukdash:Wales:cases:specimen", "2021-12-15", false, null)]
    [InlineData("jhu:United Kingdom:deaths", "2021-12-28", true, "19.3 19.6")]
    [InlineData("jhu:United Kingdom:deaths", "2021-12-28", false, null)] // totals bound no daily count
    public void RecountOf_SomeDays_IsBoundedWhereAllOfThemWereMeasured(string series, string days, bool isOfTotals, string? bounds)
    {
        var recount = WrittenCalendar.Known.RecountOf(Given.Id(series), Given.Days(days), isOfTotals);

        Assert.Equal(bounds, recount is null ? null : Invariant($"{recount.LeastPercent:0.0} {recount.MostPercent:0.0}"));
    }
}

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
    [InlineData("jhu:United Kingdom:cases", "2022-08-24T04:20:59Z", "2022-08-24T04:21:00Z", false)]
    [InlineData("jhu:New Zealand:deaths", "2022-08-24T04:20:59Z", "2022-08-24T04:21:00Z", false)]
    public void Between_AReaderAndARelease_IsABreakOnlyWhereItLiesBetweenThem(string series, string seen, string released, bool isBroken) =>
        Assert.Equal(isBroken, DefinitionBreak.Between(Given.Id(series), Given.Instant(seen), Given.Instant(released)) is not null);
}

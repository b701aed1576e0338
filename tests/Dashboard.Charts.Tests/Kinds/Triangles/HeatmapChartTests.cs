namespace Dashboard.Charts.Tests.Kinds.Triangles;

public sealed class HeatmapChartTests
{
    [Theory]
    [InlineData("100 . 20 80 96 99", "Half of a day’s cases in England were known after two days, 95 % after three days")]
    [InlineData("100 97 98 99 99 99", "95 % of a day’s cases in England were known on the day itself")]
    [InlineData("100 . 20 60 70 80", "Half of a day’s cases in England were known after two days, 80 % after four days")]
    [InlineData("100 . 20 30 35 40", "Of a day’s cases in England no more than 40 % were known after four days")]
    [InlineData("100? . 20 30 35 40", "How a day’s cases in England fill up can’t be told yet: no day has settled")]
    public void Text_Title_SaysHowSoonADayIsKnown(string day, string title) => Assert.Equal(title, Filled.Chart("2021-07-30", day, day, day).Text.Title);

    [Fact]
    public void Text_OfDaysThatDiffer_TakesTheMiddleOne() => Assert.StartsWith(
        "Half of a day’s cases in England were known after two days, 95 % after three",
        Filled.Chart("2021-07-30", "100 . 20 40 95", "100 . 20 60 96", "100 . 60 90 99").Text.Title, StringComparison.Ordinal);

    [Fact]
    public void FirstLag_OfATriangle_IsTheFirstWithACount() => Assert.Equal(1, Filled.Chart("2021-07-30", "100 . 20 80", "100 . . 80").FirstLagDays);
}

using Dashboard.Core.Vintages;

namespace Dashboard.Core.Tests.Vintages;

public sealed class CountRunTests
{
    [Theory]
    [InlineData("2021-06-01", 1L)]
    [InlineData("2021-06-02", null)]
    [InlineData("2021-06-03", 3L)]
    [InlineData("2021-05-31", null)]
    [InlineData("2021-06-04", null)]
    public void Indexer_OfADayWithoutEntryOrOutside_IsNothing(string day, long? count) =>
        Assert.Equal(count, Given.Run("1 . 3")[Given.Day(day)]);

    [Fact]
    public void Equals_IsByDayAndContent()
    {
        Assert.Equal(Given.Run("1 . 3"), Given.Run("1 . 3"));
        Assert.Equal(Given.Run("1 . 3").GetHashCode(), Given.Run("1 . 3").GetHashCode());
        Assert.NotEqual(Given.Run("1 . 3"), Given.Run("1 0 3"));
        Assert.NotEqual(Given.Run("1 . 3"), Given.Run("1 . 3", firstDay: "2021-06-02"));
    }

    [Fact]
    public void Constructor_WithoutDay_Refuses() => Assert.Throws<ArgumentException>(() => new CountRun(Given.Day("2021-06-01"), []));
}

using Dashboard.Charts.Axes;

namespace Dashboard.Charts.Tests.Axes;

public sealed class CountFormatTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(999, "999")]
    [InlineData(106122, "106,122")]
    [InlineData(-3405, "−3,405")]
    [InlineData(long.MinValue, "−9,223,372,036,854,775,808")]
    public void Whole_Count_HasCommasAndATrueMinus(long count, string text) => Assert.Equal(text, CountFormat.Whole(count));

    [Theory]
    [InlineData(68457.25, 1, "68,457.3")]
    [InlineData(-0.04, 1, "0.0")] // what rounds to zero has no sign
    [InlineData(-1234.5, 0, "−1,235")]
    [InlineData(2, 2, "2.00")]
    public void Fixed_Number_HasItsDecimals(double value, int decimals, string text) => Assert.Equal(text, CountFormat.Fixed(value, decimals));

    [Theory]
    [InlineData(68457.3, "68,457")]
    [InlineData(9.94, "9.9")]
    [InlineData(34.0 / 7, "4.9")]
    [InlineData(2, "2")]
    [InlineData(0.2857, "0.29")]
    [InlineData(-0.5, "−0.50")]
    [InlineData(0, "0")]
    public void PerDay_Average_IsNotTakenForAnotherWhereItIsSmall(double value, string text) => Assert.Equal(text, CountFormat.PerDay(value));

    [Theory]
    [InlineData(39667, "+39,667")]
    [InlineData(-3, "−3")]
    [InlineData(0, "0")]
    public void Difference_Count_HasItsSign(long count, string text) => Assert.Equal(text, CountFormat.Difference(count));

    [Theory]
    [InlineData(150_000, "150k")]
    [InlineData(2_500_000, "2.5m")]
    [InlineData(-40_000, "−40k")]
    [InlineData(950, "950")]
    [InlineData(0, "0")]
    public void Abbreviated_Number_HasItsUnit(double value, string text) => Assert.Equal(text, CountFormat.Abbreviated(value));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Fixed_NoNumber_IsRefused(double value)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => CountFormat.Fixed(value, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => CountFormat.Abbreviated(value));
    }
}

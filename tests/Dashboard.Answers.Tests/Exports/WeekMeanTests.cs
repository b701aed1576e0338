using System.Globalization;
using System.Text;
using Dashboard.Answers.Exports;
using FsCheck;
using FsCheck.Fluent;

namespace Dashboard.Answers.Tests.Exports;

public sealed class WeekMeanTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(7, "1")]
    [InlineData(-7, "-1")]
    [InlineData(1, "0.142857142857143")]
    [InlineData(-3, "-0.428571428571429")]
    [InlineData(805, "115")]
    [InlineData(807, "115.285714285714")] // 115.2857142857142857
    [InlineData(764_503, "109214.714285714")]
    [InlineData(6_999_999_999_999_995, "999999999999999")]  // 999999999999999.28
    [InlineData(6_999_999_999_999_999, "1000000000000000")] // 999999999999999.86
    public void Write_OfASum_RoundsTheMeanToFifteenDigits(long sum, string mean) => Assert.Equal(mean, Text(sum));

    [Fact]
    public void Write_OfAnySum_ReadsBackAsTheMeanToFifteenDigits() =>
        Prop.ForAll(Gen.Choose(int.MinValue, int.MaxValue).ToArbitrary(), sum =>
        {
            var mean = (decimal)sum / 7;
            return Math.Abs(decimal.Parse(Text(sum), CultureInfo.InvariantCulture) - mean) <= Math.Abs(mean) * 5.0000001e-15m;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(9_999)]
    [InlineData(10_000)]
    [InlineData(-100_000)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void Digits_OfANumber_AreThoseOfThePlainText(long number)
    {
        var output = new byte[20];

        Assert.Equal(number.ToString(CultureInfo.InvariantCulture), Encoding.ASCII.GetString(output, 0, Digits.Write(number, output)));
    }

    private static string Text(long sum)
    {
        var output = new byte[24];
        return Encoding.ASCII.GetString(output, 0, WeekMean.Write(sum, output));
    }
}

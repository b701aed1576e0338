using Dashboard.Charts.Axes;
using Dashboard.Charts.Themes;

namespace Dashboard.Charts.Tests.Axes;

public sealed class CutAxisTests
{
    [Theory]
    [InlineData(0, 100)]
    [InlineData(-50, 100)]
    [InlineData(60, 100)]
    [InlineData(0, 0)]
    [InlineData(-3, -3)]
    public void Create_NumbersThatTakeUpAQuarterOfTheHeightOrReachZero_StartsAtZero(double least, double most)
    {
        var axis = Axis(least, most);

        Assert.False(axis.IsCut);
        Assert.Contains(axis.Ticks, tick => tick.Value == 0);
    }

    [Fact]
    public void Create_NumbersFarAboveZero_StartsAtARoundNumberBelowThem()
    {
        var axis = Axis(4_918_348, 4_965_165);

        Assert.True(axis.IsCut);
        Assert.InRange(axis.From, 4_850_000, 4_918_348);
        Assert.Equal(0, axis.From % 10_000);
        Assert.Equal("4,900,000", Assert.Single(axis.Ticks, tick => tick.Value == 4_900_000).Label);
    }

    [Theory]
    [InlineData(4_918_348, 4_965_165)]
    [InlineData(0, 12)]
    [InlineData(999_999, 1_000_000)]
    public void Position_OfBothEnds_LiesOnTheAxis(double least, double most)
    {
        var axis = Axis(least, most);

        Assert.InRange(axis.Position(least), 0, 400);
        Assert.InRange(axis.Position(most), axis.Position(least), 400);
        Assert.Equal(400, axis.Ticks[^1].Position, 6);
        Assert.Equal(axis.Highest, axis.Ticks[^1].Value, 6);
    }

    private static CutAxis Axis(double least, double most) => CutAxis.Create(least, most, 400, Theme.Light.AxisLabel);
}

using Dashboard.Charts.Axes;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;
using FsCheck;
using FsCheck.Fluent;

namespace Dashboard.Charts.Tests.Axes;

public sealed class CountAxisTests
{
    private static readonly TextStyle Style = Theme.Light.AxisLabel;

    [Theory]
    [InlineData(0, 183_037, 500, "0 50,000 100,000 150,000 200,000")]
    [InlineData(1_000, 9_000, 300, "0 2,000 4,000 6,000 8,000 10,000")] // from zero, wherever the counts start
    [InlineData(0, 0, 500, "0 1")] // all zero
    [InlineData(3, 3, 500, "0 1 2 3")]
    [InlineData(-3_405, 8_000, 400, "−4,000 −2,000 0 2,000 4,000 6,000 8,000")]
    [InlineData(-900, -100, 300, "−1,000 −800 −600 −400 −200 0")]
    [InlineData(0, 900_000_000_000, 60, "0 1,000,000,000,000")] // one huge value, no room
    public void Create_Counts_HasTheseLabels(double least, double most, double lengthPx, string labels) =>
        Assert.Equal(labels, string.Join(' ', CountAxis.Create(least, most, lengthPx, Style).Ticks.Select(tick => tick.Label)));

    [Fact]
    public void Create_Fractions_HasDecimalsAsItsStepNeeds()
    {
        CountAxis axis = CountAxis.Create(0, 0.61, 300, Style, wholeOnly: false);
        Assert.Equal(["0.0", "0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7"], axis.Ticks.Select(tick => tick.Label));
    }

    [Fact]
    public void Create_LittleRoomForLabels_ShortensThemAll()
    {
        CountAxis axis = CountAxis.Create(0, 183_037, 500, Style, labelRoomPx: 40);
        Assert.Equal(["0", "50k", "100k", "150k", "200k"], axis.Ticks.Select(tick => tick.Label));
    }

    [Fact]
    public void Position_Value_IsInProportion()
    {
        CountAxis axis = CountAxis.Create(0, 200, 400, Style);
        Assert.Equal((0.0, 100.0, 400.0, 500.0), (axis.Position(0), axis.Position(50), axis.Position(200), axis.Position(250)));
    }

    [Theory]
    [InlineData(double.NaN, 1, 100)]
    [InlineData(2, 1, 100)]
    [InlineData(0, double.PositiveInfinity, 100)]
    [InlineData(0, 1, 0)]
    [InlineData(0, 1, double.NaN)]
    public void Create_NoAxisPossible_IsRefused(double least, double most, double lengthPx) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CountAxis.Create(least, most, lengthPx, Style));

    [Fact]
    public void Create_AnyCounts_HasFewRisingRoundTicksAroundThem() =>
        Prop.ForAll<int, int, PositiveInt>((a, b, length) =>
        {
            (double least, double most) = (Math.Min(a, b), Math.Max(a, b));
            CountAxis axis = CountAxis.Create(least * 1000, most * 1000, length.Get, Style);
            double[] values = [.. axis.Ticks.Select(tick => tick.Value)];
            bool rises = values.Zip(values.Skip(1), (low, high) => Math.Abs(high - low - axis.Step) < 1e-6).All(x => x);
            return rises && values.Length is >= 2 and <= 9 && values.Contains(0) && values[0] <= least * 1000 && values[^1] >= most * 1000
                && axis.Ticks[0].Position == 0 && axis.Ticks[^1].Position == axis.LengthPx
                && axis.Step >= 1 && axis.Ticks.Select(tick => tick.Label).Distinct().Count() == values.Length;
        }).QuickCheckThrowOnFailure();
}

using Dashboard.Charts.Axes;
using Dashboard.Charts.Fonts;
using Dashboard.Charts.Themes;

namespace Dashboard.Charts.Tests.Axes;

public sealed class LagAxisTests
{
    [Fact]
    public void X_OfADoubledTime_MovesOnByTheSame()
    {
        var axis = Axis(0, 1023, 1000);

        Assert.Equal([0.0, 100, 200, 300, 1000], new[] { 0.0, 1, 3, 7, 1023 }.Select(days => Math.Round(axis.X(days), 6)));
    }

    [Theory]
    [InlineData(1, 741, 1400)]
    [InlineData(1, 741, 500)]
    [InlineData(0, 0, 300)]
    [InlineData(0.515, 437, 900)]
    [InlineData(-0.5, 3, 200)]
    public void Ticks_OfAnyRange_StandApartInOrder(double first, double last, double width)
    {
        var axis = Axis(first, last, width);

        Assert.NotEmpty(axis.Ticks);
        var style = Theme.Light.AxisLabel;
        var boxes = axis.Ticks.Select(tick => (Left: tick.LabelX - (TextMeasurer.WidthPx(tick.Label, style) / 2), Right: tick.LabelX + (TextMeasurer.WidthPx(tick.Label, style) / 2))).ToList();
        Assert.All(boxes.Zip(boxes.Skip(1)), pair => Assert.True(pair.First.Right + LagAxis.GapPx <= pair.Second.Left + 1e-6));
        Assert.Equal(axis.Ticks.Select(tick => tick.Days).Order(), axis.Ticks.Select(tick => tick.Days));
    }

    [Theory]
    [InlineData(0, "same day")]
    [InlineData(1, "1 day")]
    [InlineData(6, "6 days")]
    [InlineData(7, "1 week")]
    [InlineData(91, "13 weeks")]
    public void Words_OfALag_AreInWeeksWhereItIsWholeWeeks(int days, string words) => Assert.Equal(words, LagAxis.Words(days));

    [Fact]
    public void Create_OutOfOrder_Refuses() => Assert.Throws<ArgumentOutOfRangeException>(() => Axis(3, 2, 100));

    private static LagAxis Axis(double first, double last, double width) => new(first, last, width, days => "d" + days, Theme.Light.AxisLabel);
}

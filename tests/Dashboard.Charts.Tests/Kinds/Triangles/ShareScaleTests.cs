using Dashboard.Charts.Kinds.Triangles;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;

namespace Dashboard.Charts.Tests.Kinds.Triangles;

public sealed class ShareScaleTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ColorOf_TheLeastShare_IsToldFromADayWithoutRelease(bool isDark)
    {
        var theme = isDark ? Theme.Dark : Theme.Light;
        var least = ShareScale.ColorOf(0, theme.Colors.UkDashboard, theme);
        var silent = ShareScale.ColorOf(theme.Colors.Grid, theme.Colors.Paper, 0.55);

        Assert.InRange(DistanceOf(least, silent), 20, double.MaxValue);
    }

    private static double DistanceOf(Rgba one, Rgba other) =>
        Math.Sqrt(Math.Pow(one.Red - other.Red, 2) + Math.Pow(one.Green - other.Green, 2) + Math.Pow(one.Blue - other.Blue, 2));
}

using Dashboard.Charts.Tests.Kinds;
using Dashboard.Charts.Themes;

namespace Dashboard.Charts.Tests.Layout;

public sealed class PlotTests
{
    [Fact]
    public void Y_OfCounts_RunsFromZeroAtTheBottomInProportion()
    {
        var plot = Pictures.Plot(days: 10, most: 1000);

        Assert.Equal(plot.Area.Bottom, plot.Y(0));
        Assert.Equal(plot.Area.Top, plot.Y(1000));
        Assert.Equal(plot.Area.CentreY, plot.Y(500), 9);
    }

    [Fact]
    public void X_OfDays_LiesInTheMiddleOfTheirShare()
    {
        var plot = Pictures.Plot(days: 10, most: 1000);
        var day = Given.Day("2021-12-21");

        Assert.Equal(plot.Area.Left, plot.Left(day), 9);
        Assert.Equal(plot.Area.Left + (plot.Area.Width / 20), plot.X(day), 9);
        Assert.Equal(plot.Area.Right, plot.Left(day.PlusDays(10)), 9);
    }

    [Fact]
    public void Create_WithNegativeCounts_DrawsZeroStrongerThanTheGrid()
    {
        var plot = Pictures.Plot(days: 10, most: 1000, least: -1000);
        var lines = Pictures.Drawn(plot.Frame).Paths.Where(path => path.Path.Points[0].Y == path.Path.Points[1].Y).ToList();

        Assert.Single(lines, line => line.Stroke == Theme.Light.ZeroLine && line.Path.Points[0].Y == plot.Y(0));
        Assert.Equal(lines.Count - 1, lines.Count(line => line.Stroke == Theme.Light.Grid));
    }

    [Fact]
    public void Create_LabelsOfCounts_HaveThousandsSeparators() =>
        Assert.Contains("100,000", Pictures.Drawn(Pictures.Plot(days: 10, most: 200_000).Frame).Words);

    [Fact]
    public void Create_WithoutDayLabels_LeavesThemToThePanelBelow()
    {
        var frame = Pictures.Frame();
        Charts.Layout.Plot.Create(frame, frame.Body, Given.Days("2021-12-21/2021-12-27"), 0, 10, hasDayLabels: false);

        Assert.DoesNotContain(Pictures.Drawn(frame).Words, word => word.Contains("Dec", StringComparison.Ordinal));
    }

    [Fact]
    public void Create_WithAGutter_StartsWhereThePanelBelowDoes()
    {
        var frame = Pictures.Frame();
        var (narrow, wide) = (Create(9, 0), Create(9, 120));

        Assert.Equal(frame.Body.Left + 128, wide.Area.Left); // the gutter and the 8 px of the ticks
        Assert.True(narrow.Area.Left < wide.Area.Left);
        Charts.Layout.Plot Create(double most, double gutter) =>
            Charts.Layout.Plot.Create(frame, frame.Body, Given.Days("2021-12-21/2021-12-27"), 0, most, gutterPx: gutter);
    }
}

using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Core.Series;

namespace Dashboard.Charts.Kinds;

/// <summary>Daily counts as a thin line, for windows so long that bars could not be told from each other.</summary>
internal static class DailyLine
{
    private const double LeastBarPx = 2;
    private const double WidthPx = 1.25;
    private const double Opacity = 0.55;
    private static readonly DashPattern Dots = new(1.5, 2.5);

    /// <summary>Whether bars of a width would come and go with the pixels they fall on.</summary>
    /// <param name="barWidthPx">The width of one bar.</param>
    public static bool IsNeeded(double barWidthPx) => barWidthPx < LeastBarPx;

    /// <summary>The line's look.</summary>
    /// <param name="color">The source's colour.</param>
    /// <param name="isOutlined">Whether a bar would be outlined: the line is dotted then.</param>
    public static Stroke StrokeOf(Rgba color, bool isOutlined = false) =>
        new(color.WithOpacity(Opacity), WidthPx, isOutlined ? Dots : null, LineJoin.Round);

    /// <summary>Draws the line, broken where there is no report; a lone day is a dot.</summary>
    /// <param name="plot">The plot.</param>
    /// <param name="series">The counts.</param>
    public static void Draw(Plot plot, DailySeries series)
    {
        var color = plot.Frame.Theme.Source(series.Selector.Source.Code).Color;
        var (run, isDotted) = (new List<PixelPoint>(), false);
        for (var i = 0; i < series.Entries.Length; i++)
        {
            if (series.Entries[i].Count is not { } count)
            {
                Finish(plot.Frame.Scene, run, StrokeOf(color, isDotted));
                run.Clear();
                continue;
            }

            // The way to and from an outlined day is dotted, so that a single one is seen.
            var isNextDotted = DayBars.IsOutlined(series.Entries[i]) || (run.Count > 0 && DayBars.IsOutlined(series.Entries[i - 1]));
            if (run.Count > 1 && isNextDotted != isDotted)
            {
                Finish(plot.Frame.Scene, run, StrokeOf(color, isDotted));
                run.RemoveRange(0, run.Count - 1);
            }

            isDotted = isNextDotted;
            run.Add(new PixelPoint(plot.X(series.FirstDay.PlusDays(i)), plot.Y(count)));
        }

        Finish(plot.Frame.Scene, run, StrokeOf(color, isDotted));
    }

    private static void Finish(SceneBuilder scene, List<PixelPoint> run, Stroke stroke)
    {
        if (run.Count == 1)
        {
            scene.Path(PathData.Circle(run[0].X, run[0].Y, WidthPx), stroke.Color);
        }
        else if (run.Count > 1)
        {
            scene.Path(PathData.Polyline([.. run]), fill: null, stroke);
        }
    }
}

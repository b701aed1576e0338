using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;
using Dashboard.Core.Vintages;

namespace Dashboard.Charts.Kinds.Nowcasts;

/// <summary>The marks of days that fill up: a bar that fades upwards, an open box with its middle, a diamond.</summary>
internal static class NowcastMarks
{
    private const double SlicePx = 3;
    private const double LeastFading = 0.12;
    private const double MostFading = 0.75;
    private const double Full = 0.8;
    private const double Faint = 0.12;
    private const double DiamondPx = 6.5;
    private const double AsGoodAsAll = 0.995;

    /// <summary>A day's bar: plain where it is as good as complete, else fading.</summary>
    public static void DrawBar(Plot plot, NowcastChart chart, NowcastDay day, double share)
    {
        if (day.Count is not { } count)
        {
            return;
        }

        var look = plot.Frame.Theme.Source(chart.Answer.Series.Source.Code);
        var (x, half) = (plot.X(day.Day), plot.Days.DayWidthPx * share / 2);
        var bar = PixelRect.FromEdges(x - half, plot.Y(Math.Max(0, count)), x + half, plot.Y(Math.Min(0, count)));
        if (count > 0 && day.Share is < AsGoodAsAll)
        {
            DrawFading(plot.Frame.Scene, bar, look.Color, 1 - day.Share.Value);
        }
        else
        {
            DayBars.Draw(plot.Frame.Scene, bar, plot.Frame.Theme, count < 0 ? plot.Frame.Theme.Colors.Correction : look.Color, look.HatchedBars && count >= 0, isOutlined: false);
        }
    }

    /// <summary>A bar whose upper part gets fainter step by step, the more of it the more is lacking.</summary>
    public static void DrawFading(SceneBuilder scene, PixelRect bar, Rgba color, double lacking)
    {
        var box = bar.Snapped();
        var slices = Math.Max(1, (int)(box.Height * Math.Clamp(LeastFading + lacking, LeastFading, MostFading) / SlicePx));
        var fading = Math.Min(box.Height, slices * SlicePx);
        scene.Rect(PixelRect.FromEdges(box.Left, box.Top + fading, box.Right, box.Bottom).Snapped(), color.WithOpacity(Full));
        for (var i = 0; i < slices; i++)
        {
            var (top, bottom) = (box.Top + (i * fading / slices), box.Top + ((i + 1) * fading / slices));
            scene.Rect(PixelRect.FromEdges(box.Left, top, box.Right, bottom).Snapped(), color.WithOpacity(Faint + ((Full - Faint) * (i + 0.5) / slices)));
        }
    }

    /// <summary>An open box from the low to the high end, a bold line across at the estimate.</summary>
    public static void DrawBox(SceneBuilder scene, Theme theme, double centreX, double widthPx, (double High, double Point, double Low) y)
    {
        var half = widthPx / 2;
        scene.Rect(PixelRect.FromEdges(centreX - half, y.High, centreX + half, y.Low), theme.Colors.Paper.WithOpacity(0.35), new Stroke(theme.Colors.Ink, 1.25));
        scene.Line(centreX - half, y.Point, centreX + half, y.Point, new Stroke(theme.Colors.Ink, 2.5));
    }

    /// <summary>A diamond on a ground of paper.</summary>
    public static void DrawDiamond(SceneBuilder scene, Theme theme, double x, double y) => scene.Path(
        PathData.Polygon(new PixelPoint(x, y - DiamondPx), new(x + DiamondPx, y), new(x, y + DiamondPx), new(x - DiamondPx, y)),
        theme.Colors.Ukhsa, new Stroke(theme.Colors.Paper, 1.5));
}

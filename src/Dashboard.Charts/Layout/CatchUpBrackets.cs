using Dashboard.Charts.Axes;
using Dashboard.Charts.Fonts;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Words;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;

namespace Dashboard.Charts.Layout;

/// <summary>Brackets over the days that one report covers, with the sum in words.</summary>
public static class CatchUpBrackets
{
    private const double AbovePx = 8;
    private const double LegPx = 6;
    private const double StepPx = 2;
    private const double LeastWidthPx = 8;
    private const double LeastShareOfWords = 0.2;

    /// <summary>Draws a bracket for each catch-up whose days lie in the plot.</summary>
    /// <remarks>
    /// None is drawn where its days are too narrow to be seen as such. The words are left out where the bracket is far narrower
    /// than they are, or where they would meet those of another; the table still tells.
    /// </remarks>
    /// <param name="plot">The plot.</param>
    /// <param name="series">The series, in the order of drawing.</param>
    /// <param name="taken">The boxes that are taken; those of the words are added.</param>
    public static void Draw(Plot plot, IReadOnlyList<DailySeries> series, ICollection<PixelRect> taken)
    {
        ArgumentNullException.ThrowIfNull(plot);
        ArgumentNullException.ThrowIfNull(series);
        Draw(plot, series, [.. series.Select(one => plot.Frame.Theme.Source(one.Selector.Source.Code).Color)], taken);
    }

    /// <summary>The same for series that have not their sources' colours.</summary>
    /// <param name="plot">The plot.</param>
    /// <param name="series">The series, in the order of drawing.</param>
    /// <param name="colors">Their colours.</param>
    /// <param name="taken">The boxes that are taken; those of the words are added.</param>
    public static void Draw(Plot plot, IReadOnlyList<DailySeries> series, ReadOnlySpan<Rgba> colors, ICollection<PixelRect> taken)
    {
        ArgumentNullException.ThrowIfNull(plot);
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(taken);
        var style = plot.Frame.Text(plot.Frame.Theme.Annotation);
        var before = taken.ToList();
        for (var i = 0; i < series.Count; i++)
        {
            var color = colors[i];
            foreach (var run in CatchUpFinder.Of(series[i]).Where(run => run.Days.Start >= plot.Days.First && run.Days.End <= plot.Days.Last))
            {
                var (left, right) = (plot.Left(run.Days.Start), plot.Left(run.Days.End) + plot.Days.DayWidthPx);
                if (right - left < LeastWidthPx)
                {
                    continue;
                }

                var text = Invariant($"{CountFormat.Whole(run.Count)} for {DayText.Words(run.Days.Length)} days");
                var y = Math.Max(plot.Area.Top + PictureFrame.LineHeight(style), plot.Y(Math.Max(0, run.Count)) - AbovePx);
                plot.Frame.Scene.Path(
                    PathData.Polyline(new(left, y + LegPx), new(left, y), new(right, y), new(right, y + LegPx)), fill: null, new Stroke(color, 1.5));
                DrawText(plot, text, left, right, y - 5, style.In(color), before, taken);
            }
        }
    }

    private static void DrawText(
        Plot plot, string text, double left, double right, double baselineY, TextStyle style, List<PixelRect> before, ICollection<PixelRect> taken)
    {
        var (width, centreX) = (TextMeasurer.WidthPx(text, style), (left + right) / 2);
        var x = Math.Clamp(centreX, plot.Area.Left + (width / 2), plot.Area.Right - (width / 2));
        var box = new PixelRect(x - (width / 2) - 4, baselineY - style.SizePx, width + 8, style.SizePx * 1.3);
        while (before.Exists(box.Overlaps) && box.Top - StepPx >= plot.Area.Top)
        {
            box = box with { Y = box.Y - StepPx };
        }

        if (right - left >= width * LeastShareOfWords && !taken.Any(box.Overlaps))
        {
            taken.Add(box);
            plot.Frame.Scene.Rect(box, plot.Frame.Theme.Colors.Paper.WithOpacity(0.85));
            plot.Frame.Scene.Text(text, x, box.Top + style.SizePx, style, TextAnchor.Middle);
        }
    }
}

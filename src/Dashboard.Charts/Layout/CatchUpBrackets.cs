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
    private const double MostLinesAbove = 2;

    /// <summary>Draws a bracket for each catch-up whose days lie in the plot.</summary>
    /// <remarks>
    /// None is drawn where its days are too narrow to be seen as such. The words are left out where the bracket is far narrower
    /// than they are, or where there is no room for them near it; the table still tells.
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
    /// <param name="linesOf">Asked, if there are words, for the lines that they have to keep clear of; null for none.</param>
    internal static void Draw(Plot plot, IReadOnlyList<DailySeries> series, ReadOnlySpan<Rgba> colors, ICollection<PixelRect> taken, Func<DrawnDays>? linesOf = null)
    {
        ArgumentNullException.ThrowIfNull(plot);
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(taken);
        var style = plot.Frame.Text(plot.Frame.Theme.Annotation);
        var before = taken.ToList();
        var words = new List<(string Text, double Left, double Right, double BaselineY, Rgba Color)>();
        for (var i = 0; i < series.Count; i++)
        {
            foreach (var run in CatchUpFinder.Of(series[i]).Where(run => run.Days.Start >= plot.Days.First && run.Days.End <= plot.Days.Last))
            {
                var (left, right) = (plot.Left(run.Days.Start), plot.Left(run.Days.End) + plot.Days.DayWidthPx);
                if (right - left < LeastWidthPx)
                {
                    continue;
                }

                var y = Math.Max(plot.Area.Top + PictureFrame.LineHeight(style), plot.Y(Math.Max(0, run.Count)) - AbovePx);
                plot.Frame.Scene.Path(
                    PathData.Polyline(new(left, y + LegPx), new(left, y), new(right, y), new(right, y + LegPx)), fill: null, new Stroke(colors[i], 1.5));
                before.Add(PixelRect.FromEdges(left, y, right, y + LegPx));
                words.Add((Invariant($"{CountFormat.Whole(run.Count)} for {DayText.Words(run.Days.Length)} days"), left, right, y - 5, colors[i]));
            }
        }

        var drawn = words.Count > 0 ? linesOf?.Invoke() : null;
        foreach (var (text, left, right, baselineY, color) in words)
        {
            DrawText(plot, text, left, right, baselineY, style.In(color), before, taken, drawn);
        }
    }

    private static void DrawText(
        Plot plot, string text, double left, double right, double baselineY, TextStyle style, List<PixelRect> before, ICollection<PixelRect> taken, DrawnDays? drawn)
    {
        var (width, centreX) = (TextMeasurer.WidthPx(text, style), (left + right) / 2);
        if (right - left < width * LeastShareOfWords)
        {
            return;
        }

        var x = Math.Clamp(centreX, plot.Area.Left + (width / 2), plot.Area.Right - (width / 2));
        var box = new PixelRect(x - (width / 2) - 4, baselineY - style.SizePx, width + 8, style.SizePx * 1.3);
        var farthest = Math.Max(plot.Area.Top, box.Top - (MostLinesAbove * PictureFrame.LineHeight(style)));
        while (!IsFree() && box.Top - StepPx >= farthest)
        {
            box = box with { Y = box.Y - StepPx };
        }

        bool IsFree() => !before.Exists(box.Overlaps) && (drawn is null || drawn.LeavesFree(box));
        if (IsFree() && !taken.Any(box.Overlaps))
        {
            taken.Add(box);
            plot.Frame.Scene.Rect(box, plot.Frame.Theme.Colors.Paper.WithOpacity(0.85));
            plot.Frame.Scene.Text(text, x, box.Top + style.SizePx, style, TextAnchor.Middle);
        }
    }
}

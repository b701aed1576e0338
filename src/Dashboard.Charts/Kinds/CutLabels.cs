using Dashboard.Charts.Axes;
using Dashboard.Charts.Fonts;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Words;

namespace Dashboard.Charts.Kinds;

/// <summary>The numbers of days that a <see cref="CutScale"/> cuts, each with an arrowhead at the edge that it goes beyond.</summary>
internal static class CutLabels
{
    private const double ArrowPx = 5;
    private const int Most = 6;

    private static readonly Comparer<CutDay> BySize = Comparer<CutDay>.Create((one, other) => Math.Abs(one.Count).CompareTo(Math.Abs(other.Count)));

    /// <summary>Draws the labels of the greatest first, as long as there is room beside the others.</summary>
    /// <param name="plot">The plot.</param>
    /// <param name="days">The days cut, with their counts, how many days each covers, and their colours.</param>
    /// <param name="taken">The boxes that are taken; the labels' are added.</param>
    public static void Draw(Plot plot, IEnumerable<CutDay> days, ICollection<PixelRect> taken)
    {
        var style = plot.Frame.Text(plot.Frame.Theme.Annotation).As(FontWeight.Medium);
        var cut = days.ToList();
        foreach (var (day, count, _, color) in cut)
        {
            var (x, y, tip) = count > 0 ? (plot.X(day), plot.Area.Top, -ArrowPx) : (plot.X(day), plot.Area.Bottom, ArrowPx);
            plot.Frame.Scene.Path(new PathBuilder().MoveTo(x - ArrowPx, y).LineTo(x, y + tip).LineTo(x + ArrowPx, y).Close().Build(), color);
        }

        // Where the scale ends at zero, a number would stand among the days themselves.
        foreach (var (day, count, covers, color) in cut.Where(one => one.Count > 0 || plot.Counts.Lowest < 0).OrderByDescending(one => one, BySize).Take(Most))
        {
            var text = covers > 1
                ? Invariant($"{CountFormat.Whole(count)} for {DayText.Words(covers)} days to {DayText.InFull(day)}")
                : Invariant($"{CountFormat.Whole(count)} on {DayText.InFull(day)}");
            var width = TextMeasurer.WidthPx(text, style);
            var isRight = plot.X(day) + 10 + width <= plot.Area.Right;
            var left = isRight ? plot.X(day) + 10 : plot.X(day) - 10 - width;
            var height = PictureFrame.LineHeight(style);
            var box = new PixelRect(left - 4, count > 0 ? plot.Area.Top + 4 : plot.Area.Bottom - height - 4, width + 8, height);
            if (left >= plot.Area.Left && !taken.Any(box.Overlaps))
            {
                taken.Add(box);
                plot.Frame.Scene.Rect(box, plot.Frame.Theme.Colors.Paper.WithOpacity(0.85));
                plot.Frame.Scene.Text(text, left, TextMeasurer.CentredBaselineY(box.CentreY, style), style.In(color));
            }
        }
    }
}

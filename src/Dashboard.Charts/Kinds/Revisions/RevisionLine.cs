using Dashboard.Charts.Axes;
using Dashboard.Charts.Fonts;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using NodaTime;

namespace Dashboard.Charts.Kinds.Revisions;

/// <summary>The count of a day as a line of steps, broken while its entry was taken out.</summary>
internal static class RevisionLine
{
    private const double WidthPx = 3;
    private const double GroundOpacity = 0.1;
    private const double TextGapPx = 6;
    private const double EndGapPx = 10;
    private const double ApartPx = 5;
    private const double EndDotPx = 9;

    /// <summary>A change of less than a thousandth can't be seen, so a number for it would only stand in the way.</summary>
    private const double LeastShareTold = 0.001;

    /// <summary>A light ground below the line; none where the scale is cut, since its height would mean nothing.</summary>
    public static void DrawGround(RevisionPlot plot, VintagesChart chart)
    {
        if (plot.Counts.IsCut)
        {
            return;
        }

        var color = plot.Frame.Theme.Source(chart.Story.Series.Source.Code).Color;
        foreach (var (left, right, y, _) in LevelsOf(plot, chart))
        {
            var zero = plot.Y(0);
            plot.Frame.Scene.Rect(PixelRect.FromEdges(left, Math.Min(y, zero), right, Math.Max(y, zero)), color.WithOpacity(GroundOpacity));
        }
    }

    public static void Draw(RevisionPlot plot, VintagesChart chart)
    {
        var (scene, theme) = (plot.Frame.Scene, plot.Frame.Theme);
        var look = theme.Source(chart.Story.Series.Source.Code);
        var run = new List<PixelPoint>();
        foreach (var (left, right, y, _) in LevelsOf(plot, chart))
        {
            if (run.Count > 0 && run[^1].X < left - 0.01)
            {
                scene.Path(PathData.Polyline([.. run]), fill: null, new Stroke(look.Color, WidthPx, join: LineJoin.Round));
                run.Clear();
            }

            run.Add(new PixelPoint(left, y));
            run.Add(new PixelPoint(right, y));
        }

        scene.Path(PathData.Polyline([.. run]), fill: null, new Stroke(look.Color, WidthPx, join: LineJoin.Round));
        if (chart.Story.Settled.Count is { } settled)
        {
            var style = plot.Frame.Text(theme.DirectLabel).In(look.Color);
            scene.Path(PathData.Circle(run[^1].X, run[^1].Y, 4.5), look.Color);
            scene.Text(CountFormat.Whole(settled), run[^1].X + EndGapPx, TextMeasurer.CentredBaselineY(run[^1].Y, style), style);
        }
    }

    /// <summary>The height of the line just after a release, in px of the picture.</summary>
    public static double TopAt(RevisionPlot plot, VintagesChart chart, Instant at)
    {
        var print = chart.Story.Prints.LastOrDefault(print => print.ReleasedAt <= at && print.Count is not null);
        return print is null ? plot.Area.Bottom : plot.Y(print.Count!.Value);
    }

    /// <summary>The boxes that the line takes.</summary>
    public static IEnumerable<PixelRect> BoxesOf(RevisionPlot plot, VintagesChart chart)
    {
        var levels = LevelsOf(plot, chart).ToList();
        for (var i = 0; i < levels.Count; i++)
        {
            yield return PixelRect.FromEdges(levels[i].Left, levels[i].Y - WidthPx, levels[i].Right, levels[i].Y + WidthPx);
            if (i > 0)
            {
                yield return PixelRect.FromEdges(
                    levels[i].Left - WidthPx, Math.Min(levels[i - 1].Y, levels[i].Y), levels[i].Left + WidthPx, Math.Max(levels[i - 1].Y, levels[i].Y));
            }
        }

        if (chart.Story.Settled.Count is { } settled)
        {
            var style = plot.Frame.Text(plot.Frame.Theme.DirectLabel);
            var (width, height) = (TextMeasurer.WidthPx(CountFormat.Whole(settled), style) + EndGapPx, PictureFrame.LineHeight(style));
            yield return new PixelRect(levels[^1].Right, levels[^1].Y - (height / 2), width, height);
            yield return new PixelRect(levels[^1].Right, levels[^1].Y, 0, 0).Inset(-EndDotPx, -EndDotPx);
        }

        foreach (var mark in chart.Milestones)
        {
            var x = plot.X(chart.LagOf(mark.At));
            yield return PixelRect.FromEdges(x - 2, plot.Area.Top, x + 2, mark.IsBreak ? plot.Area.Bottom : TopAt(plot, chart, mark.At) + 6);
        }
    }

    /// <summary>What each revision added, beside its step, where there is room for it.</summary>
    public static void DrawChanges(RevisionPlot plot, VintagesChart chart, List<PixelRect> taken)
    {
        var style = plot.Frame.Text(plot.Frame.Theme.Annotation);
        style = style.In(plot.Frame.Theme.Source(chart.Story.Series.Source.Code).Color);
        var height = PictureFrame.LineHeight(style);
        var telling = chart.Story.Prints.Max(print => Math.Abs(print.Count ?? 0)) * LeastShareTold;
        foreach (var (left, _, y, change) in LevelsOf(plot, chart).Where(level => level.Change is { } people && Math.Abs(people) >= telling).OrderByDescending(level => Math.Abs(level.Change!.Value)))
        {
            var text = CountFormat.Difference(change!.Value);
            var width = TextMeasurer.WidthPx(text, style);
            foreach (var box in PlacesFor(left, y, width, height))
            {
                if (box.Left >= plot.Area.Left && box.Right <= plot.Area.Right && box.Top >= plot.Area.Top && box.Bottom <= plot.Area.Bottom && !taken.Exists(box.Overlaps))
                {
                    taken.Add(box.Inset(-ApartPx, 0));
                    plot.Frame.Scene.Text(text, box.Left, TextMeasurer.CentredBaselineY(box.CentreY, style), style);
                    break;
                }
            }
        }
    }

    /// <summary>To the right of a step below its level, or to the left above it.</summary>
    private static IEnumerable<PixelRect> PlacesFor(double x, double y, double width, double height)
    {
        yield return new PixelRect(x + TextGapPx, y + TextGapPx, width, height);
        yield return new PixelRect(x - TextGapPx - width, y - (height / 2), width, height);
        yield return new PixelRect(x - TextGapPx - width, y - TextGapPx - height, width, height);
    }

    private static IEnumerable<(double Left, double Right, double Y, long? Change)> LevelsOf(RevisionPlot plot, VintagesChart chart)
    {
        var prints = chart.Story.Prints;
        for (var i = 0; i < prints.Length; i++)
        {
            if (prints[i].Count is { } count)
            {
                var until = i + 1 < prints.Length ? prints[i + 1].ReleasedAt : chart.Story.Settled.LastReleasedAt;
                var left = plot.X(chart.LagOf(prints[i].ReleasedAt));
                yield return (left, Math.Max(left, plot.X(chart.LagOf(until))), plot.Y(count), prints[i].Change);
            }
        }
    }
}

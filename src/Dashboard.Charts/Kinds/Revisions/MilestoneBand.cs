using System.Collections.Immutable;
using Dashboard.Charts.Axes;
using Dashboard.Charts.Fonts;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Kinds.Revisions;

/// <summary>The words of the milestones above the plot, in as many rows as they need, each with a rule down to the line.</summary>
/// <param name="Marks">Each milestone, its words, by which side they stand at its rule, and in which row from the plot upwards; in the middle, they stand over it.</param>
/// <param name="RowPx">The height of a row.</param>
internal sealed record MilestoneBand(ImmutableArray<(RevisionMilestone Mark, double TextX, TextAnchor Anchor, int Row)> Marks, double RowPx)
{
    private const double GapPx = 14;
    private const double TextGapPx = 6;

    /// <summary>The height of the band.</summary>
    public double HeightPx => ((Marks.Max(mark => mark.Row) + 1) * RowPx) + TextGapPx;

    /// <summary>Puts each text beside its rule, the latest lowest, where it meets no text or rule of a later one.</summary>
    public static MilestoneBand Place(VintagesChart chart, PictureFrame frame, PixelRect room, LagAxis lags)
    {
        var style = frame.Text(frame.Theme.Annotation);
        var placed = new List<(RevisionMilestone Mark, double TextX, TextAnchor Anchor, int Row)>();
        var free = new List<double>();

        // From the right: a text that starts left of what stands in a row has to end before it.
        foreach (var mark in chart.Milestones.Reverse())
        {
            var x = room.Left + lags.X(chart.LagOf(mark.At));
            var width = TextMeasurer.WidthPx(mark.Text, style) + TextGapPx;
            var (left, anchor) = x + width <= frame.Body.Right ? (x, TextAnchor.Start)
                : x - width >= frame.Body.Left ? (x - width, TextAnchor.End)
                : (Math.Clamp(x - (width / 2), frame.Body.Left, Math.Max(frame.Body.Left, frame.Body.Right - width)), TextAnchor.Middle);
            var right = left + width;
            var row = free.FindIndex(limit => right + GapPx <= limit);
            row = row < 0 ? free.Count : row;

            // The rule runs down through the rows below, so nothing older may cross it there.
            for (var below = 0; below <= row; below++)
            {
                var limit = below == row ? left : x;
                if (below < free.Count)
                {
                    free[below] = Math.Min(free[below], limit);
                }
                else
                {
                    free.Add(limit);
                }
            }

            var textX = anchor switch { TextAnchor.Start => x + TextGapPx, TextAnchor.End => x - TextGapPx, _ => left + (width / 2) };
            placed.Add((mark, textX, anchor, row));
        }

        return new MilestoneBand([.. placed], PictureFrame.LineHeight(style) * 1.1);
    }

    /// <summary>Draws rules and rings, then the words, on paper of their own where an older rule would run through them.</summary>
    public void Draw(RevisionPlot plot, VintagesChart chart)
    {
        foreach (var (mark, _, anchor, row) in Marks)
        {
            var centre = CentreOf(plot, row);
            DrawRule(plot, chart, mark, anchor == TextAnchor.Middle ? centre + (RowPx / 2) : centre - (RowPx / 2) + 2);
        }

        var style = plot.Frame.Text(plot.Frame.Theme.Annotation).In(plot.Frame.Theme.Colors.Ink);
        foreach (var (mark, textX, anchor, row) in Marks)
        {
            var centre = CentreOf(plot, row);
            var width = TextMeasurer.WidthPx(mark.Text, style) + TextGapPx;
            var left = anchor switch { TextAnchor.Start => textX - (TextGapPx / 2), TextAnchor.End => textX - width + (TextGapPx / 2), _ => textX - (width / 2) };
            if (Marks.Any(other => other.Row > row && plot.X(chart.LagOf(other.Mark.At)) is var x && x > left && x < left + width))
            {
                plot.Frame.Scene.Rect(new PixelRect(left, centre - (RowPx / 2), width, RowPx), plot.Frame.Theme.Colors.Paper);
            }

            plot.Frame.Scene.Text(mark.Text, textX, TextMeasurer.CentredBaselineY(centre, style), style, anchor);
        }
    }

    private static void DrawRule(RevisionPlot plot, VintagesChart chart, RevisionMilestone mark, double top)
    {
        var (scene, theme) = (plot.Frame.Scene, plot.Frame.Theme);
        var x = plot.X(chart.LagOf(mark.At));
        var bottom = mark.IsBreak ? plot.Area.Bottom : RevisionLine.TopAt(plot, chart, mark.At);
        scene.Line(x, top, x, bottom, mark.IsBreak ? new Stroke(theme.Colors.Ink, 1.5, new DashPattern(5, 4)) : theme.Leader);
        if (!mark.IsBreak)
        {
            scene.Path(PathData.Circle(x, bottom, 5), theme.Colors.Paper, new Stroke(theme.Source(chart.Story.Series.Source.Code).Color, 2.5));
        }
    }

    private double CentreOf(RevisionPlot plot, int row) => plot.Area.Top - TextGapPx - ((row + 0.5) * RowPx);
}

using System.Collections.Immutable;
using Dashboard.Charts.Axes;
using Dashboard.Charts.Fonts;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;
using NodaTime;

namespace Dashboard.Charts.Kinds;

/// <summary>The lowest panel of a <see cref="DifferenceChart"/>: the differences added up, pale in the colour of whoever is ahead.</summary>
internal static class DifferenceTotals
{
    private const double PaleOpacity = 0.22;

    public static void Draw(DifferenceChart chart, PictureFrame frame, PixelRect room, ImmutableArray<SourceLook> looks, double gutterPx)
    {
        var totals = chart.Totals.Where(day => day.Total is not null).Select(day => (day.Day, Total: (double)day.Total!.Value)).ToList();
        var values = totals.Select(day => day.Total).Append(0).ToList();
        var plot = Plot.Create(frame, room, chart.Comparison.Window, values.Min() * 1.08, values.Max() * 1.08, gutterPx: gutterPx);
        SilentBands.Draw(plot, chart.SilentDays);
        foreach (var run in SilentBands.RunsOf(totals.Select(day => day.Day)))
        {
            PixelPoint[] points = [.. totals.Where(day => run.Contains(day.Day)).Select(day => new PixelPoint(plot.X(day.Day), plot.Y(day.Total)))];
            DrawSides(plot, points, looks);
            frame.Scene.Path(PathData.Polyline(points), fill: null, new Stroke(frame.Theme.Colors.Ink, 3, join: LineJoin.Round, cap: LineCap.Round));
        }

        if (totals.Count > 0)
        {
            DrawLast(plot, totals[^1].Day, totals[^1].Total);
        }
    }

    /// <summary>The area between the line and zero: what of it is above in the look of the first series, what is below in that of the second.</summary>
    private static void DrawSides(Plot plot, PixelPoint[] line, ImmutableArray<SourceLook> looks)
    {
        var zero = plot.Y(0);
        var shape = new PathBuilder().MoveTo(line[0].X, zero);
        foreach (var point in line)
        {
            shape.LineTo(point.X, point.Y);
        }

        var area = shape.LineTo(line[^1].X, zero).Close().Build();
        plot.Frame.Scene.Group(id: null, PixelRect.FromEdges(plot.Area.Left, plot.Area.Top, plot.Area.Right, zero), scene => scene.Path(area, looks[0].Color.WithOpacity(PaleOpacity)));
        plot.Frame.Scene.Group(id: null, PixelRect.FromEdges(plot.Area.Left, zero, plot.Area.Right, plot.Area.Bottom), scene => scene.Path(area, looks[1].Color.WithOpacity(PaleOpacity)));
    }

    /// <summary>The last total at its point: beside it where there is room, else above or below.</summary>
    private static void DrawLast(Plot plot, LocalDate day, double total)
    {
        var (theme, point) = (plot.Frame.Theme, new PixelPoint(plot.X(day), plot.Y(total)));
        plot.Frame.Scene.Path(PathData.Circle(point.X, point.Y, 5), theme.Colors.Ink);
        var style = plot.Frame.Text(theme.DirectLabel);
        var text = CountFormat.Difference((long)total);
        var half = PictureFrame.LineHeight(style) / 2;
        var isBeside = point.X + 12 + TextMeasurer.WidthPx(text, style) <= plot.Area.Right;
        var isAbove = point.Y - 8 - (2 * half) >= plot.Area.Top;
        var centreY = isBeside ? point.Y : isAbove ? point.Y - 8 - half : point.Y + 8 + half;
        plot.Frame.Scene.Text(
            text, isBeside ? point.X + 12 : plot.Area.Right,
            TextMeasurer.CentredBaselineY(Math.Clamp(centreY, plot.Area.Top + half, plot.Area.Bottom - half), style),
            style, isBeside ? TextAnchor.Start : TextAnchor.End);
    }
}

using System.Collections.Immutable;
using System.Runtime.InteropServices;
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
        var (least, most) = (0.0, 0.0);
        foreach (var (_, total) in chart.Totals)
        {
            (least, most) = (Math.Min(least, total ?? 0), Math.Max(most, total ?? 0));
        }

        var plot = Plot.Create(frame, room, chart.Comparison.Window, least * 1.08, most * 1.08, gutterPx: gutterPx);
        SilentBands.Draw(plot, chart.SilentDays);
        var points = new List<PixelPoint>();
        (LocalDate Day, double Total)? last = null;
        foreach (var (day, total) in chart.Totals)
        {
            if (total is { } known)
            {
                points.Add(new PixelPoint(plot.X(day), plot.Y(known)));
                last = (day, known);
            }
            else
            {
                DrawRun(plot, points, looks);
            }
        }

        DrawRun(plot, points, looks);
        if (last is { } end)
        {
            DrawLast(plot, chart, end.Day, end.Total);
        }
    }

    /// <summary>Draws the days of a run, where there are any, and begins the next.</summary>
    private static void DrawRun(Plot plot, List<PixelPoint> points, ImmutableArray<SourceLook> looks)
    {
        if (points.Count > 0)
        {
            DrawSides(plot, points, looks);
            plot.Frame.Scene.Path(
                PathData.Polyline(CollectionsMarshal.AsSpan(points)), fill: null, new Stroke(plot.Frame.Theme.Colors.Ink, 3, join: LineJoin.Round, cap: LineCap.Round));
            points.Clear();
        }
    }

    /// <summary>The area between the line and zero: what of it is above in the look of the first series, what is below in that of the second.</summary>
    private static void DrawSides(Plot plot, List<PixelPoint> line, ImmutableArray<SourceLook> looks)
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

    /// <summary>The last total at its point: beside it where there is room, else above or below, wherever the line leaves room.</summary>
    private static void DrawLast(Plot plot, DifferenceChart chart, LocalDate day, double total)
    {
        var (theme, point) = (plot.Frame.Theme, new PixelPoint(plot.X(day), plot.Y(total)));
        plot.Frame.Scene.Path(PathData.Circle(point.X, point.Y, 5), theme.Colors.Ink);
        var style = plot.Frame.Text(theme.DirectLabel);
        var text = CountFormat.Difference((long)total);
        var (half, width) = (PictureFrame.LineHeight(style) / 2, TextMeasurer.WidthPx(text, style));
        var drawn = new DrawnDays(plot);
        var totals = chart.Totals.ToList();
        drawn.AddLine(firstPlace: 0, totals.Count, i => totals[i].Total);
        if (point.X + 12 + width <= plot.Area.Right)
        {
            plot.Frame.Scene.Text(text, point.X + 12, TextMeasurer.CentredBaselineY(Math.Clamp(point.Y, plot.Area.Top + half, plot.Area.Bottom - half), style), style);
            return;
        }

        var places = new[] { point.Y - 8 - half, point.Y + 8 + half, plot.Area.Top + half, plot.Area.Bottom - half }
            .Select(centreY => new PixelRect(plot.Area.Right - width, Math.Clamp(centreY, plot.Area.Top + half, plot.Area.Bottom - half) - half, width, 2 * half)).ToList();
        var box = places.Find(place => drawn.LeavesFree(place) && !place.Contains(point)) is { Width: > 0 } free ? free : places[0];
        plot.Frame.Scene.Text(text, box.Left, TextMeasurer.CentredBaselineY(box.CentreY, style), style);
    }
}

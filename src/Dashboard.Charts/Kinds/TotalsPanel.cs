using Dashboard.Charts.Axes;
using Dashboard.Charts.Fonts;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Core.Claims;
using Dashboard.Core.Questions;
using NodaTime;

namespace Dashboard.Charts.Kinds;

/// <summary>Draws one panel of totals: lines on a logarithmic scale, at their ends the place, the total and what was quoted.</summary>
internal static class TotalsPanel
{
    private const double TickGapPx = 8;
    private const double LineWidthPx = 3;
    private const double MostShareOfEnds = 0.6;

    public static void Draw(PictureFrame frame, PixelRect room, TotalsPanelContent content, DateInterval window)
    {
        var theme = frame.Theme;
        var axisStyle = frame.Text(theme.AxisLabel);
        var heading = frame.Text(theme.DirectLabel);
        frame.Scene.Text(content.Heading, room.Left, room.Top + TextMeasurer.AscentPx(heading), heading);

        var (top, bottom) = (room.Top + (PictureFrame.LineHeight(heading) * 1.5), room.Bottom - PictureFrame.LineHeight(axisStyle) - TickGapPx);
        var most = content.Lines.SelectMany(line => line.Totals.Totals).Max(total => total ?? 0);
        var axis = new LogAxis(most, bottom - top);
        var labels = axis.Ticks.Max(tick => TextMeasurer.WidthPx(tick.Label, axisStyle)) + TickGapPx;
        var ends = content.Lines.Select(line => EndOf(frame, content, line, room.Width * MostShareOfEnds)).ToList();
        var area = PixelRect.FromEdges(room.Left + labels, top, room.Right - ends.Max(end => end.WidthPx) - 22, bottom);
        DrawAxes(frame, area, axis, window, axisStyle);
        var days = DateAxis.Create(window.Start, window.End, area.Width, axisStyle);
        for (var i = 0; i < content.Lines.Length; i++)
        {
            DrawLine(frame, area, axis, days, content.Lines[i], isFirst: i == 0);
        }

        DrawEnds(frame, area, axis, days, ends);
    }

    private static TotalsEnd EndOf(PictureFrame frame, TotalsPanelContent content, TotalsAnswer line, double mostPx)
    {
        var quoted = content.Quoted.Where(check => FigureMeaning.Of(check.Figure).Areas.AsSpan().SequenceEqual(line.Series.Areas.AsSpan()));
        return new TotalsEnd(frame, line, [.. quoted], mostPx);
    }

    private static void DrawAxes(PictureFrame frame, PixelRect area, LogAxis axis, DateInterval window, TextStyle style)
    {
        var (scene, theme) = (frame.Scene, frame.Theme);
        foreach (var tick in axis.Ticks)
        {
            var y = area.Bottom - tick.Position;
            scene.Line(area.Left, y, area.Right, y, tick.Value == 1 ? theme.ZeroLine : theme.Grid);
            scene.Text(tick.Label, area.Left - TickGapPx, TextMeasurer.CentredBaselineY(y, style), style, TextAnchor.End);
        }

        foreach (var tick in DateAxis.Create(window.Start, window.End, area.Width, style).Ticks)
        {
            scene.Line(area.Left + tick.X, area.Bottom, area.Left + tick.X, area.Bottom + (TickGapPx / 2), theme.ZeroLine);
            scene.Text(tick.Label, area.Left + tick.LabelX, area.Bottom + TickGapPx + TextMeasurer.AscentPx(style), style, TextAnchor.Middle);
        }
    }

    /// <summary>
    /// The line starts on the first day with somebody to count, since below one the scale has no place, and breaks on days
    /// without total.
    /// </summary>
    private static void DrawLine(PictureFrame frame, PixelRect area, LogAxis axis, DateAxis days, TotalsAnswer line, bool isFirst)
    {
        // Two places of one source: the second is told by dots, since colour belongs to the source.
        var stroke = new Stroke(frame.Theme.Source(line.Series.Source.Code).Color, LineWidthPx, isFirst ? null : new DashPattern(3, 4), LineJoin.Round);
        var drawn = Enumerable.Range(0, line.Totals.Totals.Length).Where(i => line.Totals.Totals[i] is > 0).Select(line.Totals.FirstDay.PlusDays);
        foreach (var run in SilentBands.RunsOf(drawn))
        {
            PixelPoint[] points = [.. run.Select(day => new PixelPoint(area.Left + days.X(day), area.Bottom - axis.Position(line.Totals[day]!.Value)))];
            _ = points.Length == 1
                ? frame.Scene.Path(PathData.Circle(points[0].X, points[0].Y, LineWidthPx), stroke.Color)
                : frame.Scene.Path(PathData.Polyline(points), fill: null, stroke);
        }
    }

    private static void DrawEnds(PictureFrame frame, PixelRect area, LogAxis axis, DateAxis days, List<TotalsEnd> ends)
    {
        (double CentreY, double HeightPx)[] wanted = [.. ends.Select(end => (area.Bottom - axis.Position(end.Total ?? 1), end.HeightPx))];
        var centres = LabelPlacer.Place(wanted, area.Top, area.Bottom, gapPx: 12);
        for (var i = 0; i < ends.Count; i++)
        {
            var x = area.Left + days.X(LocalDate.Min(ends[i].LastDay, days.Last));
            ends[i].Draw(x, wanted[i].CentreY, area.Right + 22, centres[i]);
        }
    }
}

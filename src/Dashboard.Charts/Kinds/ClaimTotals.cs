using Dashboard.Charts.Fonts;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Core.Claims;
using Dashboard.Core.Questions;
using NodaTime;

namespace Dashboard.Charts.Kinds;

/// <summary>The totals to date about the day of a quoted total, with the total as it was quoted.</summary>
internal static class ClaimTotals
{
    private const double Headroom = 1.1;
    private const double LineWidthPx = 4;

    public static void Draw(PictureFrame frame, PixelRect room, ClaimCheck check, TotalsAnswer answer)
    {
        var theme = frame.Theme;
        var style = frame.Text(theme.DirectLabel).In(theme.Source(answer.Series.Source.Code).Color);
        frame.Scene.Text(Invariant($"{answer.Series.Source.Title}, {answer.Series.Metric.Title} to date"), room.Left, room.Top + TextMeasurer.AscentPx(style), style);
        var totals = answer.Totals.Totals;
        var days = new DateInterval(answer.Totals.FirstDay, LocalDate.Max(answer.Totals.FirstDay.PlusDays(totals.Length - 1), check.Figure.Days!.End));
        var most = Math.Max(totals.Max(total => total ?? 0), (double)(check.Figure.Value ?? 0));
        var plot = Plot.Create(frame, room with { Y = room.Top + (PictureFrame.LineHeight(style) * 1.4), Height = room.Height - (PictureFrame.LineHeight(style) * 1.4) }, days, 0, Math.Max(1, most) * Headroom);
        var known = Enumerable.Range(0, totals.Length).Where(i => totals[i] is not null).Select(answer.Totals.FirstDay.PlusDays);
        foreach (var run in SilentBands.RunsOf(known))
        {
            PixelPoint[] points = [.. run.Select(day => new PixelPoint(plot.X(day), plot.Y(answer.Totals[day]!.Value)))];
            _ = points.Length == 1
                ? frame.Scene.Path(PathData.Circle(points[0].X, points[0].Y, LineWidthPx), style.Color)
                : frame.Scene.Path(PathData.Polyline(points), fill: null, new Stroke(style.Color, LineWidthPx, join: LineJoin.Round));
        }

        if (check.Figure.Value is not null)
        {
            var quoted = new QuotedMarks(plot, [check], _ => QuotedForm.Count);
            quoted.Draw(quoted.Taken);
        }
    }
}

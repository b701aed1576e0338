using Dashboard.Charts.Axes;
using Dashboard.Charts.Fonts;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;
using Dashboard.Charts.Words;
using Dashboard.Core.Vintages;

namespace Dashboard.Charts.Kinds.Triangles;

/// <summary>Lays a <see cref="HeatmapChart"/> out: days across, the days since downwards, a cell a release.</summary>
public static class HeatmapLayout
{
    private const double TickGapPx = 8;
    private const double CellGapPx = 1;
    private const double LeastTextPx = 11;
    private const double AsGoodAsAll = 0.995;

    /// <summary>Turns the chart into marks.</summary>
    /// <param name="chart">What to show.</param>
    /// <param name="theme">The look.</param>
    /// <param name="size">The picture's size.</param>
    public static Scene Lay(HeatmapChart chart, Theme theme, PictureSize size)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentNullException.ThrowIfNull(theme);
        var frame = PictureFrame.Start(chart.Text, theme, size);
        var room = LegendRow.Draw(frame, frame.Body, HeatmapLegend.Of(chart, theme));
        var label = frame.Text(theme.AxisLabel);
        var (first, last) = (chart.FirstLagDays, chart.Answer.LagDays);
        var gutter = Enumerable.Range(first, last - first + 1).Max(lag => TextMeasurer.WidthPx(LagWords(lag), label)) + TickGapPx;
        var area = PixelRect.FromEdges(room.Left + gutter, room.Top, room.Right, room.Bottom - PictureFrame.LineHeight(label) - TickGapPx);
        var (days, rowPx) = (DateAxis.Create(chart.Answer.Window.Start, chart.Answer.Window.End, area.Width, label), area.Height / (last - first + 1));
        DrawAxes(frame, area, days, first, last, label);
        frame.Scene.Group("triangle", area, scene =>
        {
            foreach (var day in chart.Answer.Days)
            {
                for (var lag = first; lag <= last; lag++)
                {
                    var left = area.Left + days.Left(day.Day);
                    var cell = PixelRect.FromEdges(left, area.Top + ((lag - first) * rowPx), left + days.DayWidthPx, area.Top + ((lag - first + 1) * rowPx)).Snapped();
                    var gap = cell.Width > 4 ? CellGapPx : 0;
                    DrawCell(frame, chart, day, lag, cell with { Width = cell.Width - gap, Height = cell.Height - CellGapPx });
                }
            }
        });
        frame.Scene.Table(Table(chart));
        return frame.Scene.Build();
    }

    private static void DrawAxes(PictureFrame frame, PixelRect area, DateAxis days, int first, int last, TextStyle label)
    {
        var rowPx = area.Height / (last - first + 1);
        var free = double.NegativeInfinity;
        for (var lag = first; lag <= last; lag++)
        {
            var y = area.Top + ((lag - first + 0.5) * rowPx);
            if (y - (label.SizePx / 2) >= free)
            {
                frame.Scene.Text(LagWords(lag), area.Left - TickGapPx, TextMeasurer.CentredBaselineY(y, label), label, TextAnchor.End);
                free = y + (label.SizePx / 2) + 3;
            }
        }

        foreach (var tick in days.Ticks)
        {
            var x = area.Left + tick.X;
            frame.Scene.Line(x, area.Bottom, x, area.Bottom + (TickGapPx / 2), frame.Theme.ZeroLine);
            frame.Scene.Text(
                tick.Label, area.Left + tick.LabelX, area.Bottom + TickGapPx + TextMeasurer.AscentPx(label),
                tick.IsMajor ? label.In(frame.Theme.Colors.Ink) : label, TextAnchor.Middle);
        }
    }

    private static void DrawCell(PictureFrame frame, HeatmapChart chart, FillingDay day, int lag, PixelRect cell)
    {
        var theme = frame.Theme;
        var color = theme.Source(chart.Answer.Series.Source.Code).Color;
        if (cell.IsEmpty || chart.Answer.IsYetToCome(day.Day, lag))
        {
            return;
        }

        switch (day.Cells[lag])
        {
            case null:
                HeatmapCells.DrawNoRelease(frame.Scene, cell, theme);
                break;
            case { Share: null }:
                HeatmapCells.DrawUncomparable(frame.Scene, cell, theme);
                break;
            case { Share: { } share }:
                HeatmapCells.DrawShare(frame.Scene, cell, theme, color, share, day.IsEstimated);
                DrawNumber(frame, cell, share, color);
                break;
        }
    }

    /// <summary>The share in per cent, where it has room and is not as good as all.</summary>
    private static void DrawNumber(PictureFrame frame, PixelRect cell, double share, Rgba color)
    {
        var style = frame.Text(frame.Theme.Annotation);
        style = style.At(Math.Max(LeastTextPx, style.SizePx * 0.85));
        var text = CountFormat.Fixed(Math.Floor(100 * share), 0);
        if ((share < AsGoodAsAll || ShareScale.IsOver(share)) && TextMeasurer.WidthPx("00", style) + 4 <= cell.Width && TextMeasurer.WidthPx(text, style) + 2 <= cell.Width && style.SizePx + 2 <= cell.Height)
        {
            var ink = ShareScale.LegibleOn(ShareScale.ColorOf(share, color, frame.Theme), frame.Theme.Colors.Ink, frame.Theme.Colors.Paper);
            frame.Scene.Text(text, cell.CentreX, TextMeasurer.CentredBaselineY(cell.CentreY, style), style.In(ink), TextAnchor.Middle);
        }
    }

    private static string LagWords(int days) => days == 0 ? "same day" : days == 1 ? "1 day after" : Invariant($"{days} days");

    private static SceneTable Table(HeatmapChart chart)
    {
        var lags = Enumerable.Range(chart.FirstLagDays, chart.Answer.LagDays - chart.FirstLagDays + 1).ToList();
        return new SceneTable(
            "Share of each day's settled count that releases held, in per cent",
            ["day", "settled at", .. lags.Select(lag => Invariant($"lag {lag}"))],
            chart.Answer.Days.Select(day => (IReadOnlyList<string>)
            [
                DayText.InFull(day.Day),
                day.Settled is { } settled ? CountFormat.Fixed(settled, 0) + (day.IsEstimated ? " (estimated)" : string.Empty) : "–",
                .. lags.Select(lag => day.Cells[lag] is { Share: { } share } ? CountFormat.Fixed(100 * share, 1) : "–"),
            ]));
    }
}

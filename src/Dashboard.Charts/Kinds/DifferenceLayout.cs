using Dashboard.Charts.Axes;
using Dashboard.Charts.Fonts;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;

namespace Dashboard.Charts.Kinds;

/// <summary>Lays a <see cref="DifferenceChart"/> out: two panels over one axis of days.</summary>
public static class DifferenceLayout
{
    private const double UpperShare = 0.62;

    /// <summary>Turns the chart into marks.</summary>
    /// <param name="chart">What to show.</param>
    /// <param name="theme">The look.</param>
    /// <param name="size">The picture's size.</param>
    public static Scene Lay(DifferenceChart chart, Theme theme, PictureSize size)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentNullException.ThrowIfNull(theme);
        var frame = PictureFrame.Start(chart.Text, theme, size);
        var room = LegendRow.Draw(frame, frame.Body, Legend(chart, theme));
        var middle = room.Top + (room.Height * UpperShare);
        var gutter = Gutter(chart, frame);
        DrawDaily(chart, frame, PixelRect.FromEdges(room.Left, room.Top, room.Right, middle - (12 * frame.Shrink)), gutter);
        DrawTotals(chart, frame, PixelRect.FromEdges(room.Left, middle + (12 * frame.Shrink), room.Right, room.Bottom), gutter);
        frame.Scene.Table(CompareTable.Of(chart.Comparison));
        return frame.Scene.Build();
    }

    /// <summary>Both panels keep the wider of their two label columns free, so that a day stands at one x in both.</summary>
    private static double Gutter(DifferenceChart chart, PictureFrame frame)
    {
        var style = frame.Text(frame.Theme.AxisLabel);
        var most = chart.Comparison.Differences.Select(day => Math.Abs(day.People ?? 0))
            .Concat(chart.Totals.Select(day => Math.Abs(day.Total ?? 0))).Max();
        return TextMeasurer.WidthPx(CountFormat.Difference(-Math.Max(most, 1) * 2), style);
    }

    private static void DrawDaily(DifferenceChart chart, PictureFrame frame, PixelRect room, double gutter)
    {
        var people = chart.Comparison.Differences.Select(day => (double)(day.People ?? 0)).ToList();
        var plot = Heading(frame, room, "Difference a day", inner => Plot.Create(
            frame, inner, chart.Comparison.Window, people.Min() * 1.08, people.Max() * 1.18, gutterPx: gutter, hasDayLabels: false));
        SilentBands.Draw(plot, chart.SilentDays);
        foreach (var day in chart.Comparison.Differences)
        {
            if (day.People is { } difference)
            {
                var bar = PixelRect.FromEdges(
                    plot.Left(day.Day) + (plot.Days.DayWidthPx * 0.15),
                    plot.Y(Math.Max(0, difference)),
                    plot.Left(day.Day) + (plot.Days.DayWidthPx * 0.85),
                    plot.Y(Math.Min(0, difference)));
                var look = LookOf(chart, frame.Theme, difference);
                DayBars.Draw(frame.Scene, bar, frame.Theme, look.Color, look.HatchedBars, DayBars.IsOutlined(day.First) || DayBars.IsOutlined(day.Second));
            }
        }

        var taken = new List<PixelRect>();
        LabelWidest(chart, plot, taken);
        CatchUpBrackets.Draw(plot, [chart.Comparison.First.AsReported, chart.Comparison.Second.AsReported], taken);
        SilentBands.Label(plot, chart.SilentDays, chart.SilentLabel, taken);
    }

    private static void DrawTotals(DifferenceChart chart, PictureFrame frame, PixelRect room, double gutter)
    {
        var totals = chart.Totals.ToList();
        var values = totals.Select(day => (double)(day.Total ?? 0)).ToList();
        var plot = Heading(frame, room, "The same added up from the first day", inner => Plot.Create(
            frame, inner, chart.Comparison.Window, values.Min() * 1.08, values.Max() * 1.08, gutterPx: gutter));
        SilentBands.Draw(plot, chart.SilentDays);
        var line = totals.Where(day => day.Total is not null).Select(day => new PixelPoint(plot.X(day.Day), plot.Y(day.Total!.Value))).ToArray();
        if (line.Length > 1)
        {
            frame.Scene.Path(PathData.Polyline(line), fill: null, new Stroke(frame.Theme.Colors.Ink, 3, join: LineJoin.Round));
        }

        foreach (var point in line.TakeLast(1))
        {
            frame.Scene.Path(PathData.Circle(point.X, point.Y, 5), frame.Theme.Colors.Ink);
            var style = frame.Text(frame.Theme.DirectLabel);
            var above = point.Y - 12 > plot.Area.Top + style.SizePx;
            frame.Scene.Text(
                CountFormat.Difference(totals.Last(day => day.Total is not null).Total!.Value),
                point.X, above ? point.Y - 12 : point.Y + 12 + style.SizePx, style, TextAnchor.End);
        }
    }

    /// <summary>The number on the bar of the widest difference on either side of zero.</summary>
    private static void LabelWidest(DifferenceChart chart, Plot plot, List<PixelRect> taken)
    {
        var style = plot.Frame.Text(plot.Frame.Theme.DirectLabel);
        var days = chart.Comparison.Differences.Where(day => day.People is not null).ToList();
        foreach (var day in new[] { days.MaxBy(day => day.People), days.MinBy(day => day.People) }.Distinct())
        {
            if (day?.People is not { } people || people == 0)
            {
                continue;
            }

            var text = CountFormat.Difference(people);
            var half = (TextMeasurer.WidthPx(text, style) / 2) + 2;
            var x = Math.Clamp(plot.X(day.Day), plot.Area.Left + half, plot.Area.Right - half);
            var baseline = people > 0 ? plot.Y(people) - 6 : plot.Y(people) + style.SizePx + 4;
            taken.Add(new PixelRect(x - half, baseline - style.SizePx, half * 2, style.SizePx * 1.3));
            plot.Frame.Scene.Text(text, x, baseline, style.In(LookOf(chart, plot.Frame.Theme, people).Color), TextAnchor.Middle);
        }
    }

    private static Plot Heading(PictureFrame frame, PixelRect room, string heading, Func<PixelRect, Plot> plot)
    {
        var style = frame.Text(frame.Theme.Annotation).In(frame.Theme.Colors.Ink);
        frame.Scene.Text(heading, room.Left, room.Top + TextMeasurer.AscentPx(style), style.As(FontWeight.SemiBold));
        return plot(PixelRect.FromEdges(room.Left, room.Top + PictureFrame.LineHeight(style), room.Right, room.Bottom));
    }

    private static SourceLook LookOf(DifferenceChart chart, Theme theme, long difference) =>
        theme.Source((difference >= 0 ? chart.Comparison.First : chart.Comparison.Second).AsReported.Selector.Source.Code);

    private static List<LegendEntry> Legend(DifferenceChart chart, Theme theme)
    {
        var entries = new List<LegendEntry>();
        foreach (var (series, sign) in new[] { (chart.Comparison.First, 1L), (chart.Comparison.Second, -1L) })
        {
            var look = LookOf(chart, theme, sign);
            entries.Add(new LegendEntry(
                series.AsReported.Selector.Source.Title + " counts more", 22,
                (scene, box) => DayBars.Draw(scene, box, theme, look.Color, look.HatchedBars, isOutlined: false)));
        }

        if (chart.Comparison.Differences.Any(day => DayBars.IsOutlined(day.First) || DayBars.IsOutlined(day.Second)))
        {
            entries.Add(OutlinedEntry.For(chart.Comparison, theme));
        }

        return entries;
    }
}

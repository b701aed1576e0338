using Dashboard.Charts.Axes;
using Dashboard.Charts.Fonts;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;
using Dashboard.Core.Comparison;

namespace Dashboard.Charts.Kinds;

/// <summary>Lays a <see cref="DifferenceChart"/> out: two panels over one axis of days.</summary>
public static class DifferenceLayout
{
    private const double UpperShare = 0.62;
    private const double BarShare = 0.7;

    /// <summary>Turns the chart into marks.</summary>
    /// <param name="chart">What to show.</param>
    /// <param name="theme">The look.</param>
    /// <param name="size">The picture's size.</param>
    public static Scene Lay(DifferenceChart chart, Theme theme, PictureSize size)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentNullException.ThrowIfNull(theme);
        var frame = PictureFrame.Start(chart.Text, theme, size);
        var gutter = Gutter(chart, frame);
        var isThin = DailyColumns.AreThin((frame.Body.Width - gutter) * BarShare / chart.Comparison.Window.Length);
        var room = LegendRow.Draw(frame, frame.Body, Legend(chart, theme, isThin));
        var middle = room.Top + (room.Height * UpperShare);
        DrawDaily(chart, frame, PixelRect.FromEdges(room.Left, room.Top, room.Right, middle - (12 * frame.Shrink)), gutter, isThin);
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

    private static void DrawDaily(DifferenceChart chart, PictureFrame frame, PixelRect room, double gutter, bool isThin)
    {
        var people = chart.Comparison.Differences.Select(day => (double)(day.People ?? 0)).ToList();
        var headroom = chart.Comparison.Differences.Any(day => day is { People: not null, IsOfSameDays: false }) ? 1.4 : 1.18;
        var plot = Heading(frame, room, "Difference a day", inner => Plot.Create(
            frame, inner, chart.Comparison.Window, Math.Min(0, people.Min()) * 1.18, Math.Max(0, people.Max()) * headroom, gutterPx: gutter, hasDayLabels: false));
        SilentBands.Draw(plot, chart.SilentDays);
        DrawDifferences(chart, plot, isThin);
        var taken = new List<PixelRect>();
        CatchUpBrackets.Draw(plot, [chart.Comparison.First.AsReported, chart.Comparison.Second.AsReported], taken);
        LabelWidest(chart, plot, taken);
        SilentBands.Label(plot, chart.SilentDays, chart.SilentLabel, taken);
    }

    private static void DrawTotals(DifferenceChart chart, PictureFrame frame, PixelRect room, double gutter)
    {
        var totals = chart.Totals.ToList();
        var values = totals.Select(day => (double)(day.Total ?? 0)).ToList();
        var plot = Heading(frame, room, "The same added up from the first day", inner => Plot.Create(
            frame, inner, chart.Comparison.Window, Math.Min(0, values.Min()) * 1.08, Math.Max(0, values.Max()) * 1.08, gutterPx: gutter));
        SilentBands.Draw(plot, chart.SilentDays);
        var line = totals.Where(day => day.Total is not null).Select(day => new PixelPoint(plot.X(day.Day), plot.Y(day.Total!.Value))).ToArray();
        foreach (var run in SilentBands.RunsOf(totals.Where(day => day.Total is not null).Select(day => day.Day)))
        {
            var points = totals.Where(day => day.Total is not null && run.Contains(day.Day)).Select(day => new PixelPoint(plot.X(day.Day), plot.Y(day.Total!.Value)));
            frame.Scene.Path(PathData.Polyline([.. points]), fill: null, new Stroke(frame.Theme.Colors.Ink, 3, join: LineJoin.Round, cap: LineCap.Round));
        }

        foreach (var point in line.TakeLast(1))
        {
            frame.Scene.Path(PathData.Circle(point.X, point.Y, 5), frame.Theme.Colors.Ink);
            var style = frame.Text(frame.Theme.DirectLabel);
            var text = CountFormat.Difference(totals.Last(day => day.Total is not null).Total!.Value);
            var half = PictureFrame.LineHeight(style) / 2;
            var isBeside = point.X + 12 + TextMeasurer.WidthPx(text, style) <= plot.Area.Right;
            var isAbove = point.Y - 8 - (2 * half) >= plot.Area.Top;
            var centreY = isBeside ? point.Y : isAbove ? point.Y - 8 - half : point.Y + 8 + half;
            frame.Scene.Text(
                text, isBeside ? point.X + 12 : plot.Area.Right,
                TextMeasurer.CentredBaselineY(Math.Clamp(centreY, plot.Area.Top + half, plot.Area.Bottom - half), style),
                style, isBeside ? TextAnchor.Start : TextAnchor.End);
        }
    }

    /// <summary>A bar a day; where these could not be told from each other they join to one shape a source.</summary>
    private static void DrawDifferences(DifferenceChart chart, Plot plot, bool isThin)
    {
        var days = chart.Comparison.Differences.Where(day => day.People is not null).ToList();
        if (isThin)
        {
            foreach (var sign in new[] { 1L, -1L })
            {
                var shape = new PathBuilder();
                foreach (var day in days.Where(day => Math.Sign(day.People!.Value) == sign))
                {
                    shape.Rect(BarOf(plot, day, share: 1));
                }

                plot.Frame.Scene.Path(shape.Build(), LookOf(chart, plot.Frame.Theme, sign).Color.WithOpacity(0.8));
            }

            return;
        }

        foreach (var day in days)
        {
            var look = LookOf(chart, plot.Frame.Theme, day.People!.Value);
            DayBars.Draw(plot.Frame.Scene, BarOf(plot, day, BarShare), plot.Frame.Theme, look.Color, look.HatchedBars, IsOutlined(day));
        }
    }

    private static PixelRect BarOf(Plot plot, DayDifference day, double share)
    {
        var (x, half) = (plot.X(day.Day), plot.Days.DayWidthPx * share / 2);
        return PixelRect.FromEdges(x - half, plot.Y(Math.Max(0, day.People!.Value)), x + half, plot.Y(Math.Min(0, day.People.Value)));
    }

    private static bool IsOutlined(DayDifference day) => !day.IsOfSameDays || DayBars.IsOutlined(day.First) || DayBars.IsOutlined(day.Second);

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
            plot.Frame.Scene.Rect(taken[^1], plot.Frame.Theme.Colors.Paper.WithOpacity(0.85));
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

    private static List<LegendEntry> Legend(DifferenceChart chart, Theme theme, bool isThin)
    {
        var entries = new List<LegendEntry>();
        foreach (var (series, sign) in new[] { (chart.Comparison.First, 1L), (chart.Comparison.Second, -1L) })
        {
            var look = LookOf(chart, theme, sign);
            entries.Add(new LegendEntry(
                series.AsReported.Selector.Source.Title + " counts more", 22,
                (scene, box) => DayBars.Draw(scene, box, theme, look.Color, look.HatchedBars && !isThin, isOutlined: false)));
        }

        if (!isThin && chart.Comparison.Differences.Any(day => DayBars.IsOutlined(day.First) || DayBars.IsOutlined(day.Second)))
        {
            entries.Add(OutlinedEntry.For(chart.Comparison, theme));
        }

        return entries;
    }
}

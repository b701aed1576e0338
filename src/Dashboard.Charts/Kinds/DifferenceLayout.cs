using System.Collections.Immutable;
using Dashboard.Charts.Axes;
using Dashboard.Charts.Fonts;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;
using Dashboard.Core.Comparison;

namespace Dashboard.Charts.Kinds;

/// <summary>Lays a <see cref="DifferenceChart"/> out: three panels over one axis of days.</summary>
public static class DifferenceLayout
{
    private const double DailyShare = 0.46;
    private const double RatioShare = 0.22;
    private const double GapPx = 18;
    private const double LeastPanelLines = 5;
    private const double LabelPx = 50;
    private const double LeastPerCent = 5;
    private const string NoRatio = "no ratio: there is no day on which both report and the second counts anybody";

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
        var looks = DailyColumns.LooksOf(SeriesLooks.Of(theme, chart.Selectors), SignedBars.WidthOf(frame.Body.Width - gutter, chart.Comparison.Window.Length));
        var isThin = SignedBars.AreThin(frame.Body.Width - gutter, chart.Comparison.Window.Length);
        var room = LegendRow.Draw(frame, frame.Body, Legend(chart, theme, looks, isThin));
        var gap = GapPx * frame.Shrink;

        // In a low picture the ratio gives its room to the others: a panel of a few lines could not be read.
        var hasRatio = (room.Height * RatioShare) - gap >= LeastPanelLines * PictureFrame.LineHeight(frame.Text(theme.AxisLabel));
        var dailyShare = hasRatio ? DailyShare : DailyShare + (RatioShare / 2);
        var upper = room with { Height = (room.Height * dailyShare) - gap };
        var middle = room with { Y = room.Top + (room.Height * DailyShare), Height = (room.Height * RatioShare) - gap };
        DrawDaily(chart, Under(frame, upper, "Difference a day"), new Panel(frame, looks, gutter, isThin));
        if (hasRatio)
        {
            DrawRatios(chart, Under(frame, middle, Invariant($"Ratio: {chart.Names[0]} above or below {chart.Names[1]}, in per cent")), new Panel(frame, looks, gutter, isThin));
        }

        var lower = PixelRect.FromEdges(room.Left, room.Top + (room.Height * (hasRatio ? dailyShare + RatioShare : dailyShare)), room.Right, room.Bottom);
        DifferenceTotals.Draw(chart, frame, Under(frame, lower, "The difference added up from the first day"), looks, gutter);
        frame.Scene.Table(CompareTable.Of(chart.Comparison));
        return frame.Scene.Build();
    }

    /// <summary>All panels keep the widest of their label columns free, so that a day stands at one x in all.</summary>
    private static double Gutter(DifferenceChart chart, PictureFrame frame)
    {
        var style = frame.Text(frame.Theme.AxisLabel);
        var most = chart.Comparison.Differences.Max(day => Math.Abs(day.People ?? 0));
        foreach (var (_, total) in chart.Totals)
        {
            most = Math.Max(most, Math.Abs(total ?? 0));
        }

        return TextMeasurer.WidthPx(CountFormat.Difference(-Math.Max(most, 1) * 2), style);
    }

    private static void DrawDaily(DifferenceChart chart, PixelRect room, Panel panel)
    {
        ImmutableArray<SignedValue> values = [.. chart.Comparison.Differences.Where(day => day.People is not null).Select(day => new SignedValue(day.Day, day.People!.Value, IsOutlined(day)))];
        var scale = CutScale.Of([.. values.Select(value => (long)value.Value)], [], chart.Comparison.Window.Length);
        var headroom = chart.Comparison.Differences.Any(day => day is { People: not null, IsOfSameDays: false }) ? 1.4 : 1.18;
        var plot = Plot.Create(
            panel.Frame, room, chart.Comparison.Window, Math.Min(0, scale.Least) * 1.18, Math.Max(0, scale.Most) * headroom, gutterPx: panel.GutterPx, hasDayLabels: false);
        var bars = new SignedBars(plot, panel.Looks[0], panel.Looks[1], value => CountFormat.Difference((long)value));
        var taken = new List<PixelRect>();
        SilentBands.Draw(plot, chart.SilentDays);
        plot.Frame.Scene.Group("difference", clip: null, _ => bars.Draw(values, panel.IsThin));
        CutLabels.Draw(plot, values.Where(value => plot.Cuts(value.Value)).Select(value => new CutDay(value.Day, (long)value.Value, 1, bars.LookOf(value.Value).Color)), taken);
        CatchUpBrackets.Draw(plot, [chart.Comparison.First.AsReported, chart.Comparison.Second.AsReported], SeriesLooks.ColorsOf(panel.Looks), taken);
        if (!values.Any(value => plot.Cuts(value.Value)))
        {
            bars.LabelWidest(values, taken);
        }

        SilentBands.Label(plot, chart.SilentDays, chart.SilentLabel, taken);
    }

    private static void DrawRatios(DifferenceChart chart, PixelRect room, Panel panel)
    {
        ImmutableArray<SignedValue> values = [.. chart.Ratios.Select(day => new SignedValue(day.Day, day.PerCent, IsOutlined: false))];
        var (least, most) = RangeOf(values, 1 + (LabelPx / room.Height));
        var plot = Plot.Create(panel.Frame, room, chart.Comparison.Window, least, most, gutterPx: panel.GutterPx, hasDayLabels: false);
        var bars = new SignedBars(plot, panel.Looks[0], panel.Looks[1], PerCent);
        var taken = new List<PixelRect>();
        SilentBands.Draw(plot, chart.SilentDays);
        plot.Frame.Scene.Group("ratio", clip: null, _ => bars.Draw(values, panel.IsThin));
        bars.LabelWidest(values, taken);
        if (values.IsEmpty)
        {
            var style = plot.Frame.Text(plot.Frame.Theme.Annotation);
            plot.Frame.Scene.Text(
                TextWrapper.Shorten(NoRatio, plot.Area.Width, style), plot.Area.CentreX, TextMeasurer.CentredBaselineY(plot.Area.CentreY, style), style, TextAnchor.Middle);
        }
    }

    /// <summary>A ratio of small counts can be any number: the scale reaches eight times as far as nine days in ten do, five per cent at least.</summary>
    private static (double Least, double Most) RangeOf(ImmutableArray<SignedValue> values, double headroom)
    {
        double[] sizes = [.. values.Select(value => Math.Abs(value.Value)).Order()];
        var limit = sizes.Length == 0 ? LeastPerCent : Math.Max(LeastPerCent, 8 * sizes[(int)(0.9 * (sizes.Length - 1))]);
        var most = values.Select(value => value.Value).Append(0).Max();
        var least = values.Select(value => value.Value).Append(0).Min();
        return (Math.Max(-limit, least) * headroom, most == 0 && least == 0 ? LeastPerCent : Math.Min(limit, most) * headroom);
    }

    private static string PerCent(double value) => Invariant($"{(value > 0 ? "+" : string.Empty)}{CountFormat.Fixed(value, Math.Abs(value) < 10 ? 1 : 0)} %");

    private static bool IsOutlined(DayDifference day) => !day.IsOfSameDays || DayBars.IsOutlined(day.First) || DayBars.IsOutlined(day.Second);

    /// <summary>Writes a panel's heading and gives the room below it.</summary>
    private static PixelRect Under(PictureFrame frame, PixelRect room, string heading)
    {
        var style = frame.Text(frame.Theme.Annotation).In(frame.Theme.Colors.Ink).As(FontWeight.SemiBold);
        var text = TextMeasurer.WidthPx(heading, style) <= room.Width ? heading : heading.Split(':')[0];
        frame.Scene.Text(text, room.Left, room.Top + TextMeasurer.AscentPx(style), style);
        return PixelRect.FromEdges(room.Left, room.Top + PictureFrame.LineHeight(style), room.Right, room.Bottom);
    }

    private static List<LegendEntry> Legend(DifferenceChart chart, Theme theme, ImmutableArray<SourceLook> looks, bool isThin)
    {
        var entries = looks.Select((look, place) => new LegendEntry(
            chart.Names[place] + " counts more", 22,
            (scene, box) => DayBars.Draw(scene, box, theme, look.Color, look.HatchedBars && !isThin, isOutlined: false))).ToList();
        if (!isThin && OutlinedDays.Of(chart.Comparison).Entry(theme) is { } outlined)
        {
            entries.Add(outlined);
        }

        return entries;
    }

    /// <summary>What the panels share.</summary>
    private sealed record Panel(PictureFrame Frame, ImmutableArray<SourceLook> Looks, double GutterPx, bool IsThin);
}

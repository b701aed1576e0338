using Dashboard.Charts.Axes;
using Dashboard.Charts.Fonts;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;
using Dashboard.Core.Averages;
using Dashboard.Core.Claims;
using Dashboard.Core.Reconciliation;
using NodaTime;

namespace Dashboard.Charts.Kinds.Averages;

/// <summary>One policy's panel: what it does, its average with the divisor, and the counts that went into it.</summary>
internal static class AveragesPanel
{
    private const double BarShare = 0.68;
    private const double SignPx = 15;
    private const double RingPx = 8;
    private const double NumberGapPx = 5;
    private const double HeadingGapPx = 6;

    /// <summary>How a quoted average is drawn across panels.</summary>
    public static Stroke QuotedStroke(Theme theme) => new(theme.Colors.Quoted, 1.75, new DashPattern(6, 4));

    /// <summary>How the counts of the days are written below them.</summary>
    public static TextStyle NumberStyle(PictureFrame frame)
    {
        var style = frame.Text(frame.Theme.Annotation);
        return style.At(Math.Max(11, style.SizePx * 0.87)).In(frame.Theme.Colors.Ink);
    }

    public static void Draw(PictureFrame frame, AveragesChart chart, LikeAverages panel, PixelRect room, AveragesScale scale)
    {
        var average = panel.Average;
        if (chart.IsQuoted(average))
        {
            frame.Scene.Path(PathData.RoundedRect(room.Inset(-RingPx * frame.Shrink, -RingPx * frame.Shrink), 6), fill: null, new Stroke(frame.Theme.Colors.Quoted, 2));
        }

        var top = DrawHeading(frame, chart, panel, room, scale);
        var number = NumberStyle(frame);
        var inner = PixelRect.FromEdges(room.Left, top, room.Right, room.Bottom - (scale.HasNumbers ? PictureFrame.LineHeight(number) : 0));
        var plot = Plot.Create(frame, inner, chart.Days, scale.Least, scale.Most, gutterPx: scale.GutterPx);
        var days = chart.Days.Where(day => average.Inputs[day].Count is null).ToList();
        SilentBands.Draw(plot, days);
        if (DailyLine.IsNeeded(plot.Days.DayWidthPx * BarShare))
        {
            DailyLine.Draw(plot, average.Inputs);
        }
        else
        {
            DrawBars(plot, chart, average);
        }

        DrawMean(plot, chart, average);
        if (chart.Quoted is { } quoted)
        {
            frame.Scene.Line(plot.Area.Left, plot.Y((double)quoted.Value), plot.Area.Right, plot.Y((double)quoted.Value), QuotedStroke(frame.Theme));
        }

        if (scale.HasNumbers)
        {
            DrawNumbers(plot, chart, average, TextMeasurer.CentredBaselineY(room.Bottom - (PictureFrame.LineHeight(number) / 2), number));
        }
    }

    /// <summary>The policy's name and its average on one line, what it does below; gives back where the plot may begin.</summary>
    private static double DrawHeading(PictureFrame frame, AveragesChart chart, LikeAverages panel, PixelRect room, AveragesScale scale)
    {
        var average = panel.Average;
        var (scene, theme) = (frame.Scene, frame.Theme);
        var (name, number, note) = (frame.Text(theme.DirectLabel), frame.Text(theme.DirectLabel), frame.Text(theme.Annotation));
        var baseline = room.Top + TextMeasurer.AscentPx(name);
        var divisor = average.Mean.PeoplePerDay is null ? string.Empty : Invariant($" ÷ {average.Mean.Divisor}");
        var value = average.Mean.PeoplePerDay is { } mean ? CountFormat.PerDay(mean) : "no average";
        var right = room.Right;
        if (chart.IsQuoted(average))
        {
            StandingSign.Draw(scene, theme, right - (SignPx / 2), baseline - (TextMeasurer.CapHeightPx(name) / 2), SignPx, Standing.Holds);
            right -= SignPx + NumberGapPx;
        }

        scene.Text(divisor, right, baseline, number.As(FontWeight.Regular).In(theme.Colors.Secondary), TextAnchor.End);
        right -= TextMeasurer.WidthPx(divisor, number.As(FontWeight.Regular));
        scene.Text(value, right, baseline, number.In(theme.Source(chart.Answer.Series.Source.Code).Color), TextAnchor.End);
        var nameRoom = right - TextMeasurer.WidthPx(value, number) - (2 * NumberGapPx) - room.Left;
        var names = TextMeasurer.WidthPx(panel.Name, name) <= nameRoom ? panel.Name : panel.ShortName;
        scene.Text(TextWrapper.Shorten(names, nameRoom, name), room.Left, baseline, name);

        var y = room.Top + PictureFrame.LineHeight(name);
        foreach (var line in TextWrapper.Wrap(panel.Summary, room.Width, note))
        {
            scene.Text(line, room.Left, y + TextMeasurer.AscentPx(note), note);
            y += PictureFrame.LineHeight(note);
        }

        return room.Top + PictureFrame.LineHeight(name) + (scale.SummaryLines * PictureFrame.LineHeight(note)) + (HeadingGapPx * frame.Shrink);
    }

    private static void DrawBars(Plot plot, AveragesChart chart, PolicyAverage average)
    {
        foreach (var day in chart.Days)
        {
            if (average.Inputs[day] is { Count: { } count } entry)
            {
                DayBars.Draw(plot.Frame.Scene, BarOf(plot, day, count), plot.Frame.Theme, chart.Answer.Series.Source, entry);
                if (entry.Status == DayStatus.Filled && count == 0)
                {
                    FilledBar.DrawZero(plot.Frame.Scene, BarOf(plot, day, count), plot.Frame.Theme.Source(chart.Answer.Series.Source.Code));
                }
            }
        }
    }

    private static PixelRect BarOf(Plot plot, LocalDate day, long count)
    {
        var (x, half) = (plot.X(day), plot.Days.DayWidthPx * BarShare / 2);
        return PixelRect.FromEdges(x - half, plot.Y(Math.Max(0, count)), x + half, plot.Y(Math.Min(0, count)));
    }

    private static void DrawMean(Plot plot, AveragesChart chart, PolicyAverage average)
    {
        if (average.Mean.PeoplePerDay is not { } mean)
        {
            return;
        }

        var days = average.DaysUpTo(chart.Answer.Window.End);
        var look = plot.Frame.Theme.Source(chart.Answer.Series.Source.Code);
        var (left, right) = (plot.Left(days.Start), plot.Left(days.End) + plot.Days.DayWidthPx);
        plot.Frame.Scene.Line(left, plot.Y(mean), right, plot.Y(mean), new Stroke(plot.Frame.Theme.Colors.Paper, 5.5 * plot.Frame.LineShare));
        plot.Frame.Scene.Line(left, plot.Y(mean), right, plot.Y(mean), new Stroke(look.Color, 3.5 * plot.Frame.LineShare, look.Dash));
    }

    /// <summary>Each day's count under its bar and its day.</summary>
    private static void DrawNumbers(Plot plot, AveragesChart chart, PolicyAverage average, double baseline)
    {
        var style = NumberStyle(plot.Frame);
        foreach (var day in chart.Days)
        {
            var isFilled = DayBars.IsOutlined(average.Inputs[day]);
            var text = average.Inputs[day].Count is { } count ? CountFormat.Whole(count) : "–";
            plot.Frame.Scene.Text(text, plot.X(day), baseline, isFilled ? style.In(plot.Frame.Theme.Colors.Secondary) : style, TextAnchor.Middle);
        }
    }
}

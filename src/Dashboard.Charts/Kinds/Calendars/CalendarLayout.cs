using Dashboard.Charts.Axes;
using Dashboard.Charts.Fonts;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;
using Dashboard.Charts.Words;
using Dashboard.Core.Questions;
using Dashboard.Core.Reconciliation;
using NodaTime;

namespace Dashboard.Charts.Kinds.Calendars;

/// <summary>Lays a <see cref="CalendarChart"/> out: a row a series, a cell a day, long windows in several strips.</summary>
public static class CalendarLayout
{
    private const double MostShareOfNames = 0.32;
    private const double NameGapPx = 12;
    private const double TickGapPx = 6;
    private const double StripGapPx = 16;
    private const double LeastTextPx = 11;

    /// <summary>Turns the chart into marks.</summary>
    /// <param name="chart">What to show.</param>
    /// <param name="theme">The look.</param>
    /// <param name="size">The picture's size.</param>
    public static Scene Lay(CalendarChart chart, Theme theme, PictureSize size)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentNullException.ThrowIfNull(theme);
        var frame = PictureFrame.Start(chart.Text, theme, size);
        var room = LegendRow.Draw(frame, frame.Body, Legend(chart, theme));
        var (name, label) = (frame.Text(theme.AxisLabel).In(theme.Colors.Ink), frame.Text(theme.AxisLabel));
        var names = chart.Names;
        var namesPx = Math.Min(names.Max(one => TextMeasurer.WidthPx(one, name)) + NameGapPx + 1, room.Width * MostShareOfNames);
        var headPx = PictureFrame.LineHeight(label) + TickGapPx + (StripGapPx * frame.Shrink);
        var (left, width) = (room.Left + namesPx, room.Width - namesPx);
        var strips = CalendarStrips.Of(chart.Window, chart.Answers.Length, width, room.Height, headPx, HeightOf(name.At(LeastTextPx)));
        var spare = room.Height - (strips.Strips.Length * ((strips.CellHeightPx * chart.Answers.Length) + headPx));
        var stepPx = (strips.CellHeightPx * chart.Answers.Length) + headPx + Math.Min(spare / strips.Strips.Length, headPx);
        for (var i = 0; i < strips.Strips.Length; i++)
        {
            var top = room.Top + (i * stepPx);
            DrawDays(frame, strips, strips.Strips[i], left, top + (strips.CellHeightPx * chart.Answers.Length), label);
            for (var row = 0; row < chart.Answers.Length; row++)
            {
                DrawName(frame, names[row], new PixelRect(room.Left, top + (row * strips.CellHeightPx), namesPx - NameGapPx, strips.CellHeightPx), name);
                DrawRow(frame, chart.Answers[row], row, strips, strips.Strips[i], left, top);
            }
        }

        frame.Scene.Table(Table(chart));
        return frame.Scene.Build();
    }

    private static void DrawDays(PictureFrame frame, CalendarStrips strips, DateInterval strip, double left, double bottom, TextStyle label)
    {
        foreach (var tick in DateAxis.Create(strip.Start, strip.End, strips.CellWidthPx * strip.Length, label).Ticks)
        {
            frame.Scene.Line(left + tick.X, bottom, left + tick.X, bottom + (TickGapPx / 2), frame.Theme.ZeroLine);
            frame.Scene.Text(
                tick.Label, left + tick.LabelX, bottom + TickGapPx + TextMeasurer.AscentPx(label), tick.IsMajor ? label.In(frame.Theme.Colors.Ink) : label, TextAnchor.Middle);
        }
    }

    /// <summary>A name that is too wide goes on a second line where the row is high enough, else it is cut.</summary>
    private static void DrawName(PictureFrame frame, string text, PixelRect room, TextStyle style)
    {
        var smaller = style.At(Math.Max(LeastTextPx, Math.Min(style.SizePx, room.Height / 1.3)));
        var lines = TextWrapper.Wrap(text, room.Width, smaller);
        if (lines.Length * PictureFrame.LineHeight(smaller) > Math.Max(room.Height, PictureFrame.LineHeight(smaller)))
        {
            lines = [TextWrapper.Shorten(text, room.Width, smaller)];
        }

        if (HeightOf(smaller) > room.Height)
        {
            return;
        }

        for (var i = 0; i < lines.Length; i++)
        {
            var centre = room.CentreY + ((i - ((lines.Length - 1) / 2.0)) * PictureFrame.LineHeight(smaller));
            frame.Scene.Text(lines[i], room.Right, TextMeasurer.CentredBaselineY(centre, smaller), smaller, TextAnchor.End);
        }
    }

    private static double HeightOf(TextStyle style) => TextMeasurer.AscentPx(style) + TextMeasurer.DescentPx(style);

    private static void DrawRow(PictureFrame frame, GapsAnswer answer, int row, CalendarStrips strips, DateInterval strip, double left, double top)
    {
        var color = frame.Theme.Source(answer.Series.Source.Code).Color;
        foreach (var finding in answer.Days.Where(finding => strip.Contains(finding.Day)))
        {
            var cell = Inset(strips.CellOf(strip, finding.Day, row, left, top));
            CalendarCells.Draw(frame.Scene, cell, finding.Entry.ToMark(), frame.Theme, color);
        }

        // A report for several days may lie within the days of another: its cell keeps its number, the other's line goes around it.
        var reports = answer.Days.Where(finding => finding.Entry.CoversDays > 1).ToList();
        var numbered = reports.Select(finding => finding.Day).ToHashSet();
        foreach (var finding in reports)
        {
            DrawSpan(frame, finding, numbered, day => Inset(strips.CellOf(strip, day, row, left, top)), strip, color);
        }

        foreach (var finding in reports.Where(finding => strip.Contains(finding.Day)))
        {
            DrawNumber(frame, finding, Inset(strips.CellOf(strip, finding.Day, row, left, top)));
        }
    }

    /// <summary>A line from the first day covered to the report.</summary>
    private static void DrawSpan(PictureFrame frame, DayFinding finding, HashSet<LocalDate> numbered, Func<LocalDate, PixelRect> cellOf, DateInterval strip, Rgba color)
    {
        foreach (var run in SilentBands.RunsOf(finding.Covers!.Where(day => strip.Contains(day) && !numbered.Contains(day))))
        {
            var (first, last, begins) = (cellOf(run.Start), cellOf(run.End), run.Start == finding.Covers!.Start);
            var (from, y) = (begins ? first.CentreX : first.Left, first.CentreY);
            var to = run.End.PlusDays(1) == finding.Day && strip.Contains(finding.Day) ? cellOf(finding.Day).Left : last.Right;
            frame.Scene.Line(from, y, to, y, new Stroke(frame.Theme.Colors.Paper, 5));
            frame.Scene.Line(from, y, to, y, new Stroke(color, 2.5));
            if (begins)
            {
                frame.Scene.Path(PathData.Circle(from, y, Math.Min(3.5, first.Width / 3)), color);
            }
        }
    }

    /// <summary>In a report's cell, how many days it is for.</summary>
    private static void DrawNumber(PictureFrame frame, DayFinding finding, PixelRect report)
    {
        var style = frame.Text(frame.Theme.Chip);
        style = style.At(Math.Max(LeastTextPx, style.SizePx * 0.85));
        var text = Invariant($"{finding.Entry.CoversDays}");
        if (report.Height >= style.SizePx && report.Width >= TextMeasurer.WidthPx(text, style) + 2)
        {
            var ink = finding.Entry.Status == DayStatus.BackfilledLater ? frame.Theme.Colors.Ink : frame.Theme.Colors.Paper;
            frame.Scene.Text(text, report.CentreX, TextMeasurer.CentredBaselineY(report.CentreY, style), style.In(ink), TextAnchor.Middle);
        }
    }

    private static PixelRect Inset(PixelRect cell)
    {
        var snapped = cell.Snapped();
        var gap = cell.Width >= 8 ? 2 : cell.Width >= 4 ? 1 : 0;
        return snapped with { Width = Math.Max(1, snapped.Width - gap), Height = Math.Max(1, snapped.Height - (cell.Height >= 6 ? 2 : 0)) };
    }

    private static List<LegendEntry> Legend(CalendarChart chart, Theme theme)
    {
        var color = theme.Source(chart.Answers[0].Series.Source.Code).Color;
        return
        [
            .. chart.Answers.SelectMany(answer => answer.Days).Select(day => day.Entry.ToMark()).Distinct().Order()
                .Select(mark => new LegendEntry(mark.ToWords(), 20, (scene, box) => CalendarCells.Draw(scene, box.Snapped(), mark, theme, color))),
        ];
    }

    private static SceneTable Table(CalendarChart chart) => new(
        "What was published on each day",
        ["series", "day", "status", "count", "days covered", "why"],
        chart.Answers.Zip(chart.Names).SelectMany(row => row.First.Days.Select(finding => (IReadOnlyList<string>)
        [
            row.Second,
            DayText.InFull(finding.Day),
            finding.Entry.Status.ToWords(),
            finding.Entry.Count is { } count ? CountFormat.Whole(count) : "–",
            CountFormat.Whole(finding.Entry.CoversDays),
            finding.Reason,
        ])));
}

using Dashboard.Charts.Axes;
using Dashboard.Charts.Fonts;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Words;
using Dashboard.Core.Claims;
using Dashboard.Core.Questions;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Charts.Kinds;

/// <summary>One source's days: a small bar chart, and under each bar the three counts.</summary>
internal static class WeekDaysPanel
{
    private const double SignPx = 11;

    public static void Draw(PictureFrame frame, PixelRect room, WeekAnswer week)
    {
        var theme = frame.Theme;
        var source = week.Then.Selector.Source;
        var look = theme.Source(source.Code);
        var heading = frame.Text(theme.DirectLabel).In(look.Color);
        var label = frame.Text(theme.Annotation);
        frame.Scene.Text(
            DayText.SourceAndBasis(week.Then.Selector), room.Left, room.Top + TextMeasurer.AscentPx(heading), heading);

        var lineHeight = PictureFrame.LineHeight(label) * 1.1;
        var posted = week.Quoted.Whole.Figure.Posted;
        string[] rows = ["quoted", posted is { } day ? Invariant($"shown on {DayText.DayAndMonth(day)}") : "shown then", "shown last"];
        var labelWidth = rows.Max(row => TextMeasurer.WidthPx(row, label)) + 14;
        var bars = PixelRect.FromEdges(
            room.Left + labelWidth, room.Top + PictureFrame.LineHeight(heading) + 10, room.Right, room.Bottom - (lineHeight * (rows.Length + 1)) - 4);
        var most = Counts(week).Max();
        var slot = bars.Width / week.Quoted.Days.Entries.Length;
        var axis = CountAxis.Create(0, Math.Max(1, most), bars.Height, label);
        frame.Scene.Line(bars.Left, bars.Bottom, bars.Right, bars.Bottom, theme.ZeroLine);
        for (var i = 0; i < week.Quoted.Days.Entries.Length; i++)
        {
            var column = new PixelRect(bars.Left + (i * slot), bars.Top, slot, bars.Height);
            DrawDay(frame, column, week, week.Quoted.Days.FirstDay.PlusDays(i), count => bars.Bottom - axis.Position(count));
        }

        DrawCatchUps(frame, week, bars, slot, count => bars.Bottom - axis.Position(count));
        DrawNumbers(frame, week, rows, new PixelRect(room.Left, bars.Bottom + 2, room.Width, lineHeight), bars.Left, slot);
    }

    private static IEnumerable<double> Counts(WeekAnswer week) => new[] { week.Quoted.Days, week.Then, week.Last }
        .SelectMany(series => series.Entries).Select(entry => (double)(entry.Count ?? 0));

    private static void DrawDay(PictureFrame frame, PixelRect column, WeekAnswer week, LocalDate day, Func<double, double> y)
    {
        var (theme, source) = (frame.Theme, week.Then.Selector.Source);
        var (then, last, quoted) = (week.Then[day], week.Last[day], week.Quoted.Days[day]);
        if (then.Count is { } shown)
        {
            var bar = PixelRect.FromEdges(column.CentreX - (column.Width * 0.27), y(Math.Max(0, shown)), column.CentreX + (column.Width * 0.27), y(0));
            DayBars.Draw(frame.Scene, bar, theme, source, then);
        }
        else
        {
            frame.Scene.Add(Hatch.Lines(column.Inset(2, 0), 9, new Stroke(theme.Colors.Hatch, 1.5)));
        }

        if (last.Count is { } final)
        {
            LastMark.Draw(frame.Scene, column.CentreX - (column.Width * 0.36), column.CentreX + (column.Width * 0.36), y(final), theme.Source(source.Code).Color);
        }

        if (quoted.Count is { } said)
        {
            QuotedPin.Draw(frame.Scene, theme, column.CentreX, y(said), column.Width * 0.42);
        }
    }

    /// <summary>A bracket over the days that one report covers, with its sum in words.</summary>
    private static void DrawCatchUps(PictureFrame frame, WeekAnswer week, PixelRect bars, double slot, Func<double, double> y)
    {
        var style = frame.Text(frame.Theme.Annotation).In(frame.Theme.Source(week.Then.Selector.Source.Code).Color);
        foreach (var run in CatchUpFinder.Of(week.Then).Where(run => run.Days.Start >= week.Then.FirstDay))
        {
            var left = bars.Left + (Period.DaysBetween(week.Then.FirstDay, run.Days.Start) * slot) + 4;
            var right = bars.Left + ((Period.DaysBetween(week.Then.FirstDay, run.Days.End) + 1) * slot) - 4;
            var top = Math.Max(bars.Top + style.SizePx, y(run.Count) - 9);
            var text = Invariant($"{CountFormat.Whole(run.Count)} for {DayText.Words(run.Days.Length)} days");
            var half = (TextMeasurer.WidthPx(text, style) / 2) + 4;
            frame.Scene.Path(
                PathData.Polyline(new(left, top + 6), new(left, top), new(right, top), new(right, top + 6)), fill: null, new Stroke(style.Color, 1.5));
            frame.Scene.Rect(new PixelRect(((left + right) / 2) - half, top - style.SizePx - 6, 2 * half, style.SizePx + 4), frame.Theme.Colors.Paper);
            frame.Scene.Text(text, (left + right) / 2, top - 6, style, TextAnchor.Middle);
        }
    }

    private static void DrawNumbers(PictureFrame frame, WeekAnswer week, string[] rows, PixelRect line, double left, double slot)
    {
        var (scene, theme) = (frame.Scene, frame.Theme);
        var label = frame.Text(theme.Annotation);
        var number = label.As(FontWeight.Medium).In(theme.Colors.Ink);
        for (var row = 0; row < rows.Length; row++)
        {
            scene.Text(rows[row], line.Left, TextMeasurer.CentredBaselineY(line.CentreY + ((row + 1) * line.Height), label), label);
        }

        for (var i = 0; i < week.Quoted.Days.Entries.Length; i++)
        {
            var day = week.Quoted.Days.FirstDay.PlusDays(i);
            var x = left + ((i + 0.5) * slot);
            scene.Text(DayText.WithWeekday(day), x, TextMeasurer.CentredBaselineY(line.CentreY, label), label, TextAnchor.Middle);
            DrawQuoted(frame, week, day, x, line.CentreY + line.Height, number);
            DrawCount(scene, week.Then[day], x, line.CentreY + (2 * line.Height), number, label);
            DrawCount(scene, week.Last[day], x, line.CentreY + (3 * line.Height), number, label);
        }
    }

    private static void DrawQuoted(PictureFrame frame, WeekAnswer week, LocalDate day, double x, double centreY, TextStyle style)
    {
        var part = week.Quoted.Parts.LastOrDefault(part => part.Figure.Days!.Contains(day) && (part.Figure.Value is null || part.Figure.Days.End == day));
        if (part is null)
        {
            return;
        }

        var text = part.Figure.Value is { } value ? CountFormat.Whole((long)value) : part.Figure.AsWritten;
        var half = TextMeasurer.WidthPx(text, style) / 2;
        frame.Scene.Text(text, x, TextMeasurer.CentredBaselineY(centreY, style), style, TextAnchor.Middle);
        StandingSign.Draw(frame.Scene, frame.Theme, x + half + SignPx, centreY, SignPx, part.Verdict.ToStanding());
    }

    private static void DrawCount(SceneBuilder scene, DayEntry entry, double x, double centreY, TextStyle number, TextStyle label)
    {
        var (text, style) = entry.Count is { } count ? (CountFormat.Whole(count), number) : ("no report", label);
        scene.Text(text, x, TextMeasurer.CentredBaselineY(centreY, style), style, TextAnchor.Middle);
    }
}

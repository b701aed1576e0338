using Dashboard.Charts.Axes;
using Dashboard.Charts.Fonts;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Words;
using Dashboard.Core.Questions;
using Dashboard.Core.Reconciliation;
using NodaTime;

namespace Dashboard.Charts.Kinds;

/// <summary>One source's days: a small bar chart, and under each bar the three counts.</summary>
internal static class WeekDaysPanel
{
    private const double SignPx = 11;
    private const double SignGapPx = 6;
    private const double CellGapPx = 6;

    /// <summary>Whether the counts of a day have room below its bar.</summary>
    public static bool Fits(PictureFrame frame, PixelRect room, WeekAnswer week)
    {
        var label = frame.Text(frame.Theme.Annotation);
        var cells = WeekCells.Of(week);
        var slot = (room.Width - LabelsPx(cells, label)) / cells.Days.Length;

        // A number stands in the middle of its column with a sign at its right, so the sign takes its room from the next.
        var quoted = cells.Days.Max(day => WidthPx(day.Quoted, label) + SignGapPx + SignPx);
        var others = cells.Days.Max(day => new[] { DayText.WithWeekday(day.Day), day.Then, day.Last }.Max(text => WidthPx(text, label)));
        return slot >= Math.Max(quoted, others) + CellGapPx;
    }

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
        var cells = WeekCells.Of(week);
        var bars = PixelRect.FromEdges(
            room.Left + LabelsPx(cells, label), room.Top + PictureFrame.LineHeight(heading) + 10, room.Right,
            room.Bottom - (lineHeight * (cells.Names.Length + 1)) - 4);
        var slot = bars.Width / week.Quoted.Days.Entries.Length;
        var axis = CountAxis.Create(cells.Least, Math.Max(1, cells.Most), bars.Height, label);
        var zero = bars.Bottom - axis.Position(0);
        frame.Scene.Line(bars.Left, zero, bars.Right, zero, theme.ZeroLine);
        for (var i = 0; i < week.Quoted.Days.Entries.Length; i++)
        {
            var column = new PixelRect(bars.Left + (i * slot), bars.Top, slot, bars.Height);
            DrawDay(frame, column, week, week.Quoted.Days.FirstDay.PlusDays(i), count => bars.Bottom - axis.Position(count));
        }

        DrawCatchUps(frame, week, bars, slot, count => bars.Bottom - axis.Position(count));
        DrawNumbers(frame, week, cells, new PixelRect(room.Left, bars.Bottom + 2, room.Width, lineHeight), bars.Left, slot);
    }

    private static double LabelsPx(WeekCells cells, TextStyle style) => cells.Names.Max(name => TextMeasurer.WidthPx(name, style)) + 14;

    private static double WidthPx(string text, TextStyle label) => TextMeasurer.WidthPx(text, label.As(FontWeight.Medium));

    private static void DrawDay(PictureFrame frame, PixelRect column, WeekAnswer week, LocalDate day, Func<double, double> y)
    {
        var (theme, source) = (frame.Theme, week.Then.Selector.Source);
        var (then, last, quoted) = (week.Then[day], week.Last[day], week.Quoted.Days[day]);
        if (then.Count is { } shown)
        {
            var bar = PixelRect.FromEdges(column.CentreX - (column.Width * 0.27), y(Math.Max(0, shown)), column.CentreX + (column.Width * 0.27), y(Math.Min(0, shown)));
            DayBars.Draw(frame.Scene, bar, theme, source, then);
        }
        else
        {
            frame.Scene.Add(new HatchMark(column.Inset(2, 0), 9, theme.Colors.Hatch, 1.5));
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

    private static void DrawNumbers(PictureFrame frame, WeekAnswer week, WeekCells cells, PixelRect line, double left, double slot)
    {
        var (scene, theme) = (frame.Scene, frame.Theme);
        var label = frame.Text(theme.Annotation);
        var number = label.As(FontWeight.Medium).In(theme.Colors.Ink);
        for (var row = 0; row < cells.Names.Length; row++)
        {
            scene.Text(cells.Names[row], line.Left, TextMeasurer.CentredBaselineY(line.CentreY + ((row + 1) * line.Height), label), label);
        }

        for (var i = 0; i < cells.Days.Length; i++)
        {
            var day = cells.Days[i];
            var x = left + ((i + 0.5) * slot);
            Write(DayText.WithWeekday(day.Day), 0, label);
            Write(day.Quoted, 1, number);
            Write(day.Then, 2, day.HasThen ? number : label);
            Write(day.Last, 3, day.HasLast ? number : label);
            if (day.Standing is { } standing)
            {
                var half = TextMeasurer.WidthPx(day.Quoted, number) / 2;
                StandingSign.Draw(scene, theme, x + half + SignGapPx + (SignPx / 2), line.CentreY + line.Height, SignPx, standing);
            }

            void Write(string text, int row, TextStyle style) =>
                scene.Text(text, x, TextMeasurer.CentredBaselineY(line.CentreY + (row * line.Height), style), style, TextAnchor.Middle);
        }
    }
}

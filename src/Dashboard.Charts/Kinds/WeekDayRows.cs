using System.Collections.Immutable;
using Dashboard.Charts.Fonts;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Words;
using Dashboard.Core.Questions;
using Dashboard.Core.Reconciliation;
using NodaTime;

namespace Dashboard.Charts.Kinds;

/// <summary>One source's days below each other, a level bar and three counts a day: for pictures too narrow for upright bars with counts.</summary>
internal static class WeekDayRows
{
    private const double SignPx = 9;
    private const double GapPx = 8;
    private const double BracketPx = 8;
    private const double LeastBarsPx = 24;

    public static void Draw(PictureFrame frame, PixelRect room, WeekAnswer week)
    {
        var (scene, theme) = (frame.Scene, frame.Theme);
        var look = theme.Source(week.Then.Selector.Source.Code);
        var heading = frame.Text(theme.DirectLabel).In(look.Color);
        var label = frame.Text(theme.Annotation);
        scene.Text(DayText.SourceAndBasis(week.Then.Selector), room.Left, room.Top + TextMeasurer.AscentPx(heading), heading);

        var cells = WeekCells.Of(week);
        var top = room.Top + PictureFrame.LineHeight(heading);
        var rowHeight = Math.Min(PictureFrame.LineHeight(label) * 1.3, (room.Bottom - top) / (cells.Days.Length + 1));
        var rights = Columns(cells, label.As(FontWeight.Medium), room.Right);
        var days = cells.Days.Max(day => TextMeasurer.WidthPx(DayText.WithWeekday(day.Day), label)) + GapPx;
        var bars = PixelRect.FromEdges(room.Left + days, top + rowHeight, rights.Left - GapPx, top + (rowHeight * (cells.Days.Length + 1)));
        Write(frame, cells, room.Left, top + (rowHeight / 2), rowHeight, rights.Of);
        if (bars.Width >= LeastBarsPx)
        {
            DrawBars(frame, week, cells, bars, rowHeight);
        }
    }

    /// <summary>Where the columns of counts end at the right, and where the first begins.</summary>
    private static (ImmutableArray<double> Of, double Left) Columns(WeekCells cells, TextStyle style, double right)
    {
        var rights = new double[cells.Names.Length];
        var names = HeadingsOf(cells);
        for (var column = rights.Length - 1; column >= 0; column--)
        {
            rights[column] = right - (column == 0 ? SignPx + 4 : 0);
            var widest = cells.Days.Select(day => TextOf(day, column)).Append(names[column]).Max(text => TextMeasurer.WidthPx(text, style));
            right = rights[column] - widest - GapPx;
        }

        return ([.. rights], right + GapPx);
    }

    private static void Write(PictureFrame frame, WeekCells cells, double left, double headY, double rowHeight, ImmutableArray<double> rights)
    {
        var (scene, label) = (frame.Scene, frame.Text(frame.Theme.Annotation));
        var number = label.As(FontWeight.Medium).In(frame.Theme.Colors.Ink);
        var names = HeadingsOf(cells);
        for (var column = 0; column < names.Length; column++)
        {
            scene.Text(names[column], rights[column], TextMeasurer.CentredBaselineY(headY, label), label, TextAnchor.End);
        }

        for (var i = 0; i < cells.Days.Length; i++)
        {
            var (day, y) = (cells.Days[i], headY + ((i + 1) * rowHeight));
            scene.Text(DayText.WithWeekday(day.Day), left, TextMeasurer.CentredBaselineY(y, label), label);
            for (var column = 0; column < rights.Length; column++)
            {
                var style = column == 0 || (column == 1 ? day.HasThen : day.HasLast) ? number : label;
                scene.Text(TextOf(day, column), rights[column], TextMeasurer.CentredBaselineY(y, style), style, TextAnchor.End);
            }

            if (day.Standing is { } standing)
            {
                StandingSign.Draw(scene, frame.Theme, rights[0] + 3 + (SignPx / 2), y, SignPx, standing);
            }
        }
    }

    private static void DrawBars(PictureFrame frame, WeekAnswer week, WeekCells cells, PixelRect bars, double rowHeight)
    {
        var (scene, theme, source) = (frame.Scene, frame.Theme, week.Then.Selector.Source);
        var scale = (bars.Width - BracketPx) / Math.Max(1, cells.Most - cells.Least);
        double X(double count) => bars.Left + ((count - cells.Least) * scale);
        for (var i = 0; i < cells.Days.Length; i++)
        {
            var day = cells.Days[i].Day;
            var row = new PixelRect(bars.Left, bars.Top + (i * rowHeight), bars.Width, rowHeight);
            if (week.Then[day] is { Count: { } shown } then)
            {
                var bar = PixelRect.FromEdges(X(Math.Min(0, shown)), row.Top + (rowHeight * 0.2), X(Math.Max(0, shown)), row.Bottom - (rowHeight * 0.2));
                DayBars.Draw(scene, bar, theme, source, then);
            }
            else
            {
                scene.Add(new HatchMark(row.Inset(0, 1), 7, theme.Colors.Hatch, 1.25));
            }

            if (week.Last[day].Count is { } last)
            {
                scene.Line(X(last), row.Top + 1, X(last), row.Bottom - 1, new Stroke(theme.Source(source.Code).Color, 2));
            }

            if (week.Quoted.Days[day].Count is { } quoted)
            {
                scene.Path(PathData.Circle(X(quoted), row.CentreY, 3.5), theme.Colors.Paper, new Stroke(theme.Colors.Quoted, 1.75));
            }
        }

        scene.Line(X(0), bars.Top, X(0), bars.Bottom, theme.ZeroLine);
        DrawCatchUps(frame, week, bars, rowHeight);
    }

    /// <summary>A bracket beside the days that one report covers; the sum stands in the counts' column.</summary>
    private static void DrawCatchUps(PictureFrame frame, WeekAnswer week, PixelRect bars, double rowHeight)
    {
        var color = frame.Theme.Source(week.Then.Selector.Source.Code).Color;
        foreach (var run in CatchUpFinder.Of(week.Then).Where(run => run.Days.Start >= week.Then.FirstDay))
        {
            var first = Period.DaysBetween(week.Quoted.Days.FirstDay, run.Days.Start);
            var (top, bottom) = (bars.Top + (first * rowHeight) + 1, bars.Top + ((first + run.Days.Length) * rowHeight) - 1);
            var x = bars.Right;
            frame.Scene.Path(PathData.Polyline(new(x - 4, top), new(x, top), new(x, bottom), new(x - 4, bottom)), fill: null, new Stroke(color, 1.5));
        }
    }

    private static ImmutableArray<string> HeadingsOf(WeekCells cells) =>
        [.. cells.Names.Select(name => name.StartsWith("shown ", StringComparison.Ordinal) ? name["shown ".Length..] : name)];

    private static string TextOf(WeekDayCells day, int column) => column switch { 0 => day.Quoted, 1 => day.Then, _ => day.Last };
}

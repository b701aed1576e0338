using Dashboard.Charts.Axes;
using Dashboard.Charts.Fonts;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Core.Averages;
using Dashboard.Core.Claims;
using Dashboard.Core.Questions;

namespace Dashboard.Charts.Kinds;

/// <summary>One source's average under each policy: a level bar each, its divisor in the label, the quoted value as a line through all.</summary>
internal static class WeekAveragesPanel
{
    public static void Draw(PictureFrame frame, PixelRect room, WeekAnswer week, double most)
    {
        var theme = frame.Theme;
        var source = week.Then.Selector.Source;
        var look = theme.Source(source.Code);
        var label = frame.Text(theme.Annotation);
        var heading = label.As(FontWeight.SemiBold).In(theme.Colors.Ink);
        var number = frame.Text(theme.Chip);
        var all = week.QuotedAverages.Concat(week.ThenAverages).ToList();
        var values = all.ConvertAll(average => ValueText(average.Mean));
        var names = all.Max(average => TextMeasurer.WidthPx(NameOf(average), label)) + 12;
        var valueWidth = values.Max(value => TextMeasurer.WidthPx(value, number)) + 10;
        var bars = PixelRect.FromEdges(room.Left + names, room.Top, room.Right - valueWidth, room.Bottom);
        var scale = bars.Width / Math.Max(1, most);
        var rowHeight = Math.Min(30 * frame.Shrink, (room.Height - (8 * frame.Shrink)) / (all.Count + 3));
        var y = room.Top;

        // The line comes first, so that bars and headings stand over it.
        DrawQuotedValue(frame, week, bars.Left, scale, y + rowHeight, y + (rowHeight * (all.Count + 2.5)), room);
        foreach (var (title, averages, isQuoted) in new[] { ("Average of the quoted figures", week.QuotedAverages, true), ("Average of what the source showed then", week.ThenAverages, false) })
        {
            frame.Scene.Rect(new PixelRect(room.Left, y + 2, TextMeasurer.WidthPx(title, heading) + 4, rowHeight - 4), theme.Colors.Paper);
            frame.Scene.Text(title, room.Left, TextMeasurer.CentredBaselineY(y + (rowHeight / 2), heading), heading);
            y += rowHeight;
            foreach (var average in averages)
            {
                var centre = y + (rowHeight / 2);
                frame.Scene.Text(NameOf(average), room.Left, TextMeasurer.CentredBaselineY(centre, label), label);
                var value = average.Mean.PeoplePerDay ?? 0;
                var bar = new PixelRect(bars.Left, y + (rowHeight * 0.18), value * scale, rowHeight * 0.64);
                DayBars.Draw(frame.Scene, bar, theme, isQuoted ? theme.Colors.Secondary : look.Color, !isQuoted && look.HatchedBars, isOutlined: average.Policy != "gap");
                frame.Scene.Text(ValueText(average.Mean), bar.Right + 8, TextMeasurer.CentredBaselineY(centre, number), number);
                y += rowHeight;
            }

            y += rowHeight * 0.25;
        }
    }

    private static void DrawQuotedValue(PictureFrame frame, WeekAnswer week, double left, double scale, double top, double bottom, PixelRect room)
    {
        var check = week.Quoted.Whole;
        if (check.Figure.Value is not { } value)
        {
            return;
        }

        var x = left + ((double)value * scale);
        var chip = new QuotedChip(frame, check);
        frame.Scene.Line(x, top, x, bottom + 4, new Stroke(frame.Theme.Colors.Quoted, 1.5, new DashPattern(4, 3)));
        chip.Draw(Math.Clamp(x - (chip.WidthPx / 2), room.Left, room.Right - chip.WidthPx), bottom + 4 + (chip.HeightPx / 2));
        var style = frame.Text(frame.Theme.Annotation);
        var words = check.Verdict == Verdict.ArithmeticHoldsMissingAsZero ? "counts missing days as zero" : check.Verdict.ToWords();
        var after = Math.Clamp(x - (chip.WidthPx / 2), room.Left, room.Right - chip.WidthPx) + chip.WidthPx + 10;
        if (after + TextMeasurer.WidthPx(words, style) <= room.Right)
        {
            frame.Scene.Text(words, after, TextMeasurer.CentredBaselineY(bottom + 4 + (chip.HeightPx / 2), style), style);
        }
    }

    private static string NameOf(PolicyAverage average) => Invariant($"{average.Policy}: {average.Summary}");

    private static string ValueText(MeanOfDays mean) =>
        mean.PeoplePerDay is { } value ? Invariant($"{CountFormat.Fixed(value, 0)}  ÷ {mean.Divisor}") : "no day reported";
}

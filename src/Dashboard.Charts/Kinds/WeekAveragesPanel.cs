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
    private const double LeastShareOfBars = 0.3;
    private const double ChipGapPx = 4;

    /// <summary>Two headings and a quarter of a row between the groups.</summary>
    private const double RowsOfHeadings = 2.25;

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
        var valueWidth = values.Max(value => TextMeasurer.WidthPx(value, number)) + 10;
        var hasSummary = room.Width - NamesPx(all, label, hasSummary: true) - valueWidth >= room.Width * LeastShareOfBars;
        var names = NamesPx(all, label, hasSummary);
        var bars = PixelRect.FromEdges(room.Left + names, room.Top, room.Right - valueWidth, room.Bottom);
        var scale = bars.Width / Math.Max(1, most);
        var chip = new QuotedChip(frame, week.Quoted.Whole, room.Width);
        var rowHeight = Math.Min(
            Math.Max(30 * frame.Shrink, PictureFrame.LineHeight(label) * 1.1), (room.Height - chip.HeightPx - (ChipGapPx * frame.Shrink)) / (all.Count + RowsOfHeadings));
        var y = room.Top;

        // The line comes first, so that bars and headings stand over it.
        DrawQuotedValue(frame, week, chip, bars.Left, scale, y + rowHeight, y + (rowHeight * (all.Count + RowsOfHeadings)), room);
        foreach (var (title, averages, isQuoted) in new[]
        {
            ("Average of the quoted figures", week.QuotedAverages, true),
            ("Average of what the source showed then", week.ThenAverages, false),
        })
        {
            frame.Scene.Rect(new PixelRect(room.Left, y + 2, TextMeasurer.WidthPx(title, heading) + 4, rowHeight - 4), theme.Colors.Paper);
            frame.Scene.Text(title, room.Left, TextMeasurer.CentredBaselineY(y + (rowHeight / 2), heading), heading);
            y += rowHeight;
            foreach (var average in averages)
            {
                var centre = y + (rowHeight / 2);
                frame.Scene.Text(NameOf(average, hasSummary), room.Left, TextMeasurer.CentredBaselineY(centre, label), label);
                var value = Math.Max(0, average.Mean.PeoplePerDay ?? 0);
                var bar = new PixelRect(bars.Left, y + (rowHeight * 0.18), value * scale, rowHeight * 0.64);
                DayBars.Draw(frame.Scene, bar, theme, isQuoted ? theme.Colors.Secondary : look.Color, !isQuoted && look.HatchedBars, isOutlined: average.Policy != "gap");
                var valueText = ValueText(average.Mean);
                frame.Scene.Rect(new PixelRect(bar.Right + 5, y + 2, TextMeasurer.WidthPx(valueText, number) + 6, rowHeight - 4), theme.Colors.Paper);
                frame.Scene.Text(valueText, bar.Right + 8, TextMeasurer.CentredBaselineY(centre, number), number);
                y += rowHeight;
            }

            y += rowHeight * 0.25;
        }
    }

    private static void DrawQuotedValue(PictureFrame frame, WeekAnswer week, QuotedChip chip, double left, double scale, double top, double bottom, PixelRect room)
    {
        var check = week.Quoted.Whole;
        if (check.Figure.Value is not { } value)
        {
            return;
        }

        var x = left + ((double)value * scale);
        var chipY = bottom + (ChipGapPx * frame.Shrink) + (chip.HeightPx / 2);
        frame.Scene.Line(x, top, x, bottom + (ChipGapPx * frame.Shrink), new Stroke(frame.Theme.Colors.Quoted, 1.5, new DashPattern(4, 3)));
        chip.Draw(Math.Clamp(x - (chip.WidthPx / 2), room.Left, room.Right - chip.WidthPx), chipY);
        var style = frame.Text(frame.Theme.Annotation);
        var words = check.Verdict == Verdict.ArithmeticHoldsMissingAsZero ? "counts missing days as zero" : check.Verdict.ToWords();
        var after = Math.Clamp(x - (chip.WidthPx / 2), room.Left, room.Right - chip.WidthPx) + chip.WidthPx + 10;
        if (after + TextMeasurer.WidthPx(words, style) <= room.Right)
        {
            frame.Scene.Text(words, after, TextMeasurer.CentredBaselineY(chipY, style), style);
        }
    }

    private static double NamesPx(List<PolicyAverage> averages, TextStyle style, bool hasSummary) =>
        averages.Max(average => TextMeasurer.WidthPx(NameOf(average, hasSummary), style)) + 12;

    private static string NameOf(PolicyAverage average, bool hasSummary) =>
        hasSummary ? Invariant($"{average.Policy}: {average.Summary}") : average.Policy;

    private static string ValueText(MeanOfDays mean) =>
        mean.PeoplePerDay is { } value ? Invariant($"{CountFormat.Fixed(value, 0)}  ÷ {mean.Divisor}") : "no day reported";
}

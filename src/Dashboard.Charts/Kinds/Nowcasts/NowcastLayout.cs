using Dashboard.Charts.Axes;
using Dashboard.Charts.Fonts;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;
using Dashboard.Charts.Words;
using Dashboard.Core.Vintages;
using NodaTime.Text;

namespace Dashboard.Charts.Kinds.Nowcasts;

/// <summary>Lays a <see cref="NowcastChart"/> out: bars that fade, open boxes above them, diamonds for what was known later.</summary>
public static class NowcastLayout
{
    private const double Headroom = 1.06;
    private const double BarShare = 0.66;
    private const double RightPx = 6;

    /// <summary>Turns the chart into marks.</summary>
    /// <param name="chart">What to show.</param>
    /// <param name="theme">The look.</param>
    /// <param name="size">The picture's size.</param>
    public static Scene Lay(NowcastChart chart, Theme theme, PictureSize size)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentNullException.ThrowIfNull(theme);
        var frame = PictureFrame.Start(chart.Text, theme, size);
        var room = LegendRow.Draw(frame, frame.Body, Legend(chart, theme));
        var note = frame.Text(theme.Annotation);
        var values = chart.Answer.Days.SelectMany(day => new[] { day.Count ?? 0, day.Estimate?.High ?? 0, day.Became?.Count ?? 0.0 }).ToList();
        var plot = Plot.Create(
            frame, PixelRect.FromEdges(room.Left, room.Top, room.Right - RightPx, room.Bottom - (2 * PictureFrame.LineHeight(note))), chart.Answer.Window, Math.Min(0, values.Min()), Math.Max(1, values.Max() * Headroom));
        SilentBands.Draw(plot, chart.Answer.Days.Where(day => day.Count is null).Select(day => day.Day));
        foreach (var day in chart.Answer.Days)
        {
            NowcastMarks.DrawBar(plot, chart, day, BarShare);
        }

        foreach (var day in chart.Answer.Days.Where(day => day.Estimate is not null))
        {
            NowcastMarks.DrawBox(frame.Scene, theme, plot.X(day.Day), plot.Days.DayWidthPx * BarShare, (plot.Y(day.Estimate!.High), plot.Y(day.Estimate.People), plot.Y(day.Estimate.Low)));
            if (day.Became is { } became)
            {
                NowcastMarks.DrawDiamond(frame.Scene, theme, plot.X(day.Day), plot.Y(became.Count));
            }
        }

        DrawShares(plot, chart, room, note);
        frame.Scene.Table(Table(chart));
        return frame.Scene.Build();
    }

    /// <summary>Below each incomplete day how much of it the release held, by the estimate.</summary>
    private static void DrawShares(Plot plot, NowcastChart chart, PixelRect room, TextStyle note)
    {
        var days = chart.Answer.Days.Where(day => day.Share is not null).ToList();
        var widest = days.Select(day => TextMeasurer.WidthPx(PercentOf(day), note)).DefaultIfEmpty(0).Max();
        if (days.Count == 0 || widest + 4 > plot.Days.DayWidthPx)
        {
            return;
        }

        const string Heading = "per cent of the expected count";
        var line = PictureFrame.LineHeight(note);
        var width = TextMeasurer.WidthPx(Heading, note);
        var (left, right) = (plot.Left(days[0].Day), plot.Left(days[^1].Day) + plot.Days.DayWidthPx);
        var top = room.Bottom - (2 * line);
        foreach (var day in days)
        {
            plot.Frame.Scene.Text(PercentOf(day), plot.X(day.Day), TextMeasurer.CentredBaselineY(top + (line / 2), note), note.In(plot.Frame.Theme.Colors.Ink), TextAnchor.Middle);
        }

        var x = Math.Clamp((left + right) / 2, plot.Area.Left + (width / 2), Math.Max(plot.Area.Left + (width / 2), room.Right - (width / 2)));
        plot.Frame.Scene.Text(Heading, x, TextMeasurer.CentredBaselineY(top + (line * 1.5), note), note, TextAnchor.Middle);
    }

    private static string PercentOf(NowcastDay day) => CountFormat.Fixed(Math.Floor(100 * day.Share!.Value), 0);

    private static List<LegendEntry> Legend(NowcastChart chart, Theme theme)
    {
        var look = theme.Source(chart.Answer.Series.Source.Code);
        List<LegendEntry> entries =
        [
            new("counted by then", 22, (scene, box) => DayBars.Draw(scene, box, theme, look.Color, look.HatchedBars, isOutlined: false)),
        ];
        if (chart.Answer.Days.Any(day => day.Estimate is not null))
        {
            entries.Add(new LegendEntry("still filling up", 22, (scene, box) => NowcastMarks.DrawFading(scene, box, look.Color, lacking: 1)));
            entries.Add(new LegendEntry("to be expected, with 80 % interval", 22, (scene, box) =>
                NowcastMarks.DrawBox(scene, theme, box.CentreX, box.Width, (box.Top, box.CentreY, box.Bottom))));
        }

        if (chart.HasLater)
        {
            entries.Add(new LegendEntry("known later: what the day became", 18, (scene, box) => NowcastMarks.DrawDiamond(scene, theme, box.CentreX, box.CentreY)));
        }

        if (chart.Answer.Days.Any(day => day.Count is null))
        {
            entries.Add(new LegendEntry("no report", 22, (scene, box) => scene.Add(new HatchMark(box, 7, theme.Colors.Hatch, 1.5))));
        }

        return entries;
    }

    private static SceneTable Table(NowcastChart chart) => new(
        "The days as they stood, what they were expected to become, and what they became",
        ["day", "counted by then", "to be expected", "low", "high", "known later", "by the release of"],
        chart.Answer.Days.Select(day => (IReadOnlyList<string>)
        [
            DayText.InFull(day.Day),
            day.Count is { } count ? CountFormat.Whole(count) : "–",
            day.Estimate is { } people ? CountFormat.Fixed(people.People, 0) : string.Empty,
            day.Estimate is { } low ? CountFormat.Fixed(low.Low, 0) : string.Empty,
            day.Estimate is { } high ? CountFormat.Fixed(high.High, 0) : string.Empty,
            day.Became is { } became ? CountFormat.Whole(became.Count) : string.Empty,
            day.Became is { } later ? InstantPattern.General.Format(later.ReleasedAt) : string.Empty,
        ]));
}

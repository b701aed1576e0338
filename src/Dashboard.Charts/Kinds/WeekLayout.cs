using Dashboard.Charts.Axes;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;
using Dashboard.Charts.Words;
using Dashboard.Core.Averages;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;

namespace Dashboard.Charts.Kinds;

/// <summary>Lays a <see cref="WeekChart"/> out: a row a source, its days on the left, its averages on the right.</summary>
public static class WeekLayout
{
    /// <summary>The least width at which a week's counts and averages stand beside each other without touching.</summary>
    public const int LeastWidthPx = PictureSize.NarrowBelowPx;

    private const double DaysShare = 0.6;
    private const double GapPx = 44;

    /// <summary>Turns the chart into marks.</summary>
    /// <param name="chart">What to show.</param>
    /// <param name="theme">The look.</param>
    /// <param name="size">The picture's size.</param>
    /// <exception cref="ArgumentOutOfRangeException">The picture is narrower than <see cref="LeastWidthPx"/>.</exception>
    public static Scene Lay(WeekChart chart, Theme theme, PictureSize size)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentNullException.ThrowIfNull(theme);
        ArgumentOutOfRangeException.ThrowIfLessThan(size.WidthPx, LeastWidthPx, nameof(size));
        var frame = PictureFrame.Start(chart.Text, theme, size);
        var room = LegendRow.Draw(frame, frame.Body, Legend(theme));
        var gap = GapPx * frame.Shrink;
        var isPortrait = room.Height > room.Width;
        var height = (room.Height - (gap * 0.4 * (chart.Weeks.Length - 1))) / chart.Weeks.Length;
        var most = chart.Weeks
            .SelectMany(week => week.QuotedAverages.Concat(week.ThenAverages).Select(average => average.Mean.PeoplePerDay ?? 0)
                .Append((double)(week.Quoted.Whole.Figure.Value ?? 0)))
            .Max();
        for (var i = 0; i < chart.Weeks.Length; i++)
        {
            var row = new PixelRect(room.Left, room.Top + (i * (height + (gap * 0.4))), room.Width, height);
            var (days, averages) = isPortrait
                ? (row with { Height = row.Height * 0.52 }, PixelRect.FromEdges(row.Left, row.Top + (row.Height * 0.55), row.Right, row.Bottom))
                : (row with { Width = (row.Width * DaysShare) - (gap / 2) }, PixelRect.FromEdges(row.Left + (row.Width * DaysShare) + (gap / 2), row.Top, row.Right, row.Bottom));
            if (WeekDaysPanel.Fits(frame, days, chart.Weeks[i]))
            {
                WeekDaysPanel.Draw(frame, days, chart.Weeks[i]);
            }
            else
            {
                WeekDayRows.Draw(frame, days, chart.Weeks[i]);
            }

            WeekAveragesPanel.Draw(frame, averages, chart.Weeks[i], most);
        }

        frame.Scene.Table(Table(chart));
        return frame.Scene.Build();
    }

    private static List<LegendEntry> Legend(Theme theme) =>
    [
        new("quoted", 22, (scene, box) => QuotedPin.Draw(scene, theme, box.CentreX, box.CentreY, box.Width)),
        new("shown then", 22, (scene, box) => DayBars.Draw(scene, box, theme, theme.Colors.Secondary, isHatched: false, isOutlined: false)),
        new("as later served", 22, (scene, box) => DayBars.Draw(scene, box, theme, theme.Colors.Secondary, isHatched: false, isOutlined: true)),
        new("shown last", 26, (scene, box) => LastMark.Draw(scene, box.Left, box.Right, box.CentreY, theme.Colors.Secondary)),
        new("no report", 22, (scene, box) => scene.Add(new HatchMark(box, 7, theme.Colors.Hatch, 1.5))),
    ];

    private static SceneTable Table(WeekChart chart) => new(
        "The days and the averages",
        ["source", "day or policy", "quoted", "shown then", "status then", "shown last"],
        chart.Weeks.SelectMany(week => week.Quoted.Days.Days
            .Select(day => (IReadOnlyList<string>)
            [
                week.Then.Selector.Source.Title, DayText.InFull(day), Count(week.Quoted.Days[day]), Count(week.Then[day]), week.Then[day].Status.ToWords(), Count(week.Last[day]),
            ])
            .Concat(week.QuotedAverages.Select(average => Row(week.Then.Selector.Source, average, isQuoted: true)))
            .Concat(week.ThenAverages.Select(average => Row(week.Then.Selector.Source, average, isQuoted: false)))));

    private static IReadOnlyList<string> Row(Source source, PolicyAverage average, bool isQuoted)
    {
        var mean = average.Mean.PeoplePerDay is { } perDay ? Invariant($"{CountFormat.Fixed(perDay, 1)} ÷{average.Mean.Divisor}") : "–";
        return [source.Title, "average, policy " + average.Policy, isQuoted ? mean : string.Empty, isQuoted ? string.Empty : mean, string.Empty, string.Empty];
    }

    private static string Count(DayEntry entry) => entry.Count is { } count ? CountFormat.Whole(count) : "–";
}

using Dashboard.Charts.Axes;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;
using Dashboard.Charts.Words;

namespace Dashboard.Charts.Kinds;

/// <summary>Lays a <see cref="TotalsChart"/> out: panels side by side, below each other in a portrait picture.</summary>
public static class TotalsLayout
{
    private const double GapPx = 48;

    /// <summary>Turns the chart into marks.</summary>
    /// <param name="chart">What to show.</param>
    /// <param name="theme">The look.</param>
    /// <param name="size">The picture's size.</param>
    public static Scene Lay(TotalsChart chart, Theme theme, PictureSize size)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentNullException.ThrowIfNull(theme);
        var frame = PictureFrame.Start(chart.Text, theme, size);
        var (room, count) = (frame.Body, chart.Panels.Length);
        var gap = GapPx * frame.Shrink;
        for (var i = 0; i < count; i++)
        {
            var panel = room.Height > room.Width
                ? new PixelRect(room.Left, room.Top + (i * (room.Height + gap) / count), room.Width, ((room.Height + gap) / count) - gap)
                : new PixelRect(room.Left + (i * (room.Width + gap) / count), room.Top, ((room.Width + gap) / count) - gap, room.Height);
            TotalsPanel.Draw(frame, panel, chart.Panels[i], chart.Window);
        }

        frame.Scene.Table(Table(chart));
        return frame.Scene.Build();
    }

    /// <summary>The last day of each month and of the window: the growth of years without a thousand rows.</summary>
    private static SceneTable Table(TotalsChart chart) => new(
        "Totals to date at the end of each month",
        ["series", "day", "total"],
        chart.Panels.SelectMany(panel => panel.Lines).SelectMany(line => chart.Window
            .Where(day => day == chart.Window.End || day.PlusDays(1).Day == 1)
            .Select(day => (IReadOnlyList<string>)[line.Series.ToString(), DayText.InFull(day), line.Totals[day] is { } total ? CountFormat.Whole(total) : "–"])));
}

using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;

namespace Dashboard.Charts.Kinds;

/// <summary>Lays a <see cref="ClaimChart"/> out: the card, and the days about it.</summary>
public static class ClaimLayout
{
    /// <summary>Turns the chart into marks.</summary>
    /// <param name="chart">What to show.</param>
    /// <param name="theme">The look.</param>
    /// <param name="size">The picture's size.</param>
    public static Scene Lay(ClaimChart chart, Theme theme, PictureSize size)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentNullException.ThrowIfNull(theme);
        return CardLayout.Lay(chart.Text, chart.Card, PlotOf(chart), theme, size);
    }

    private static Action<PictureFrame, PixelRect>? PlotOf(ClaimChart chart) => chart switch
    {
        { Totals: { } totals } => (frame, room) => ClaimTotals.Draw(frame, room, chart.Check, totals),
        { Daily: { } daily } => (frame, room) => ComparePanels.Draw(frame, room, new CompareChart(daily, [chart.Check], chart.Footnote)
        {
            Pinned = [.. chart.Parts.Where(part => part.Figure.Value is not null && daily.Window.Contains(part.Figure.Days!))],
        }),
        _ => null,
    };
}

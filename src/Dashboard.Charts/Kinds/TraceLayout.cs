using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;

namespace Dashboard.Charts.Kinds;

/// <summary>Lays a <see cref="TraceChart"/> out: the card, and the days about it as they stood in the release that gave the value.</summary>
public static class TraceLayout
{
    /// <summary>Turns the chart into marks.</summary>
    /// <param name="chart">What to show.</param>
    /// <param name="theme">The look.</param>
    /// <param name="size">The picture's size.</param>
    public static Scene Lay(TraceChart chart, Theme theme, PictureSize size)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentNullException.ThrowIfNull(theme);
        return CardLayout.Lay(chart.Text, chart.Card, PlotOf(chart), theme, size);
    }

    private static Action<PictureFrame, PixelRect>? PlotOf(TraceChart chart) => chart switch
    {
        { Totals: { } totals, Quoted: { } quoted } => (frame, room) => ClaimTotals.Draw(frame, room, quoted, totals),
        { Daily: { } daily } => (frame, room) => ComparePanels.Draw(frame, room, new CompareChart(daily, chart.Quoted is { } quoted ? [quoted] : [], chart.Footnote)),
        _ => null,
    };
}

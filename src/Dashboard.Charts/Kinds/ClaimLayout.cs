using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;

namespace Dashboard.Charts.Kinds;

/// <summary>Lays a <see cref="ClaimChart"/> out: the card at the left and the days at the right, below each other in a portrait picture.</summary>
public static class ClaimLayout
{
    private const double CardShare = 0.36;
    private const double PortraitCardShare = 0.46;
    private const double GapPx = 48;

    /// <summary>Turns the chart into marks.</summary>
    /// <param name="chart">What to show.</param>
    /// <param name="theme">The look.</param>
    /// <param name="size">The picture's size.</param>
    public static Scene Lay(ClaimChart chart, Theme theme, PictureSize size)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentNullException.ThrowIfNull(theme);
        var frame = PictureFrame.Start(chart.Text, theme, size);
        var (room, gap) = (frame.Body, GapPx * frame.Shrink);
        var hasPlot = chart.Daily is not null || chart.Totals is not null;
        var isPortrait = room.Height > room.Width;
        var card = !hasPlot ? room with { Width = Math.Min(room.Width, room.Height * 1.6) }
            : isPortrait ? room with { Height = room.Height * PortraitCardShare }
            : room with { Width = (room.Width * CardShare) - gap };
        var bottom = ClaimCard.Draw(frame, card, chart);
        var plot = isPortrait ? PixelRect.FromEdges(room.Left, bottom + (gap / 2), room.Right, room.Bottom) : PixelRect.FromEdges(room.Left + (room.Width * CardShare), room.Top, room.Right, room.Bottom);
        if (chart.Totals is { } totals)
        {
            ClaimTotals.Draw(frame, plot, chart.Check, totals);
        }
        else if (chart.Daily is { } daily)
        {
            ComparePanels.Draw(frame, plot, new CompareChart(daily, [chart.Check], chart.Footnote) { Pinned = [.. chart.Parts.Where(part => part.Figure.Value is not null && daily.Window.Contains(part.Figure.Days!))] });
        }

        frame.Scene.Table(new SceneTable(
            "What the verdict rests on", ["word", "value"], [.. chart.Evidence.Select(row => (IReadOnlyList<string>)[row.Word, row.Value]), ["reason", chart.Check.Reason]]));
        return frame.Scene.Build();
    }
}

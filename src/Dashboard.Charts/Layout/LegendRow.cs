using Dashboard.Charts.Fonts;
using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Layout;

/// <summary>A legend in rows of its own above a plot, so that it never covers data.</summary>
public static class LegendRow
{
    private const double SampleGapPx = 8;
    private const double EntryGapPx = 28;
    private const double BelowPx = 14;

    /// <summary>Draws the entries from the left, in as many rows as they need.</summary>
    /// <param name="frame">The picture.</param>
    /// <param name="room">Where it may stand; its top is used.</param>
    /// <param name="entries">The entries, in order.</param>
    /// <returns>What of the room is left below.</returns>
    public static PixelRect Draw(PictureFrame frame, PixelRect room, IReadOnlyList<LegendEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(entries);
        var style = frame.Text(frame.Theme.Annotation).In(frame.Theme.Colors.Ink);
        var lineHeight = PictureFrame.LineHeight(style) * 1.15;
        var (x, y) = (room.Left, room.Top);
        foreach (var entry in entries)
        {
            var width = entry.WidthPx + SampleGapPx + TextMeasurer.WidthPx(entry.Text, style);
            if (x > room.Left && x + width > room.Right)
            {
                (x, y) = (room.Left, y + lineHeight);
            }

            var sample = new PixelRect(x, y + ((lineHeight - style.SizePx) / 2), entry.WidthPx, style.SizePx);
            entry.Draw(frame.Scene, sample);
            frame.Scene.Text(entry.Text, x + entry.WidthPx + SampleGapPx, TextMeasurer.CentredBaselineY(sample.CentreY, style), style);
            x += width + EntryGapPx;
        }

        return PixelRect.FromEdges(room.Left, y + (entries.Count == 0 ? 0 : lineHeight + (BelowPx * frame.Shrink)), room.Right, room.Bottom);
    }
}

using Dashboard.Charts.Fonts;
using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Layout;

/// <summary>A legend in rows of its own above a plot, so that it never covers data.</summary>
public static class LegendRow
{
    private const double SampleGapPx = 8;
    private const double EntryGapPx = 28;
    private const double BelowPx = 14;

    /// <summary>Draws the entries from the left, in as many rows as they need; one wider than the room has its words over several.</summary>
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
            var textLeft = entry.WidthPx + SampleGapPx;
            var lines = TextWrapper.Wrap(entry.Text, room.Width - textLeft, style);
            var width = textLeft + TextMeasurer.WidthPx(lines[0], style);
            if (x > room.Left && (lines.Length > 1 || x + width > room.Right))
            {
                (x, y) = (room.Left, y + lineHeight);
            }

            var sample = new PixelRect(x, y + ((lineHeight - style.SizePx) / 2), entry.WidthPx, style.SizePx);
            entry.Draw(frame.Scene, sample);
            for (var i = 0; i < lines.Length; i++)
            {
                frame.Scene.Text(lines[i], x + textLeft, TextMeasurer.CentredBaselineY(sample.CentreY + (i * PictureFrame.LineHeight(style)), style), style);
            }

            // What follows words over several lines begins below them.
            (x, y) = lines.Length > 1 ? (room.Right, y + ((lines.Length - 1) * PictureFrame.LineHeight(style))) : (x + width + EntryGapPx, y);
        }

        return PixelRect.FromEdges(room.Left, y + (entries.Count == 0 ? 0 : lineHeight + (BelowPx * frame.Shrink)), room.Right, room.Bottom);
    }
}

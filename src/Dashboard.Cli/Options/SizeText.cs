using System.Globalization;
using Dashboard.Charts.Layout;

namespace Dashboard.Cli.Options;

/// <summary>Reads a picture's size.</summary>
internal static class SizeText
{
    // What the report's fullest picture needs; a single chart can be smaller.
    private const int LeastWidthPx = 640;
    private const int LeastHeightPx = 540;

    public static Parsed<PictureSize?> Parse(string text)
    {
        if (text.Split('x', 'X') is not [var width, var height] || !TryRead(width, out var widthPx) || !TryRead(height, out var heightPx))
        {
            return new(null, Invariant($"'{text}' is no size; write width x height in px, such as 1600x900"));
        }

        var size = new PictureSize(widthPx, heightPx);
        return size is { IsUsable: true, WidthPx: >= LeastWidthPx, HeightPx: >= LeastHeightPx }
            ? new(size, null)
            : new(null, Invariant($"'{text}' can't be drawn; {LeastWidthPx}x{LeastHeightPx} to {PictureSize.GreatestSidePx}x{PictureSize.GreatestSidePx} is expected"));
    }

    private static bool TryRead(string text, out int px) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out px);
}

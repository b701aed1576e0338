using System.Globalization;

namespace Dashboard.Cli.Options;

/// <summary>How large a picture is, in px.</summary>
internal sealed record PictureSize(int WidthPx, int HeightPx)
{
    private const int LeastWidthPx = 640;
    private const int LeastHeightPx = 360;
    private const int MostWidthPx = 7680;
    private const int MostHeightPx = 4320;

    public static Parsed<PictureSize> Parse(string text)
    {
        if (text.Split('x', 'X') is not [var width, var height] || !TryRead(width, out var widthPx) || !TryRead(height, out var heightPx))
        {
            return new(null, Invariant($"'{text}' is no size; write width x height in px, such as 1600x900"));
        }

        return widthPx is >= LeastWidthPx and <= MostWidthPx && heightPx is >= LeastHeightPx and <= MostHeightPx
            ? new(new PictureSize(widthPx, heightPx), null)
            : new(null, Invariant($"'{text}' can't be drawn; {LeastWidthPx}x{LeastHeightPx} to {MostWidthPx}x{MostHeightPx} is expected"));
    }

    private static bool TryRead(string text, out int px) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out px);
}

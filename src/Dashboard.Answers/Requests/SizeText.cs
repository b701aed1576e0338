using System.Globalization;
using Dashboard.Charts.Layout;

namespace Dashboard.Answers.Requests;

/// <summary>Reads a picture's size.</summary>
public static class SizeText
{
    /// <summary>Reads a size.</summary>
    /// <param name="text">Width and height in px, such as <c>1600x900</c>.</param>
    public static Parsed<PictureSize?> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Split('x', 'X') is not [var width, var height] || !TryRead(width, out var widthPx) || !TryRead(height, out var heightPx))
        {
            return new(null, Invariant($"'{text}' is no size; write width x height in px, such as 1600x900"));
        }

        var size = new PictureSize(widthPx, heightPx);
        return size.IsUsable
            ? new(size, null)
            : new(null, Invariant($"'{text}' can't be drawn; {PictureSize.Limits} at least is expected"));
    }

    private static bool TryRead(string text, out int px) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out px);
}

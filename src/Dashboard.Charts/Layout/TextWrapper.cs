using System.Collections.Immutable;
using Dashboard.Charts.Fonts;
using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Layout;

/// <summary>Breaks a text into lines of at most a width, by measured words.</summary>
public static class TextWrapper
{
    private const string Ellipsis = "…";

    /// <summary>Breaks a text.</summary>
    /// <param name="text">The text. It breaks at spaces, which are lost there, and always at a line feed; dates and numbers with their units hold together, as do no-break spaces.</param>
    /// <param name="widthPx">The width in px, above 0.</param>
    /// <param name="style">The style in which it is measured.</param>
    /// <returns>The lines; none for an empty text. A single word wider than the width is broken between its letters.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The width is not above 0.</exception>
    public static ImmutableArray<string> Wrap(string text, double widthPx, TextStyle style)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(style);
        if (!(widthPx > 0))
        {
            throw new ArgumentOutOfRangeException(nameof(widthPx), widthPx, "Text needs a width above 0 px.");
        }

        return new WrappableText(text, style).Lines(widthPx);
    }

    /// <summary>The text if it fits the width, else its start with an ellipsis that does; empty if not even that fits.</summary>
    /// <param name="text">The text, one line.</param>
    /// <param name="widthPx">The width in px.</param>
    /// <param name="style">The style in which it is measured.</param>
    public static string Shorten(string text, double widthPx, TextStyle style)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (TextMeasurer.WidthPx(text, style) <= widthPx)
        {
            return text;
        }

        for (int length = text.Length - 1; length > 0; length--)
        {
            string shorter = text[..length].TrimEnd() + Ellipsis;
            if (!char.IsHighSurrogate(text[length - 1]) && TextMeasurer.WidthPx(shorter, style) <= widthPx)
            {
                return shorter;
            }
        }

        return string.Empty;
    }
}

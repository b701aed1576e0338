using System.Collections.Immutable;
using Dashboard.Charts.Fonts;
using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Layout;

/// <summary>Breaks a text into lines of at most a width, by measured words.</summary>
public static class TextWrapper
{
    private const string Ellipsis = "…";

    /// <summary>Breaks a text.</summary>
    /// <param name="text">The text. It breaks at spaces, which are lost there, and always at a line feed; no-break spaces hold.</param>
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

        var lines = ImmutableArray.CreateBuilder<string>();
        foreach (string paragraph in text.Split('\n'))
        {
            string line = string.Empty;
            foreach (string word in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                string longer = line.Length == 0 ? word : line + " " + word;
                if (TextMeasurer.WidthPx(longer, style) <= widthPx)
                {
                    line = longer;
                    continue;
                }

                if (line.Length > 0)
                {
                    lines.Add(line);
                }

                line = BreakWord(word, widthPx, style, lines);
            }

            if (line.Length > 0)
            {
                lines.Add(line);
            }
        }

        return lines.ToImmutable();
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

    // Adds full lines of a word that is too wide, at least a letter each, and gives back what is left.
    private static string BreakWord(string word, double widthPx, TextStyle style, ImmutableArray<string>.Builder lines)
    {
        while (TextMeasurer.WidthPx(word, style) > widthPx)
        {
            int first = word.Length > 1 && char.IsSurrogatePair(word, 0) ? 2 : 1;
            int length = word.Length - 1;
            while (length > first && (char.IsLowSurrogate(word[length]) || TextMeasurer.WidthPx(word[..length], style) > widthPx))
            {
                length--;
            }

            if (length < first)
            {
                break;
            }

            lines.Add(word[..length]);
            word = word[length..];
        }

        return word;
    }
}

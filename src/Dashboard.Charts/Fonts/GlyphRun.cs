using System.Text;

namespace Dashboard.Charts.Fonts;

/// <summary>A text as glyphs side by side: which glyph follows at which pen position, kerning included.</summary>
/// <remarks>The one place where characters become glyphs, so that measuring and drawing can't differ.</remarks>
internal static class GlyphRun
{
    /// <summary>Walks a text.</summary>
    /// <param name="font">The font.</param>
    /// <param name="text">The text.</param>
    /// <param name="tabular">True for figures of equal width.</param>
    /// <param name="glyphs">Takes the glyphs and the pen position of each in font units; null if only the width is asked for.</param>
    /// <returns>The pen's position after the last glyph in font units: the width of the text.</returns>
    public static int Walk(TrueTypeFont font, string text, bool tabular, List<(ushort Glyph, int Pen)>? glyphs)
    {
        int pen = 0;
        int previous = -1;
        foreach (Rune rune in text.EnumerateRunes())
        {
            _ = CharacterFallback.TryGlyph(font, rune.Value, tabular, out ushort glyph);
            if (previous >= 0)
            {
                pen += font.Kerning((ushort)previous, glyph);
            }

            glyphs?.Add((glyph, pen));
            pen += font.Advance(glyph);
            previous = glyph;
        }

        return pen;
    }
}

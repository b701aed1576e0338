using System.Text;
using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Fonts;

/// <summary>A line of text measured once, so that the width of any part of it is a subtraction.</summary>
internal sealed class MeasuredText
{
    private readonly TextStyle _style;
    private readonly int _unitsPerEm;

    // In font units, for each place between characters: where the pen is behind the glyph before it, and where it is for the one
    // after it, which differ by the kerning between the two.
    private readonly int[] _behind;
    private readonly int[] _before;

    /// <summary>Measures a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="style">Its style.</param>
    public MeasuredText(string text, TextStyle style)
    {
        var font = InterFont.Of(style.Weight);
        (Text, _style, _unitsPerEm) = (text, style, font.UnitsPerEm);
        (_behind, _before) = (new int[text.Length + 1], new int[text.Length + 1]);
        var glyphs = new List<(ushort Glyph, int Pen)>(text.Length);
        GlyphRun.Walk(font, text, style.Tabular, glyphs);
        var (place, read) = (0, 0);
        foreach (Rune rune in text.EnumerateRunes())
        {
            var (glyph, pen) = glyphs[read++];
            _before[place] = pen;
            place += rune.Utf16SequenceLength;
            _behind[place] = pen + font.Advance(glyph);
        }
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The width that a part would have alone, in px: what <see cref="TextMeasurer"/> says of it.</summary>
    /// <param name="start">The place of its first character.</param>
    /// <param name="end">The place behind its last; neither place is within a surrogate pair.</param>
    public double WidthPx(int start, int end) => start == end ? 0 : (_behind[end] - _before[start]) * _style.SizePx / _unitsPerEm;
}

namespace Dashboard.Charts.Fonts;

/// <summary>What is drawn for a character that the font lacks.</summary>
internal static class CharacterFallback
{
    /// <summary>The glyph of a character or of the nearest one in looks that the font has.</summary>
    /// <param name="font">The font.</param>
    /// <param name="character">A Unicode code point.</param>
    /// <param name="tabular">True for figures of equal width.</param>
    /// <param name="glyph">The glyph; that of the question mark if the answer is false.</param>
    /// <returns>False if nothing near is known.</returns>
    public static bool TryGlyph(TrueTypeFont font, int character, bool tabular, out ushort glyph)
    {
        for (int tried = character; tried != 0; tried = Nearest(tried))
        {
            glyph = font.Glyph(tried, tabular);
            if (glyph != 0)
            {
                return true;
            }
        }

        glyph = font.Glyph('?', tabular);
        return false;
    }

    private static int Nearest(int character) => character switch
    {
        0x202F => 0x2009, // narrow no-break space: thin space
        0x2009 or 0x00A0 or 0x2007 or 0x2008 or 0x2002 or 0x2003 => ' ',
        0x2010 or 0x2011 => '-', // hyphens
        0x2212 => 0x2013, // minus: en dash
        0x2013 or 0x2014 => '-',
        0x2018 or 0x2019 or 0x2032 => '\'',
        0x201C or 0x201D or 0x2033 => '"',
        0x00D7 => 'x',
        0x2192 or 0x27F6 => '>',
        0x2190 => '<',
        0x2022 => 0x00B7, // bullet: middle dot
        0x2248 => '~',
        _ => 0,
    };
}

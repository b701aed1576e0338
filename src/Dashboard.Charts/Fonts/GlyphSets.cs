namespace Dashboard.Charts.Fonts;

/// <summary>Reads the sets of glyphs that kerning and substitution speak of (OpenType 1.9, "Common Table Formats").</summary>
/// <remarks>They are opened into one entry a glyph, so that a look-up is an array read: a font has a few thousand glyphs.</remarks>
internal static class GlyphSets
{
    /// <summary>The entry of a glyph that is not covered.</summary>
    public const int NotCovered = -1;

    /// <summary>The place of each glyph in a coverage table; <see cref="NotCovered"/> for the others.</summary>
    /// <exception cref="InvalidDataException">The table is unsound.</exception>
    public static int[] Coverage(FontData table, int glyphCount)
    {
        int[] places = new int[glyphCount];
        for (int glyph = 0; glyph < places.Length; glyph++)
        {
            places[glyph] = NotCovered;
        }

        int count = table.U16(2);
        switch (table.U16(0))
        {
            case 1:
                for (int i = 0; i < count; i++)
                {
                    places[Checked(table.U16(4 + (2 * i)), glyphCount)] = i;
                }

                break;
            case 2:
                for (int i = 0; i < count; i++)
                {
                    int range = 4 + (6 * i);
                    int first = table.U16(range);
                    for (int glyph = first; glyph <= table.U16(range + 2); glyph++)
                    {
                        places[Checked(glyph, glyphCount)] = table.U16(range + 4) + glyph - first;
                    }
                }

                break;
            default:
                throw new InvalidDataException(Invariant($"A coverage table has format 1 or 2, not {table.U16(0)}."));
        }

        return places;
    }

    /// <summary>The class of each glyph; 0 for those that the table doesn't name.</summary>
    /// <exception cref="InvalidDataException">The table is unsound.</exception>
    public static ushort[] Classes(FontData table, int glyphCount)
    {
        ushort[] classes = new ushort[glyphCount];
        switch (table.U16(0))
        {
            case 1:
                for (int i = 0; i < table.U16(4); i++)
                {
                    classes[Checked(table.U16(2) + i, glyphCount)] = table.U16(6 + (2 * i));
                }

                break;
            case 2:
                for (int i = 0; i < table.U16(2); i++)
                {
                    int range = 4 + (6 * i);
                    for (int glyph = table.U16(range); glyph <= table.U16(range + 2); glyph++)
                    {
                        classes[Checked(glyph, glyphCount)] = table.U16(range + 4);
                    }
                }

                break;
            default:
                throw new InvalidDataException(Invariant($"A class table has format 1 or 2, not {table.U16(0)}."));
        }

        return classes;
    }

    private static int Checked(int glyph, int glyphCount) =>
        glyph < glyphCount ? glyph : throw new InvalidDataException(Invariant($"A glyph set names glyph {glyph} of {glyphCount}."));
}

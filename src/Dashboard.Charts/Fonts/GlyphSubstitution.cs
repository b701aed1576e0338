namespace Dashboard.Charts.Fonts;

/// <summary>Which glyph stands in for another under a feature: single substitution of <c>GSUB</c>, e.g. <c>tnum</c>.</summary>
internal sealed class GlyphSubstitution
{
    private readonly ushort[] _to;

    /// <summary>Reads a feature.</summary>
    /// <param name="gsub">The table; null for a font without one, which replaces nothing.</param>
    /// <param name="feature">The feature's four letters.</param>
    /// <param name="glyphCount">The number of glyphs.</param>
    /// <exception cref="InvalidDataException">The table is unsound.</exception>
    public GlyphSubstitution(FontData? gsub, string feature, int glyphCount)
    {
        _to = new ushort[glyphCount];
        for (int glyph = 0; glyph < glyphCount; glyph++)
        {
            _to[glyph] = (ushort)glyph;
        }

        if (gsub is { } table)
        {
            foreach (List<FontData> lookup in LayoutLookups.Of(table, feature, type: 1, extensionType: 7))
            {
                foreach (FontData subtable in lookup)
                {
                    Read(subtable, glyphCount);
                }
            }
        }
    }

    /// <summary>The glyph to draw in place of one; the same if the feature leaves it alone.</summary>
    public ushort Of(ushort glyph) => _to[glyph];

    private void Read(FontData table, int glyphCount)
    {
        int[] coverage = GlyphSets.Coverage(table.From(table.U16(2)), glyphCount);
        int format = table.U16(0);
        for (int glyph = 0; glyph < glyphCount; glyph++)
        {
            if (coverage[glyph] == GlyphSets.NotCovered)
            {
                continue;
            }

            int to = format switch
            {
                1 => (glyph + table.U16(4)) & 0xFFFF,
                2 => table.U16(6 + (2 * coverage[glyph])),
                _ => throw new InvalidDataException(Invariant($"A single substitution has format 1 or 2, not {format}.")),
            };
            _to[glyph] = to < glyphCount
                ? (ushort)to
                : throw new InvalidDataException(Invariant($"Glyph {glyph} is replaced by glyph {to} of {glyphCount}."));
        }
    }
}

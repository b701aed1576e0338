namespace Dashboard.Charts.Fonts;

/// <summary>How much closer or further apart two neighbouring glyphs stand: the <c>kern</c> feature of <c>GPOS</c>.</summary>
internal sealed class PairKerning
{
    private readonly List<List<IKerningPairs>> _lookups = [];

    /// <summary>Reads the feature.</summary>
    /// <param name="gpos">The table; null for a font without one, which kerns nothing.</param>
    /// <param name="glyphCount">The number of glyphs.</param>
    /// <exception cref="InvalidDataException">The table is unsound.</exception>
    public PairKerning(FontData? gpos, int glyphCount)
    {
        if (gpos is not { } table)
        {
            return;
        }

        foreach (List<FontData> lookup in LayoutLookups.Of(table, "kern", type: 2, extensionType: 9))
        {
            List<IKerningPairs> pairs = [];
            foreach (FontData subtable in lookup)
            {
                pairs.Add(subtable.U16(0) switch
                {
                    1 => new GlyphPairs(subtable, glyphCount),
                    2 => new ClassPairs(subtable, glyphCount),
                    var format => throw new InvalidDataException(Invariant($"Pair kerning has format 1 or 2, not {format}.")),
                });
            }

            _lookups.Add(pairs);
        }
    }

    /// <summary>What is added to the left glyph's advance, in font units; mostly negative or 0.</summary>
    public int Between(ushort left, ushort right)
    {
        int sum = 0;
        foreach (List<IKerningPairs> lookup in _lookups)
        {
            foreach (IKerningPairs pairs in lookup)
            {
                if (pairs.Find(left, right) is { } adjustment)
                {
                    // The first subtable that knows the pair decides, also where it says 0.
                    sum += adjustment;
                    break;
                }
            }
        }

        return sum;
    }
}

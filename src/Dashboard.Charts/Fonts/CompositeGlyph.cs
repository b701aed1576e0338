namespace Dashboard.Charts.Fonts;

/// <summary>Reads a glyph made of other glyphs, such as a letter with its accent (OpenType 1.9, <c>glyf</c>).</summary>
internal static class CompositeGlyph
{
    private const int ArgumentsAreWords = 0x0001;
    private const int ArgumentsAreOffsets = 0x0002;
    private const int HasScale = 0x0008;
    private const int MoreParts = 0x0020;
    private const int HasTwoScales = 0x0040;
    private const int HasMatrix = 0x0080;

    /// <summary>The parts and how each is placed.</summary>
    /// <exception cref="InvalidDataException">The data ends early, or a part is placed by matching points.</exception>
    public static IEnumerable<(int Glyph, GlyphTransform Placed)> Parts(FontData data)
    {
        int at = 10;
        int flags;
        do
        {
            flags = data.U16(at);
            int glyph = data.U16(at + 2);
            at += 4;
            if ((flags & ArgumentsAreOffsets) == 0)
            {
                throw new InvalidDataException(Invariant($"Glyph {glyph} is placed by matching points; only offsets are read."));
            }

            bool words = (flags & ArgumentsAreWords) != 0;
            (double x, double y) = words ? (data.S16(at), data.S16(at + 2)) : (data.S8(at), data.S8(at + 1));
            at += words ? 4 : 2;
            (double a, double b, double c, double d) = (1.0, 0.0, 0.0, 1.0);
            if ((flags & HasScale) != 0)
            {
                a = d = Fraction(data, at);
                at += 2;
            }
            else if ((flags & HasTwoScales) != 0)
            {
                (a, d) = (Fraction(data, at), Fraction(data, at + 2));
                at += 4;
            }
            else if ((flags & HasMatrix) != 0)
            {
                (a, b, c, d) = (Fraction(data, at), Fraction(data, at + 2), Fraction(data, at + 4), Fraction(data, at + 6));
                at += 8;
            }

            yield return (glyph, new(a, b, c, d, x, y));
        }
        while ((flags & MoreParts) != 0);
    }

    // Two bits before the point, fourteen after it.
    private static double Fraction(FontData data, int offset) => data.S16(offset) / 16384.0;
}

using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Fonts;

/// <summary>The shapes of a font's glyphs: its <c>glyf</c> and <c>loca</c> tables.</summary>
/// <param name="glyf">The shapes.</param>
/// <param name="loca">Where each shape starts.</param>
/// <param name="longOffsets">True if <paramref name="loca"/> holds 32-bit offsets, false for 16-bit halves.</param>
/// <param name="glyphCount">The number of glyphs.</param>
internal sealed class GlyphTable(FontData glyf, FontData loca, bool longOffsets, int glyphCount)
{
    // The deepest nesting in a sound font is two; a bound keeps a part that contains itself from recursing for ever.
    private const int MaxDepth = 8;

    /// <summary>Reads one glyph's shape.</summary>
    /// <exception cref="InvalidDataException">The data is unsound.</exception>
    public GlyphOutline Read(int glyph)
    {
        List<PathVerb> verbs = [];
        List<PixelPoint> points = [];
        Append(glyph, GlyphTransform.None, depth: 0, verbs, points);
        return verbs.Count == 0 ? GlyphOutline.Empty : new([.. verbs], [.. points]);
    }

    private void Append(int glyph, GlyphTransform transform, int depth, List<PathVerb> verbs, List<PixelPoint> points)
    {
        if (glyph >= glyphCount || depth > MaxDepth)
        {
            throw new InvalidDataException(Invariant($"Glyph {glyph} of {glyphCount} is asked for at nesting depth {depth}."));
        }

        (int start, int end) = (Offset(glyph), Offset(glyph + 1));
        if (start == end)
        {
            return;
        }

        FontData data = glyf.Slice(start, end - start);
        int contours = data.S16(0);
        if (contours >= 0)
        {
            SimpleGlyph.Append(data, contours, transform, verbs, points);
            return;
        }

        foreach ((int part, GlyphTransform placed) in CompositeGlyph.Parts(data))
        {
            Append(part, placed.Then(transform), depth + 1, verbs, points);
        }
    }

    private int Offset(int glyph) => longOffsets ? loca.U32(4 * glyph) : 2 * loca.U16(2 * glyph);
}

namespace Dashboard.Charts.Fonts;

/// <summary>A TrueType font: its measures, its characters, its kerning and its shapes, all in font units.</summary>
/// <remarks>Immutable but for the cache of shapes already read, which is safe for use by several threads at once.</remarks>
internal sealed class TrueTypeFont
{
    private readonly CharacterMap _characters;
    private readonly PairKerning _kerning;
    private readonly GlyphSubstitution _tabular;
    private readonly GlyphTable _shapes;
    private readonly ushort[] _advances;

    // One entry a glyph. Two threads may read the same shape at once; both get the same one, and either may stay.
    private readonly GlyphOutline?[] _outlines;

    /// <summary>Reads a font.</summary>
    /// <param name="file">The whole file.</param>
    /// <exception cref="InvalidDataException">It is no TrueType font or unsound. Shapes are read when first asked for.</exception>
    public TrueTypeFont(ReadOnlyMemory<byte> file)
    {
        TableDirectory tables = new(new(file));
        FontData head = tables.Require("head");
        FontData hhea = tables.Require("hhea");
        FontData os2 = tables.Require("OS/2");
        int glyphCount = tables.Require("maxp").U16(4);
        UnitsPerEm = head.U16(18);
        if (UnitsPerEm is < 16 or > 16384 || glyphCount == 0)
        {
            throw new InvalidDataException(Invariant($"The font has {UnitsPerEm} units per em and {glyphCount} glyphs."));
        }

        (Ascent, Descent) = (hhea.S16(4), -hhea.S16(6));
        (XHeight, CapHeight) = (os2.S16(86), os2.S16(88));
        _advances = Advances(tables.Require("hmtx"), hhea.U16(34), glyphCount);
        _characters = CharacterMap.Read(tables.Require("cmap"), glyphCount);
        _kerning = new(tables.Find("GPOS"), glyphCount);
        _tabular = new(tables.Find("GSUB"), "tnum", glyphCount);
        _shapes = new(tables.Require("glyf"), tables.Require("loca"), head.S16(50) != 0, glyphCount);
        _outlines = new GlyphOutline?[glyphCount];
    }

    /// <summary>Font units in the font size.</summary>
    public int UnitsPerEm { get; }

    /// <summary>Room above the baseline.</summary>
    public int Ascent { get; }

    /// <summary>Room below the baseline, positive.</summary>
    public int Descent { get; }

    /// <summary>The height of a small x.</summary>
    public int XHeight { get; }

    /// <summary>The height of a capital H.</summary>
    public int CapHeight { get; }

    /// <summary>The glyph of a character; 0 if the font has none.</summary>
    public ushort Glyph(int character, bool tabular)
    {
        ushort glyph = _characters.Glyph(character);
        return tabular ? _tabular.Of(glyph) : glyph;
    }

    /// <summary>How far the pen moves on after a glyph.</summary>
    public int Advance(ushort glyph) => _advances[glyph];

    /// <summary>What is added between two neighbours.</summary>
    public int Kerning(ushort left, ushort right) => _kerning.Between(left, right);

    /// <summary>The shape of a glyph.</summary>
    /// <exception cref="InvalidDataException">Its data is unsound.</exception>
    public GlyphOutline Outline(ushort glyph)
    {
        GlyphOutline? outline = Volatile.Read(ref _outlines[glyph]);
        if (outline is null)
        {
            outline = _shapes.Read(glyph);
            Volatile.Write(ref _outlines[glyph], outline);
        }

        return outline;
    }

    private static ushort[] Advances(FontData hmtx, int count, int glyphCount)
    {
        if (count is 0 || count > glyphCount)
        {
            throw new InvalidDataException(Invariant($"The font has {count} advances for {glyphCount} glyphs."));
        }

        ushort[] advances = new ushort[glyphCount];
        for (int glyph = 0; glyph < glyphCount; glyph++)
        {
            // The last advance holds for all glyphs after it.
            advances[glyph] = hmtx.U16(4 * Math.Min(glyph, count - 1));
        }

        return advances;
    }
}

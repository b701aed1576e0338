using Dashboard.Charts.Fonts;

namespace Dashboard.Charts.Rendering.Raster;

/// <summary>Letters as pixels, each worked out once for its size and for where between two pixels it stands.</summary>
/// <remarks>
/// A picture has some hundred letters, and the next one has mostly the same. A letter's place is rounded to quarters of a pixel, so
/// that it has four forms and not as many as there are places; nobody sees an eighth of a pixel. What is kept has no part in what a
/// picture looks like.
/// </remarks>
/// <param name="coverage">Works out what a letter covers.</param>
internal sealed class GlyphMasks(Coverage coverage)
{
    /// <summary>The parts of a pixel that letters stand at.</summary>
    public const int Phases = 4;

    /// <summary>The largest font size in device px for which letters are kept: that of titles. Larger ones are few.</summary>
    public const double LargestPx = 48;

    private const int SlotBits = 13;

    private readonly GlyphMask?[] _kept = new GlyphMask?[1 << SlotBits];
    private readonly Polylines _lines = new();

    /// <summary>A letter's pixels.</summary>
    public GlyphMask Of(GlyphKey key)
    {
        int slot = SlotOf(key);
        if (_kept[slot] is { } kept && kept.Key == key)
        {
            return kept;
        }

        GlyphOutline outline = InterFont.Of(key.Weight).Outline(key.Glyph);
        _lines.Clear();

        // Font units grow upwards, pixels downwards.
        Flattener.Flatten(outline.Verbs, outline.Points, new(key.Unit, 0, 0, -key.Unit, (double)key.Phase / Phases, 0), _lines);
        PixelBounds bounds = coverage.Measure(_lines, out ushort[] coverages);
        return _kept[slot] = new(key, bounds, coverages);
    }

    private static int SlotOf(GlyphKey key)
    {
        unchecked
        {
            ulong mixed = ((ulong)BitConverter.DoubleToInt64Bits(key.Unit) >> 20) + ((ulong)key.Weight << 40) + (uint)((key.Glyph * Phases) + key.Phase);
            return (int)((mixed * 0x9E3779B97F4A7C15) >> (64 - SlotBits));
        }
    }
}

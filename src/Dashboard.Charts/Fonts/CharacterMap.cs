namespace Dashboard.Charts.Fonts;

/// <summary>Which glyph draws which character: the font's <c>cmap</c> in its Unicode formats 4 and 12.</summary>
internal sealed class CharacterMap
{
    // Up to the end of Latin Extended-A: nearly every character that a picture has.
    private const int CommonCount = 0x180;

    private readonly ushort[] _common;
    private readonly int[] _firsts;
    private readonly int[] _lasts;
    private readonly ushort[] _glyphs;
    private readonly int[] _offsets;

    private CharacterMap(List<(int First, int Last, int Offset)> runs, ushort[] glyphs)
    {
        (_firsts, _lasts, _offsets) = (new int[runs.Count], new int[runs.Count], new int[runs.Count]);
        for (int i = 0; i < runs.Count; i++)
        {
            (_firsts[i], _lasts[i], _offsets[i]) = runs[i];
        }

        _glyphs = glyphs;
        _common = new ushort[CommonCount];
        for (int character = 0; character < CommonCount; character++)
        {
            _common[character] = Find(character);
        }
    }

    /// <summary>Reads the map.</summary>
    /// <param name="cmap">The table.</param>
    /// <param name="glyphCount">The number of glyphs in the font.</param>
    /// <exception cref="InvalidDataException">It has no Unicode map in format 4 or 12, or names a glyph that the font lacks.</exception>
    public static CharacterMap Read(FontData cmap, int glyphCount)
    {
        FontData? chosen = null;
        for (int i = 0; i < cmap.U16(2); i++)
        {
            int record = 4 + (8 * i);
            bool isUnicode = (cmap.U16(record), cmap.U16(record + 2)) is (0, _) or (3, 1) or (3, 10);
            FontData map = cmap.From(cmap.U32(record + 4));
            int format = map.U16(0);

            // 12 has all that 4 has and the characters beyond U+FFFF.
            if (isUnicode && (format == 12 || (format == 4 && chosen is null)))
            {
                chosen = map;
            }
        }

        FontData found = chosen ?? throw new InvalidDataException("The font has no Unicode character map in format 4 or 12.");
        List<(int First, int Last, int Offset)> runs = [];
        List<ushort> glyphs = [];
        foreach ((int character, int glyph) in found.U16(0) == 12 ? Segmented32(found) : Segmented16(found))
        {
            if (glyph >= glyphCount)
            {
                throw new InvalidDataException(Invariant($"U+{character:X4} is mapped to glyph {glyph} of {glyphCount}."));
            }

            if (runs.Count > 0 && runs[^1].Last == character - 1)
            {
                runs[^1] = (runs[^1].First, character, runs[^1].Offset);
            }
            else if (runs.Count > 0 && runs[^1].Last >= character)
            {
                throw new InvalidDataException(Invariant($"The character map is out of order at U+{character:X4}."));
            }
            else
            {
                runs.Add((character, character, glyphs.Count));
            }

            glyphs.Add((ushort)glyph);
        }

        return new(runs, [.. glyphs]);
    }

    /// <summary>The glyph of a character (a Unicode code point); 0, the font's "no glyph", if it has none.</summary>
    public ushort Glyph(int character) => character is >= 0 and < CommonCount ? _common[character] : Find(character);

    private ushort Find(int character)
    {
        int run = Array.BinarySearch(_firsts, character);
        run = run < 0 ? ~run - 1 : run;
        return run >= 0 && character <= _lasts[run] ? _glyphs[_offsets[run] + character - _firsts[run]] : (ushort)0;
    }

    private static IEnumerable<(int Character, int Glyph)> Segmented32(FontData map)
    {
        for (int i = 0; i < map.U32(12); i++)
        {
            int group = 16 + (12 * i);
            (int first, int last, int glyph) = (map.U32(group), map.U32(group + 4), map.U32(group + 8));
            if (last < first || last > 0x10FFFF)
            {
                throw new InvalidDataException(Invariant($"The character map has a run from U+{first:X4} to U+{last:X4}."));
            }

            for (int character = first; character <= last; character++)
            {
                yield return (character, glyph + (character - first));
            }
        }
    }

    private static IEnumerable<(int Character, int Glyph)> Segmented16(FontData map)
    {
        int segments = map.U16(6) / 2;
        (int lasts, int firsts) = (14, 16 + (2 * segments));
        (int deltas, int ranges) = (firsts + (2 * segments), firsts + (4 * segments));
        for (int i = 0; i < segments; i++)
        {
            int range = map.U16(ranges + (2 * i));
            int first = map.U16(firsts + (2 * i));
            for (int character = first; character <= map.U16(lasts + (2 * i)) && character != 0xFFFF; character++)
            {
                int glyph = range == 0 ? character : map.U16(ranges + (2 * i) + range + (2 * (character - first)));
                if (range == 0 || glyph != 0)
                {
                    glyph = (glyph + map.U16(deltas + (2 * i))) & 0xFFFF;
                }

                yield return (character, glyph);
            }
        }
    }
}

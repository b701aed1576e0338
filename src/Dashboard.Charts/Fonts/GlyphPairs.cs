namespace Dashboard.Charts.Fonts;

/// <summary>Kerning of single pairs of glyphs (<c>PairPos</c> format 1).</summary>
internal sealed class GlyphPairs : IKerningPairs
{
    // The pairs of a left glyph lie from its start to the next one's, by their right glyphs.
    private readonly int[] _starts;
    private readonly ushort[] _rights;
    private readonly short[] _adjustments;

    /// <summary>Reads the table.</summary>
    /// <exception cref="InvalidDataException">It is unsound.</exception>
    public GlyphPairs(FontData table, int glyphCount)
    {
        int[] coverage = GlyphSets.Coverage(table.From(table.U16(2)), glyphCount);
        int format = table.U16(4);
        int recordSize = 2 + ValueFormat.Size(format) + ValueFormat.Size(table.U16(6));
        _starts = new int[glyphCount + 1];
        List<ushort> rights = new(1 << 12);
        List<short> adjustments = new(1 << 12);
        for (int left = 0; left < glyphCount; left++)
        {
            if (coverage[left] != GlyphSets.NotCovered)
            {
                FontData set = table.From(table.U16(10 + (2 * coverage[left])));
                int count = set.U16(0);
                for (int i = 0, before = -1; i < count; i++)
                {
                    int record = 2 + (recordSize * i);
                    ushort right = set.U16(record);
                    if (right <= before)
                    {
                        throw new InvalidDataException(Invariant($"Kerning pairs are in the order of their right glyphs, not {right} after {before}."));
                    }

                    before = right;
                    rights.Add(right);
                    adjustments.Add((short)ValueFormat.AdvanceOf(set, record + 2, format));
                }
            }

            _starts[left + 1] = rights.Count;
        }

        (_rights, _adjustments) = ([.. rights], [.. adjustments]);
    }

    /// <inheritdoc/>
    public int? Find(ushort left, ushort right)
    {
        int first = _starts[left], last = _starts[left + 1] - 1;
        while (first <= last)
        {
            int middle = (first + last) / 2;
            if (_rights[middle] == right)
            {
                return _adjustments[middle];
            }

            (first, last) = _rights[middle] < right ? (middle + 1, last) : (first, middle - 1);
        }

        return null;
    }
}

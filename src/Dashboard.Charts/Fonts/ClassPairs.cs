namespace Dashboard.Charts.Fonts;

/// <summary>Kerning of classes of glyphs that look alike on one side (<c>PairPos</c> format 2).</summary>
internal sealed class ClassPairs : IKerningPairs
{
    private readonly int[] _coverage;
    private readonly ushort[] _lefts;
    private readonly ushort[] _rights;
    private readonly short[] _adjustments;
    private readonly int _rightCount;

    /// <summary>Reads the table.</summary>
    /// <exception cref="InvalidDataException">It is unsound.</exception>
    public ClassPairs(FontData table, int glyphCount)
    {
        _coverage = GlyphSets.Coverage(table.From(table.U16(2)), glyphCount);
        _lefts = GlyphSets.Classes(table.From(table.U16(8)), glyphCount);
        _rights = GlyphSets.Classes(table.From(table.U16(10)), glyphCount);
        (int format, int second) = (table.U16(4), table.U16(6));
        int leftCount = table.U16(12);
        _rightCount = table.U16(14);
        int size = ValueFormat.Size(format) + ValueFormat.Size(second);
        _adjustments = new short[leftCount * _rightCount];
        for (int i = 0; i < _adjustments.Length; i++)
        {
            _adjustments[i] = (short)ValueFormat.AdvanceOf(table, 16 + (size * i), format);
        }

        if (!AllBelow(_lefts, leftCount) || !AllBelow(_rights, _rightCount))
        {
            throw new InvalidDataException(Invariant($"Kerning classes go beyond the {leftCount} by {_rightCount} that have values."));
        }
    }

    private static bool AllBelow(ushort[] classes, int count)
    {
        foreach (ushort one in classes)
        {
            if (one >= count)
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public int? Find(ushort left, ushort right) =>
        _coverage[left] == GlyphSets.NotCovered ? null : _adjustments[(_lefts[left] * _rightCount) + _rights[right]];
}

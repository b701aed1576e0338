namespace Dashboard.Charts.Fonts;

/// <summary>Kerning of single pairs of glyphs (<c>PairPos</c> format 1).</summary>
internal sealed class GlyphPairs : IKerningPairs
{
    private readonly Dictionary<(ushort Left, ushort Right), int> _pairs = [];

    /// <summary>Reads the table.</summary>
    /// <exception cref="InvalidDataException">It is unsound.</exception>
    public GlyphPairs(FontData table, int glyphCount)
    {
        int[] coverage = GlyphSets.Coverage(table.From(table.U16(2)), glyphCount);
        (int format, int second) = (table.U16(4), table.U16(6));
        int recordSize = 2 + ValueFormat.Size(format) + ValueFormat.Size(second);
        for (int left = 0; left < glyphCount; left++)
        {
            if (coverage[left] == GlyphSets.NotCovered)
            {
                continue;
            }

            FontData set = table.From(table.U16(10 + (2 * coverage[left])));
            for (int i = 0; i < set.U16(0); i++)
            {
                int record = 2 + (recordSize * i);
                _pairs[((ushort)left, set.U16(record))] = ValueFormat.AdvanceOf(set, record + 2, format);
            }
        }
    }

    /// <inheritdoc/>
    public int? Find(ushort left, ushort right) => _pairs.TryGetValue((left, right), out int adjustment) ? adjustment : null;
}

namespace Dashboard.Charts.Fonts;

/// <summary>The tables of a TrueType font file by their four-letter names (OpenType 1.9, "Table Directory").</summary>
internal sealed class TableDirectory
{
    private const uint TrueTypeOutlines = 0x00010000;

    private readonly Dictionary<string, FontData> _tables = new(StringComparer.Ordinal);

    /// <summary>Reads the directory.</summary>
    /// <param name="font">The whole file.</param>
    /// <exception cref="InvalidDataException">It is no TrueType font, or a table lies outside the file.</exception>
    public TableDirectory(FontData font)
    {
        int version = font.U32(0);
        if (version != TrueTypeOutlines)
        {
            throw new InvalidDataException(Invariant($"A TrueType font starts with 0x00010000, not 0x{version:X8}."));
        }

        int count = font.U16(4);
        for (int i = 0; i < count; i++)
        {
            int record = 12 + (16 * i);
            _tables[font.Tag(record)] = font.Slice(font.U32(record + 8), font.U32(record + 12));
        }
    }

    /// <summary>A table that the font must have.</summary>
    /// <exception cref="InvalidDataException">It doesn't.</exception>
    public FontData Require(string tag) =>
        _tables.TryGetValue(tag, out FontData table) ? table : throw new InvalidDataException($"The font has no '{tag}' table.");

    /// <summary>A table that the font may have; null if it doesn't.</summary>
    public FontData? Find(string tag) => _tables.TryGetValue(tag, out FontData table) ? table : null;
}

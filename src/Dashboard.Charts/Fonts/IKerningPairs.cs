namespace Dashboard.Charts.Fonts;

/// <summary>One table of kerning pairs.</summary>
internal interface IKerningPairs
{
    /// <summary>The adjustment in font units; null if the table doesn't know the pair, so that the next one is asked.</summary>
    int? Find(ushort left, ushort right);
}

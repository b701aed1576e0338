using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Fonts;

/// <summary>The shape of a glyph in font units, y upwards, as moves, lines and quadratic curves; never changed once read.</summary>
/// <param name="Verbs">The steps; every figure ends with a close.</param>
/// <param name="Points">The points of all steps.</param>
internal sealed record GlyphOutline(PathVerb[] Verbs, PixelPoint[] Points)
{
    /// <summary>The shape of a space.</summary>
    public static readonly GlyphOutline Empty = new([], []);
}

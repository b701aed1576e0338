using Dashboard.Charts.Themes;

namespace Dashboard.Charts.Layout;

/// <summary>A picture's size in px.</summary>
/// <param name="WidthPx">Its width.</param>
/// <param name="HeightPx">Its height.</param>
public readonly record struct PictureSize(int WidthPx, int HeightPx)
{
    /// <summary>The least width that leaves room for a title, a plot and a footnote.</summary>
    public const int LeastWidthPx = 360;

    /// <summary>The least height that does.</summary>
    public const int LeastHeightPx = 480;

    /// <summary>Below this width, a phone's, words take more lines than they are short, and the least height is another.</summary>
    public const int NarrowBelowPx = 640;

    /// <summary>The least height of a picture so narrow.</summary>
    public const int LeastNarrowHeightPx = 560;

    /// <summary>The greatest side.</summary>
    public const int GreatestSidePx = 4096;

    /// <summary>What a size must be, in words.</summary>
    public static string Limits { get; } =
        Invariant($"{LeastWidthPx}x{LeastNarrowHeightPx} or {NarrowBelowPx}x{LeastHeightPx} to {GreatestSidePx}x{GreatestSidePx}, half as high as wide or 800 high");

    /// <summary>1600 x 900 px.</summary>
    public static PictureSize Standard { get; } = new(1600, 900);

    /// <summary>Whether both sides are within what a picture can be laid out for.</summary>
    /// <remarks>Text grows with the width up to 1,600 px, so a wide picture needs the height for its words.</remarks>
    public bool IsUsable =>
        WidthPx is >= LeastWidthPx and <= GreatestSidePx && HeightPx <= GreatestSidePx
        && HeightPx >= (WidthPx < NarrowBelowPx ? LeastNarrowHeightPx : LeastHeightPx)
        && 2 * HeightPx >= Math.Min(WidthPx, Theme.ReferenceWidthPx);
}

using System.Runtime.InteropServices;

namespace Dashboard.Charts.Scenes;

/// <summary>An upright rectangle in a picture, in px.</summary>
/// <param name="X">Left edge, px from the picture's left.</param>
/// <param name="Y">Top edge, px from the picture's top.</param>
/// <param name="Width">Px; a rectangle with no width or height, or less, is empty and draws nothing.</param>
/// <param name="Height">Px, downwards.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PixelRect(double X, double Y, double Width, double Height)
{
    /// <summary>The left edge, the same as <see cref="X"/>.</summary>
    public double Left => X;

    /// <summary>The top edge, the same as <see cref="Y"/>.</summary>
    public double Top => Y;

    /// <summary>The right edge.</summary>
    public double Right => X + Width;

    /// <summary>The bottom edge.</summary>
    public double Bottom => Y + Height;

    /// <summary>Half way from left to right.</summary>
    public double CentreX => X + (Width / 2);

    /// <summary>Half way from top to bottom.</summary>
    public double CentreY => Y + (Height / 2);

    /// <summary>True if there is no area.</summary>
    public bool IsEmpty => !(Width > 0 && Height > 0);

    /// <summary>The rectangle between two upright and two level lines.</summary>
    public static PixelRect FromEdges(double left, double top, double right, double bottom) =>
        new(left, top, right - left, bottom - top);

    /// <summary>The rectangle with its four edges moved inwards (outwards if negative).</summary>
    /// <param name="horizontal">Px taken from the left and from the right.</param>
    /// <param name="vertical">Px taken from the top and from the bottom.</param>
    public PixelRect Inset(double horizontal, double vertical) =>
        new(X + horizontal, Y + vertical, Width - (2 * horizontal), Height - (2 * vertical));

    /// <summary>What both rectangles cover; empty if they don't meet.</summary>
    public PixelRect Intersect(PixelRect other) => FromEdges(
        Math.Max(Left, other.Left), Math.Max(Top, other.Top), Math.Min(Right, other.Right), Math.Min(Bottom, other.Bottom));

    /// <summary>True if the two share an area; touching edges share none.</summary>
    public bool Overlaps(PixelRect other) => !Intersect(other).IsEmpty;

    /// <summary>Whether a point lies within, its edges included.</summary>
    /// <param name="point">The point.</param>
    public bool Contains(PixelPoint point) => point.X >= Left && point.X <= Right && point.Y >= Top && point.Y <= Bottom;

    /// <summary>The rectangle with every edge on the nearest border between pixels, so that bars stand crisp.</summary>
    public PixelRect Snapped() => FromEdges(Snap(Left), Snap(Top), Snap(Right), Snap(Bottom));

    // Floor of x + ½ rather than Round: halves must all go the same way, or neighbours of equal width differ by a pixel.
    private static double Snap(double px) => Math.Floor(px + 0.5);
}

using System.Runtime.InteropServices;
using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Rendering.Raster;

/// <summary>A rectangle of whole device pixels; the column <see cref="Right"/> and the row <see cref="Bottom"/> are outside.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PixelBounds(int Left, int Top, int Right, int Bottom)
{
    /// <summary>True if there is no pixel inside.</summary>
    public bool IsEmpty => Left >= Right || Top >= Bottom;

    /// <summary>The pixels that are in other bounds too.</summary>
    public PixelBounds Within(PixelBounds other) =>
        new(Math.Max(Left, other.Left), Math.Max(Top, other.Top), Math.Min(Right, other.Right), Math.Min(Bottom, other.Bottom));

    /// <summary>The pixels of these bounds inside a rectangle of scene px, its edges rounded to whole device pixels.</summary>
    public PixelBounds Clip(PixelRect rect, double scale) => new(
        Math.Clamp(Round(rect.Left * scale), Left, Right),
        Math.Clamp(Round(rect.Top * scale), Top, Bottom),
        Math.Clamp(Round(rect.Right * scale), Left, Right),
        Math.Clamp(Round(rect.Bottom * scale), Top, Bottom));

    private static int Round(double px) => (int)Math.Floor(px + 0.5);
}

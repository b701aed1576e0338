using System.Runtime.InteropServices;

namespace Dashboard.Charts.Scenes;

/// <summary>A place in a picture, in px from its top left corner; y grows downwards.</summary>
/// <param name="X">Px from the left edge.</param>
/// <param name="Y">Px from the top edge.</param>
/// <remarks>Whole numbers are the borders between pixels: the centre of the first pixel is (0.5, 0.5).</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PixelPoint(double X, double Y);

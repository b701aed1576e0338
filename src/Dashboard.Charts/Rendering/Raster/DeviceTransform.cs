using System.Runtime.InteropServices;

namespace Dashboard.Charts.Rendering.Raster;

/// <summary>From a path's own units to device px: x' = A x + C y + X, y' = B x + D y + Y.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DeviceTransform(double A, double B, double C, double D, double X, double Y)
{
    /// <summary>Makes everything larger about the origin.</summary>
    public static DeviceTransform Scale(double factor) => new(factor, 0, 0, factor, 0, 0);

    /// <summary>Moves by device px after everything else.</summary>
    public DeviceTransform Moved(double x, double y) => this with { X = X + x, Y = Y + y };
}

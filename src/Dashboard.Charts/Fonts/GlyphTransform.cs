using System.Runtime.InteropServices;

namespace Dashboard.Charts.Fonts;

/// <summary>How a part is placed in a composite glyph: x' = A x + C y + X, y' = B x + D y + Y, in font units.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct GlyphTransform(double A, double B, double C, double D, double X, double Y)
{
    /// <summary>Leaves everything in its place.</summary>
    public static readonly GlyphTransform None = new(1, 0, 0, 1, 0, 0);

    /// <summary>Where a point goes.</summary>
    public (double X, double Y) Apply(double x, double y) => ((A * x) + (C * y) + X, (B * x) + (D * y) + Y);

    /// <summary>This transform first, <paramref name="outer"/> after it.</summary>
    public GlyphTransform Then(GlyphTransform outer)
    {
        (double x, double y) = outer.Apply(X, Y);
        return new(
            (outer.A * A) + (outer.C * B),
            (outer.B * A) + (outer.D * B),
            (outer.A * C) + (outer.C * D),
            (outer.B * C) + (outer.D * D),
            x,
            y);
    }
}

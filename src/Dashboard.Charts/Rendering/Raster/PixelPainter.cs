using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Rendering.Raster;

/// <summary>Lays one colour over the pixels of a picture, weighted by coverage, in linear light.</summary>
/// <remarks>
/// A translucent colour is first mixed with what is below in gamma-encoded values, as SVG viewers do, so that both kinds of
/// picture show the same tint; only what is partly covered is mixed in linear light.
/// </remarks>
internal sealed class PixelPainter(uint[] pixels, int width)
{
    private const uint Whole = Coverage.Full;

    private Rgba _color;
    private CoverageCurve _curve = CoverageCurve.Plain;

    /// <summary>A pixel as it is kept: 0x00RRGGBB.</summary>
    public static uint Pack(Rgba color) => ((uint)color.Red << 16) | ((uint)color.Green << 8) | color.Blue;

    /// <summary>Chooses the colour, and how coverage becomes weight, of all that follows.</summary>
    public void Use(Rgba color, CoverageCurve curve)
    {
        (_color, _curve) = (color, curve);
    }

    /// <summary>Paints the pixels of a row from <paramref name="from"/> up to, not including, <paramref name="until"/>.</summary>
    /// <param name="row">The row.</param>
    /// <param name="from">The first pixel.</param>
    /// <param name="until">The pixel after the last.</param>
    /// <param name="coverage">How much of each is covered, 0 to <see cref="Coverage.Full"/>.</param>
    public void Paint(int row, int from, int until, int coverage)
    {
        uint weight = (uint)_curve[coverage];
        if (weight == 0 || _color.Alpha == 0)
        {
            return;
        }

        Span<uint> span = pixels.AsSpan((row * width) + from, until - from);
        if (weight == Whole && _color.IsOpaque)
        {
            span.Fill(Pack(_color));
            return;
        }

        // Neighbours are mostly alike, so the last answer is kept.
        uint last = span[0];
        uint painted = Over(last, weight);
        foreach (ref uint pixel in span)
        {
            if (pixel != last)
            {
                last = pixel;
                painted = Over(last, weight);
            }

            pixel = painted;
        }
    }

    private uint Over(uint below, uint weight)
    {
        uint red = Channel(_color.Red, (below >> 16) & 0xFF, weight);
        uint green = Channel(_color.Green, (below >> 8) & 0xFF, weight);
        uint blue = Channel(_color.Blue, below & 0xFF, weight);
        return (red << 16) | (green << 8) | blue;
    }

    private uint Channel(uint color, uint below, uint weight)
    {
        uint tint = ((color * _color.Alpha) + (below * (byte.MaxValue - (uint)_color.Alpha)) + (byte.MaxValue / 2)) / byte.MaxValue;
        uint above = LinearLight.Decode[(int)tint], under = LinearLight.Decode[(int)below];
        return LinearLight.Encode[(int)(((above * weight) + (under * (Whole - weight)) + (Whole / 2)) / Whole)];
    }
}

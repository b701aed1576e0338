using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Rendering.Raster;

/// <summary>Lays one colour over the pixels of a picture, weighted by coverage, in linear light.</summary>
internal sealed class PixelPainter(uint[] pixels, int width)
{
    private const int OpaqueWeight = 1 << 16;

    private uint _packed;
    private uint _red;
    private uint _green;
    private uint _blue;
    private int _alpha;
    private CoverageCurve _curve = CoverageCurve.Plain;

    /// <summary>A pixel as it is kept: 0x00RRGGBB.</summary>
    public static uint Pack(Rgba color) => ((uint)color.Red << 16) | ((uint)color.Green << 8) | color.Blue;

    /// <summary>Chooses the colour, and how coverage becomes weight, of all that follows.</summary>
    public void Use(Rgba color, CoverageCurve curve)
    {
        ReadOnlySpan<ushort> light = LinearLight.Decode;
        (_red, _green, _blue) = (light[color.Red], light[color.Green], light[color.Blue]);
        _packed = Pack(color);
        _curve = curve;

        // 0 to 256, so that opaque is exactly one.
        _alpha = color.Alpha + (color.Alpha >> 7);
    }

    /// <summary>Paints the pixels of a row from <paramref name="from"/> up to, not including, <paramref name="until"/>.</summary>
    /// <param name="row">The row.</param>
    /// <param name="from">The first pixel.</param>
    /// <param name="until">The pixel after the last.</param>
    /// <param name="coverage">How much of each is covered, 0 to <see cref="Coverage.Full"/>.</param>
    public void Paint(int row, int from, int until, int coverage)
    {
        int weight = _curve[coverage] * _alpha;
        if (weight == 0)
        {
            return;
        }

        Span<uint> span = pixels.AsSpan((row * width) + from, until - from);
        if (weight == OpaqueWeight)
        {
            span.Fill(_packed);
            return;
        }

        // Neighbours are mostly alike, so the last answer is kept.
        uint last = span[0];
        uint blended = Blend(last, (uint)weight);
        foreach (ref uint pixel in span)
        {
            if (pixel != last)
            {
                last = pixel;
                blended = Blend(last, (uint)weight);
            }

            pixel = blended;
        }
    }

    private uint Blend(uint below, uint weight)
    {
        ReadOnlySpan<ushort> light = LinearLight.Decode;
        uint red = Mix(_red, light[(int)((below >> 16) & 0xFF)], weight);
        uint green = Mix(_green, light[(int)((below >> 8) & 0xFF)], weight);
        uint blue = Mix(_blue, light[(int)(below & 0xFF)], weight);
        return (red << 16) | (green << 8) | blue;
    }

    // At most 65,535 × 65,536 + 32,768, which is just below 2³².
    private static uint Mix(uint above, uint below, uint weight) =>
        LinearLight.Encode[(int)(((above * weight) + (below * (OpaqueWeight - weight)) + (OpaqueWeight / 2)) >> 16)];
}

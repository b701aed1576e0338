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
    private const uint Unknown = uint.MaxValue;

    // What one pixel value becomes at each coverage: most edges run over paper of one colour.
    private readonly uint[] _painted = new uint[Whole + 1];
    private Rgba _color;
    private CoverageCurve _curve = CoverageCurve.Plain;
    private uint _below = Unknown;
    private uint _seenLast = Unknown;

    /// <summary>A pixel as it is kept: 0x00RRGGBB.</summary>
    public static uint Pack(Rgba color) => ((uint)color.Red << 16) | ((uint)color.Green << 8) | color.Blue;

    /// <summary>Chooses the colour, and how coverage becomes weight, of all that follows.</summary>
    public void Use(Rgba color, CoverageCurve curve)
    {
        if (_color != color || _curve != curve)
        {
            (_color, _curve, _below, _seenLast) = (color, curve, Unknown, Unknown);
        }
    }

    /// <summary>The pixels of a row.</summary>
    public Span<uint> Row(int row) => pixels.AsSpan(row * width, width);

    /// <summary>Paints one pixel.</summary>
    /// <param name="pixel">The pixel.</param>
    /// <param name="coverage">How much of it is covered, 0 to <see cref="Coverage.Full"/>.</param>
    public void Paint(ref uint pixel, int coverage)
    {
        if (coverage != 0)
        {
            pixel = pixel == _below && _painted[coverage] != Unknown ? _painted[coverage] : Painted(pixel, coverage);
        }
    }

    /// <summary>Paints pixels side by side.</summary>
    /// <param name="run">The pixels.</param>
    /// <param name="coverage">How much of each is covered, 0 to <see cref="Coverage.Full"/>.</param>
    public void Paint(Span<uint> run, int coverage)
    {
        if (coverage == 0)
        {
            return;
        }

        if (coverage == Coverage.Full && _color.IsOpaque)
        {
            run.Fill(Pack(_color));
            return;
        }

        while (!run.IsEmpty)
        {
            uint below = run[0];
            int other = run.Length == 1 ? -1 : run.IndexOfAnyExcept(below);
            Span<uint> same = other < 0 ? run : run[..other];
            uint painted = below;
            Paint(ref painted, coverage);
            same.Fill(painted);
            run = run[same.Length..];
        }
    }

    private uint Painted(uint below, int coverage)
    {
        uint painted = Over(below, (uint)_curve[coverage]);
        if (below != _below && below == _seenLast)
        {
            // Met twice running: worth a table.
            _below = below;
            Array.Fill(_painted, Unknown);
        }

        _seenLast = below;
        if (below == _below)
        {
            _painted[coverage] = painted;
        }

        return painted;
    }

    private uint Over(uint below, uint weight)
    {
        unchecked
        {
            uint red = Channel(_color.Red, (below >> 16) & 0xFF, weight);
            uint green = Channel(_color.Green, (below >> 8) & 0xFF, weight);
            uint blue = Channel(_color.Blue, below & 0xFF, weight);
            return (red << 16) | (green << 8) | blue;
        }
    }

    private uint Channel(uint color, uint below, uint weight)
    {
        unchecked
        {
            uint tint = ((color * _color.Alpha) + (below * (byte.MaxValue - (uint)_color.Alpha)) + (byte.MaxValue / 2)) / byte.MaxValue;
            uint above = LinearLight.Decode[(int)tint], under = LinearLight.Decode[(int)below];
            return LinearLight.Encode[(int)(((above * weight) + (under * (Whole - weight)) + (Whole / 2)) / Whole)];
        }
    }
}

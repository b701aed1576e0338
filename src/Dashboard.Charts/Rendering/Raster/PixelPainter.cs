using System.Runtime.CompilerServices;
using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Rendering.Raster;

/// <summary>Lays one colour over the pixels of a picture, weighted by coverage, in linear light.</summary>
/// <remarks>
/// A translucent colour is first mixed with what is below in gamma-encoded values, as SVG viewers do, so that both kinds of
/// picture show the same tint; only what is partly covered is mixed in linear light.
/// </remarks>
internal sealed class PixelPainter
{
    private const uint Whole = Coverage.Full;

    // A pixel that was painted before: its brush, its coverage, what was below and what became of it, from the highest bits to the lowest.
    private const int BrushShift = 57;
    private const int CoverageShift = 48;
    private const int BelowShift = 24;
    private const uint PixelMask = (1 << BelowShift) - 1;
    private const int MostBrushes = (1 << (64 - BrushShift)) - 1;
    private const int SlotBits = 12;

    // Up to here cells are looked at one by one, which is faster than asking for a vector's help.
    private const int Few = 8;

    private static readonly uint[] NoPixels = new uint[1];

    // Pictures have few colours, and most edges run over one of them: nearly all pixels were painted before.
    private readonly ulong[] _painted = new ulong[1 << SlotBits];

    // The colours and curves so far, the first being number 1.
    private readonly List<(Rgba Color, CoverageCurve Curve)> _brushes = new(MostBrushes);
    private ulong _brush;
    private Rgba _color;
    private CoverageCurve _curve = CoverageCurve.Plain;
    private uint[] _pixels = NoPixels;
    private int _width;

    /// <summary>A pixel as it is kept: 0x00RRGGBB.</summary>
    public static uint Pack(Rgba color) => ((uint)color.Red << 16) | ((uint)color.Green << 8) | color.Blue;

    /// <summary>Chooses the picture.</summary>
    /// <param name="pixels">Its pixels, row by row.</param>
    /// <param name="width">How many there are in a row.</param>
    public void Use(uint[] pixels, int width) => (_pixels, _width) = (pixels, width);

    /// <summary>Lets go of the picture.</summary>
    public void Leave() => (_pixels, _width) = (NoPixels, 0);

    /// <summary>Chooses the colour, and how coverage becomes weight, of all that follows.</summary>
    public void Use(Rgba color, CoverageCurve curve)
    {
        (_color, _curve) = (color, curve);
        int number = 1;
        foreach ((Rgba knownColor, CoverageCurve knownCurve) in _brushes)
        {
            if (knownColor == color && ReferenceEquals(knownCurve, curve))
            {
                _brush = (ulong)number << BrushShift;
                return;
            }

            number++;
        }

        if (_brushes.Count == MostBrushes)
        {
            _brushes.Clear();
            Array.Clear(_painted);
        }

        _brushes.Add((color, curve));
        _brush = (ulong)_brushes.Count << BrushShift;
    }

    /// <summary>The pixels of a row.</summary>
    public Span<uint> Row(int row) => _pixels.AsSpan(row * _width, _width);

    /// <summary>Paints a row.</summary>
    /// <param name="cells">What each pixel's coverage differs by from that of the pixel before, as <see cref="CoverageCells"/> counts it.</param>
    /// <param name="pixels">The pixels; those after the last cell are covered like it.</param>
    public void PaintRow(ReadOnlySpan<int> cells, Span<uint> pixels)
    {
        unchecked
        {
            int sum = 0;
            for (int x = 0; x < cells.Length;)
            {
                sum += cells[x];
                int covered = CoverageCells.CoverageOf(sum), next = x + 1;
                if (next < cells.Length && cells[next] != 0)
                {
                    if (covered != 0)
                    {
                        pixels[x] = Painted(pixels[x], covered);
                    }
                }
                else
                {
                    next = NextEdge(cells, next, pixels.Length);
                    if (covered != 0)
                    {
                        PaintRun(pixels[x..next], covered);
                    }
                }

                x = next;
            }
        }
    }

    /// <summary>Paints pixels side by side, each with a coverage of its own.</summary>
    /// <param name="coverages">The coverages, 0 to <see cref="Coverage.Full"/>.</param>
    /// <param name="pixels">The pixels, as many.</param>
    public void PaintEach(ReadOnlySpan<ushort> coverages, Span<uint> pixels)
    {
        for (int x = 0; x < coverages.Length && x < pixels.Length; x++)
        {
            if (coverages[x] != 0)
            {
                pixels[x] = Painted(pixels[x], coverages[x]);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int NextEdge(ReadOnlySpan<int> cells, int x, int otherwise)
    {
        unchecked
        {
            for (int near = Math.Min(cells.Length, x + Few); x < near; x++)
            {
                if (cells[x] != 0)
                {
                    return x;
                }
            }

            int more = cells[x..].IndexOfAnyExcept(0);
            return more < 0 ? otherwise : x + more;
        }
    }

    private void PaintRun(Span<uint> run, int coverage)
    {
        if (coverage == Coverage.Full && _color.IsOpaque)
        {
            uint opaque = Pack(_color);
            for (int i = 0; i < run.Length; i++)
            {
                run[i] = opaque;
            }

            return;
        }

        (uint below, uint painted) = (run[0], Painted(run[0], coverage));
        for (int i = 0; i < run.Length; i++)
        {
            if (run[i] != below)
            {
                below = run[i];
                painted = Painted(below, coverage);
            }

            run[i] = painted;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Painted(uint below, int coverage)
    {
        unchecked
        {
            // All coverages of one colour below lie side by side.
            ulong key = _brush | ((ulong)(uint)coverage << CoverageShift) | ((ulong)below << BelowShift);
            uint slot = ((((below ^ (uint)(_brush >> 32)) * 2654435769u) >> (32 - SlotBits)) + (uint)coverage) & ((1 << SlotBits) - 1);
            ulong known = _painted[slot];
            return (known & ~(ulong)PixelMask) == key ? (uint)known & PixelMask : Paint(below, coverage, key, slot);
        }
    }

    private uint Paint(uint below, int coverage, ulong key, uint slot)
    {
        uint painted = Over(below, (uint)_curve[coverage]);
        _painted[slot] = key | painted;
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
            ReadOnlySpan<ushort> decode = LinearLight.Decode;
            uint above = decode[(int)tint], under = decode[(int)below];
            return LinearLight.Encode[(int)(((above * weight) + (under * (Whole - weight)) + (Whole / 2)) / Whole)];
        }
    }
}

using System.Runtime.CompilerServices;
using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Rendering.Raster;

/// <summary>How much of each pixel a filled outline covers, gathered edge by edge as signed areas, in whole numbers only.</summary>
/// <remarks>
/// <para>Each edge adds to the pixels it passes the area to its right, signed by its direction; the running sum along a row is
/// then the winding number weighted by area. Its size, at most 1, is the coverage under the non-zero rule. (Where two edges
/// of one outline run through the same pixel their areas add up, so such a pixel may come out a shade too dark.)</para>
/// <para>Positions are rounded to 1/256 px before anything else is done, and all that follows is integer arithmetic: the last
/// bits in which machines could differ never reach a picture. Slopes are divided out once an edge and kept with 32 bits after
/// the point, so that the walk along it only multiplies.</para>
/// <para>Used again for every outline, not shared. No sum overflows: the sides of a picture are 2¹⁵ px at the most, 2²³ in 1/256 px,
/// and positions are held to 2²⁹.</para>
/// </remarks>
internal sealed class Coverage
{
    /// <summary>The coverage of a pixel that is wholly inside.</summary>
    public const int Full = 256;

    /// <summary>Coverages are rounded to multiples of two to the power of this: to 32 steps.</summary>
    /// <remarks>Nobody sees a finer one at the edge of a mark, and pictures with fewer colours pack better: files are a sixth smaller.</remarks>
    public const int StepShift = 3;

    private const int Shift = 8;
    private const int One = 1 << Shift;
    private const int LimitFixed = 1 << 29;

    private readonly CoverageCells _cells = new();
    private (int X, int Y)[] _points = new (int X, int Y)[256];
    private PixelBounds _bounds;

    /// <summary>How many cells there is memory for: that of the largest outline so far.</summary>
    public int CellCount => _cells.Count;

    /// <summary>Paints the inside of figures, each closed by a line from its last point to its first.</summary>
    /// <param name="figures">The figures in device px, one outline together.</param>
    /// <param name="clip">The pixels that may be painted.</param>
    /// <param name="painter">Paints them.</param>
    public void Fill(Polylines figures, PixelBounds clip, PixelPainter painter)
    {
        PixelBounds bounds = Round(figures.Points);
        _bounds = bounds.Within(clip);
        if (!_bounds.IsEmpty)
        {
            Gather(figures, isWhole: bounds == _bounds);
            _cells.Paint(painter);
        }
    }

    /// <summary>Works out how much of each pixel the inside of figures covers.</summary>
    /// <param name="figures">The figures in device px, one outline together.</param>
    /// <param name="coverages">The coverage of each pixel that they lie in, row by row.</param>
    /// <returns>Which pixels these are.</returns>
    public PixelBounds Measure(Polylines figures, out ushort[] coverages)
    {
        _bounds = Round(figures.Points);
        coverages = new ushort[_bounds.IsEmpty ? 0 : (_bounds.Right - _bounds.Left) * (_bounds.Bottom - _bounds.Top)];
        if (!_bounds.IsEmpty)
        {
            Gather(figures, isWhole: true);
            _cells.Write(coverages);
        }

        return _bounds;
    }

    private void Gather(Polylines figures, bool isWhole)
    {
        _cells.Start(_bounds);
        int start = 0;
        foreach (int end in figures.Ends)
        {
            ReadOnlySpan<(int X, int Y)> points = _points.AsSpan(start, end - start);
            (int X, int Y) from = points[^1];
            foreach ((int X, int Y) to in points)
            {
                Edge(from.X, from.Y, to.X, to.Y, isWhole);
                from = to;
            }

            start = end;
        }
    }

    // Rounds the points and returns the pixels that they lie in.
    private PixelBounds Round(ReadOnlySpan<PixelPoint> points)
    {
        if (points.Length > _points.Length)
        {
            _points = new (int X, int Y)[Math.Max(points.Length, 2 * _points.Length)];
        }

        (int leastX, int leastY, int mostX, int mostY) = (int.MaxValue, int.MaxValue, int.MinValue, int.MinValue);
        for (int i = 0; i < points.Length; i++)
        {
            (int x, int y) = (Fixed(points[i].X), Fixed(points[i].Y));
            (leastX, leastY, mostX, mostY) = (Math.Min(leastX, x), Math.Min(leastY, y), Math.Max(mostX, x), Math.Max(mostY, y));
            _points[i] = (x, y);
        }

        return points.IsEmpty ? default : new(leastX >> Shift, leastY >> Shift, (mostX + One - 1) >> Shift, (mostY + One - 1) >> Shift);
    }

    // What is no number comes out as 0.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Fixed(double px)
    {
        double rounded = Math.Floor((px * One) + 0.5);
        return unchecked((int)(rounded < -LimitFixed ? -LimitFixed : rounded > LimitFixed ? LimitFixed : rounded));
    }

    private void Edge(int x0, int y0, int x1, int y1, bool isWhole)
    {
        if (y0 == y1)
        {
            return;
        }

        int direction = 1;
        if (y0 > y1)
        {
            (x0, y0, x1, y1, direction) = (x1, y1, x0, y0, -1);
        }

        if (isWhole)
        {
            _cells.Add(x0, y0, x1, y1, direction);
            return;
        }

        int top = _bounds.Top << Shift, bottom = _bounds.Bottom << Shift;
        if (y1 <= top || y0 >= bottom)
        {
            return;
        }

        (int fullX, int fullY) = (x0, y0);
        (long dx, long dy) = (x1 - x0, y1 - y0);
        if (y1 > bottom)
        {
            (x1, y1) = (fullX + (int)((bottom - fullY) * dx / dy), bottom);
        }

        if (y0 < top)
        {
            (x0, y0) = (fullX + (int)((top - fullY) * dx / dy), top);
        }

        ClipSides(x0, y0, x1, y1, direction);
    }

    // What is left of the clip counts as if it ran along its left border; what is right of it covers nothing inside.
    private void ClipSides(int x0, int y0, int x1, int y1, int direction)
    {
        int left = _bounds.Left << Shift, right = _bounds.Right << Shift;
        if (Math.Min(x0, x1) >= left && Math.Max(x0, x1) <= right)
        {
            _cells.Add(x0, y0, x1, y1, direction);
        }
        else if (x0 < left != x1 < left)
        {
            int y = y0 + (int)((long)(left - x0) * (y1 - y0) / (x1 - x0));
            ClipSides(x0 < left ? left : x0, x0 < left ? y : y0, x1 < left ? left : x1, x0 < left ? y1 : y, direction);
            _cells.Add(left, x0 < left ? y0 : y, left, x0 < left ? y : y1, direction);
        }
        else if (x0 < left)
        {
            _cells.Add(left, y0, left, y1, direction);
        }
        else if (x0 > right != x1 > right)
        {
            int y = y0 + (int)((long)(right - x0) * (y1 - y0) / (x1 - x0));
            _cells.Add(x0 > right ? right : x0, x0 > right ? y : y0, x1 > right ? right : x1, x0 > right ? y1 : y, direction);
        }
    }
}

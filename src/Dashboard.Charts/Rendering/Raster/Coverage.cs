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

    /// <summary>A cell's full area is 256 rows of 512 half columns; to 256 levels that is this many bits less.</summary>
    public const int CellShift = Shift + 1;

    /// <summary>What is added to the area for rounding.</summary>
    public const int Half = 1 << Shift;

    private const int Shift = 8;
    private const int One = 1 << Shift;
    private const int LimitFixed = 1 << 29;
    private const int SlopeShift = 32;

    // Only what the outline's bounds hold of the picture, so that most outlines fit the processor's cache. All 0 between two outlines.
    private int[] _cells = new int[1 << 14];
    private (int X, int Y)[] _points = new (int X, int Y)[256];

    // The cells touched of each row: from the first to before the end. None between two outlines.
    private int[] _firsts = [int.MaxValue];
    private int[] _ends = new int[1];
    private int _stride;
    private PixelBounds _bounds;

    /// <summary>How many cells there is memory for: that of the largest outline so far.</summary>
    public int CellCount => _cells.Length;

    /// <summary>Paints the inside of figures, each closed by a line from its last point to its first.</summary>
    /// <param name="figures">The figures in device px, one outline together.</param>
    /// <param name="clip">The pixels that may be painted.</param>
    /// <param name="painter">Paints them.</param>
    public void Fill(Polylines figures, PixelBounds clip, PixelPainter painter)
    {
        PixelBounds bounds = Round(figures.Points);
        _bounds = bounds.Within(clip);
        if (_bounds.IsEmpty)
        {
            return;
        }

        MakeRoom();
        bool isWhole = bounds == _bounds;
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

        Paint(painter);
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

    private void MakeRoom()
    {
        // Two columns more than there are pixels: an edge on the right border writes to the cell there and the one after it.
        (int height, _stride) = (_bounds.Bottom - _bounds.Top, _bounds.Right - _bounds.Left + 2);
        if (_cells.Length < height * _stride)
        {
            _cells = new int[height * _stride];
        }

        if (_firsts.Length < height)
        {
            (_firsts, _ends) = (new int[height], new int[height]);
            Array.Fill(_firsts, int.MaxValue);
        }
    }

    // Row by row, and forgets it.
    private void Paint(PixelPainter painter)
    {
        int width = _bounds.Right - _bounds.Left;
        for (int row = 0; row < _bounds.Bottom - _bounds.Top; row++)
        {
            (int first, int end) = (_firsts[row], _ends[row]);
            if (first < end)
            {
                Span<int> cells = _cells.AsSpan((row * _stride) + first, end - first);
                if (first < width)
                {
                    // Edges on the right border write to two cells that no pixel stands for.
                    Span<uint> pixels = painter.Row(_bounds.Top + row)[(_bounds.Left + first).._bounds.Right];
                    painter.PaintRow(cells[..Math.Min(cells.Length, pixels.Length)], pixels);
                }

                cells.Clear();
                (_firsts[row], _ends[row]) = (int.MaxValue, 0);
            }
        }
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
            Inside(x0, y0, x1, y1, direction);
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
            Inside(x0, y0, x1, y1, direction);
        }
        else if (x0 < left != x1 < left)
        {
            int y = y0 + (int)((long)(left - x0) * (y1 - y0) / (x1 - x0));
            ClipSides(x0 < left ? left : x0, x0 < left ? y : y0, x1 < left ? left : x1, x0 < left ? y1 : y, direction);
            Inside(left, x0 < left ? y0 : y, left, x0 < left ? y : y1, direction);
        }
        else if (x0 < left)
        {
            Inside(left, y0, left, y1, direction);
        }
        else if (x0 > right != x1 > right)
        {
            int y = y0 + (int)((long)(right - x0) * (y1 - y0) / (x1 - x0));
            Inside(x0 > right ? right : x0, x0 > right ? y : y0, x1 > right ? right : x1, x0 > right ? y1 : y, direction);
        }
    }

    // An edge downwards that lies within the bounds, their borders included.
    private void Inside(int x0, int y0, int x1, int y1, int direction)
    {
        unchecked
        {
            // From here on places count from the bounds' corner.
            (int left, int top) = (_bounds.Left << Shift, _bounds.Top << Shift);
            (x0, y0, x1, y1) = (x0 - left, y0 - top, x1 - left, y1 - top);
            (int[] cells, int[] firsts, int[] ends) = (_cells, _firsts, _ends);
            int row = y0 >> Shift;
            long perRow = x0 == x1 || y1 <= (row + 1) << Shift ? 0 : ((long)(x1 - x0) << SlopeShift) / (y1 - y0);
            long perColumn = x0 >> Shift == x1 >> Shift ? 0 : ((long)(y1 - y0) << SlopeShift) / Math.Abs((long)x1 - x0);
            for ((int x, int y) = (x0, y0); y < y1; row++)
            {
                int nextY = Math.Min((row + 1) << Shift, y1);
                int nextX = nextY == y1 ? x1 : x0 + (int)((perRow * (nextY - y0)) >> SlopeShift);
                (int from, int until) = (Math.Min(x, nextX), Math.Max(x, nextX));
                (int first, int last) = (from >> Shift, until >> Shift);
                firsts[row] = Math.Min(firsts[row], first);
                ends[row] = Math.Max(ends[row], last + 2);
                int at = (row * _stride) + first;
                if (first == last)
                {
                    Add(cells, at, (nextY - y) * direction, (from & (One - 1)) + (until & (One - 1)));
                }
                else
                {
                    Slant(cells.AsSpan(at, last - first + 2), from & (One - 1), until & (One - 1), nextY - y, perColumn, direction);
                }

                (x, y) = (nextX, nextY);
            }
        }
    }

    // The part of an edge that is within one row, through several cells from left to right.
    private static void Slant(Span<int> cells, int from, int until, int height, long perColumn, int direction)
    {
        unchecked
        {
            (int left, int used, int last) = (from, 0, cells.Length - 2);
            for (int cell = 0; cell < last; cell++)
            {
                int now = Math.Min(height, (int)((perColumn * (((cell + 1) << Shift) - left)) >> SlopeShift));
                Add(cells, cell, (now - used) * direction, from + One);
                (used, from) = (now, 0);
            }

            Add(cells, last, (height - used) * direction, from + until);
        }
    }

    // The area right of an edge goes to its own cell, what it lacks of the whole to the next. The sides are those of the edge's two ends.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(Span<int> cells, int cell, int height, int sides)
    {
        unchecked
        {
            cells[cell] += height * ((2 * One) - sides);
            cells[cell + 1] += height * sides;
        }
    }
}

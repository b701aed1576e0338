using System.Buffers;
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
/// </remarks>
internal sealed class Coverage : IDisposable
{
    /// <summary>The coverage of a pixel that is wholly inside.</summary>
    public const int Full = 256;

    private const int Shift = 8;
    private const int One = 1 << Shift;
    private const int LimitFixed = 1 << 29;
    private const int SlopeShift = 32;

    private readonly int[] _cells;
    private readonly int[] _firsts;
    private readonly int[] _lasts;
    private readonly int _stride;
    private PixelBounds _clip;
    private int _top;
    private int _bottom;

    /// <summary>Prepares for a picture of a size in device px.</summary>
    public Coverage(int width, int height)
    {
        // Two columns more than the picture has: an edge on its right border writes to the pixel there and the one after it.
        _stride = width + 2;
        _cells = ArrayPool<int>.Shared.Rent(_stride * height);
        _firsts = ArrayPool<int>.Shared.Rent(height);
        _lasts = ArrayPool<int>.Shared.Rent(height);
        Array.Clear(_cells, 0, _stride * height);
        Array.Fill(_firsts, int.MaxValue, 0, height);
        Array.Fill(_lasts, -1, 0, height);
        (_top, _bottom) = (int.MaxValue, -1);
    }

    /// <summary>Adds the figures, each closed by a line from its last point to its first.</summary>
    /// <param name="figures">The figures in device px.</param>
    /// <param name="clip">The pixels asked for; the same for all figures until <see cref="Paint"/>.</param>
    public void Add(Polylines figures, PixelBounds clip)
    {
        _clip = clip;
        if (clip.IsEmpty)
        {
            return;
        }

        for (int figure = 0; figure < figures.Count; figure++)
        {
            ReadOnlySpan<PixelPoint> points = figures[figure];
            int x = Fixed(points[^1].X), y = Fixed(points[^1].Y);
            foreach (PixelPoint point in points)
            {
                int nextX = Fixed(point.X), nextY = Fixed(point.Y);
                Edge(x, y, nextX, nextY);
                (x, y) = (nextX, nextY);
            }
        }
    }

    /// <summary>Hands out the coverage of all that was added since the last time, row by row, and forgets it.</summary>
    public void Paint(PixelPainter painter)
    {
        for (int row = _top; row <= _bottom; row++)
        {
            if (_lasts[row] >= 0)
            {
                // Edges on the right border write to two cells that no pixel stands for.
                int first = _firsts[row], last = Math.Min(_lasts[row], _clip.Right - 1);
                Span<int> cells = _cells.AsSpan(row * _stride, _stride);
                if (first <= last)
                {
                    PaintRow(cells[first..(last + 1)], painter.Row(row)[first.._clip.Right], painter);
                }

                cells[first..(_lasts[row] + 1)].Clear();
                (_firsts[row], _lasts[row]) = (int.MaxValue, -1);
            }
        }

        (_top, _bottom) = (int.MaxValue, -1);
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_cells);
        ArrayPool<int>.Shared.Return(_firsts);
        ArrayPool<int>.Shared.Return(_lasts);
    }

    // The cells end where the last edge does; what is right of it, up to the clip, is like the last.
    private static void PaintRow(ReadOnlySpan<int> cells, Span<uint> pixels, PixelPainter painter)
    {
        unchecked
        {
            int sum = 0;
            for (int x = 0; x < cells.Length;)
            {
                sum += cells[x];

                // A cell's full area is 256 rows of 512 half columns; to 256 levels that is 9 bits less, rounded.
                int covered = Math.Min(Full, (Math.Abs(sum) + (1 << Shift)) >> (Shift + 1));
                if (x + 1 < cells.Length && cells[x + 1] != 0)
                {
                    painter.Paint(ref pixels[x], covered);
                    x++;
                    continue;
                }

                int run = cells[(x + 1)..].IndexOfAnyExcept(0);
                int next = run < 0 ? pixels.Length : x + 1 + run;
                painter.Paint(pixels[x..next], covered);
                x = next;
            }
        }
    }

    private static int Fixed(double px) => unchecked((int)Math.Clamp(Math.Floor((px * One) + 0.5), -LimitFixed, LimitFixed));

    private void Edge(int x0, int y0, int x1, int y1)
    {
        int direction = 1;
        if (y0 > y1)
        {
            (x0, y0, x1, y1, direction) = (x1, y1, x0, y0, -1);
        }

        int top = _clip.Top << Shift, bottom = _clip.Bottom << Shift;
        if (y0 == y1 || y1 <= top || y0 >= bottom)
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
        int left = _clip.Left << Shift, right = _clip.Right << Shift;
        if (Math.Min(x0, x1) >= left && Math.Max(x0, x1) <= right)
        {
            Inside(x0, y0, x1, y1, direction);
            return;
        }

        if (x0 < left != x1 < left)
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

    private void Inside(int x0, int y0, int x1, int y1, int direction)
    {
        unchecked
        {
            if (y0 == y1)
            {
                return;
            }

            _top = Math.Min(_top, y0 >> Shift);
            _bottom = Math.Max(_bottom, (y1 - 1) >> Shift);
            if (x0 == x1)
            {
                Upright(x0, y0, y1, direction);
                return;
            }

            long perRow = ((long)(x1 - x0) << SlopeShift) / (y1 - y0), perColumn = ((long)(y1 - y0) << SlopeShift) / Math.Abs(x1 - x0);
            (int x, int y) = (x0, y0);
            while (y < y1)
            {
                int row = y >> Shift;
                int nextY = Math.Min((row + 1) << Shift, y1);
                int nextX = nextY == y1 ? x1 : x0 + (int)((perRow * (nextY - y0)) >> SlopeShift);
                Row(row, Math.Min(x, nextX), Math.Max(x, nextX), nextY - y, perColumn, direction);
                (x, y) = (nextX, nextY);
            }
        }
    }

    private void Upright(int x, int y0, int y1, int direction)
    {
        unchecked
        {
            int cell = x >> Shift, part = x & (One - 1);
            while (y0 < y1)
            {
                int row = y0 >> Shift;
                int nextY = Math.Min((row + 1) << Shift, y1);
                Cell(Touch(row, cell, cell), cell, part, part, (nextY - y0) * direction);
                y0 = nextY;
            }
        }
    }

    // An edge within one row, from left to right, of a height in 1/256 px.
    private void Row(int row, int left, int right, int height, long perColumn, int direction)
    {
        unchecked
        {
            int cell = left >> Shift, last = right >> Shift;
            Span<int> cells = Touch(row, cell, last);
            int from = left & (One - 1);
            int used = 0;
            for (; cell < last; cell++)
            {
                int until = Math.Min(height, (int)((perColumn * (((cell + 1) << Shift) - left)) >> SlopeShift));
                Cell(cells, cell, from, One, (until - used) * direction);
                (used, from) = (until, 0);
            }

            Cell(cells, cell, from, right & (One - 1), (height - used) * direction);
        }
    }

    private Span<int> Touch(int row, int cell, int last)
    {
        _firsts[row] = Math.Min(_firsts[row], cell);
        _lasts[row] = Math.Max(_lasts[row], last + 1);
        return _cells.AsSpan(row * _stride, _stride);
    }

    private static void Cell(Span<int> cells, int cell, int from, int until, int height)
    {
        cells[cell] = unchecked(cells[cell] + (height * ((2 * One) - from - until)));
        cells[cell + 1] = unchecked(cells[cell + 1] + (height * (from + until)));
    }
}

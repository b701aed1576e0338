using System.Runtime.CompilerServices;

namespace Dashboard.Charts.Rendering.Raster;

/// <summary>What the edges of one outline add to the pixels within its bounds: signed areas, in whole numbers only.</summary>
/// <remarks>
/// Only what the bounds hold of the picture is kept, so that most outlines fit the processor's cache. Used again for every outline:
/// between two all cells are 0 and no row has any.
/// </remarks>
internal sealed class CoverageCells
{
    // A cell's full area is 256 rows of 512 half columns; to 256 levels that is this many bits less.
    private const int CellShift = Shift + 1;

    // What is added to the area for rounding.
    private const int HalfStep = 1 << (CellShift + Coverage.StepShift - 1);

    private const int Shift = 8;
    private const int One = 1 << Shift;
    private const int SlopeShift = 32;

    private int[] _cells = new int[1 << 14];

    // The cells touched of each row: from the first to before the end.
    private int[] _firsts = [int.MaxValue];
    private int[] _ends = new int[1];
    private int _stride;
    private PixelBounds _bounds;

    /// <summary>How many cells there is memory for.</summary>
    public int Count => _cells.Length;

    /// <summary>Starts an outline.</summary>
    /// <param name="bounds">Where its edges lie, their right and lower borders included.</param>
    public void Start(PixelBounds bounds)
    {
        _bounds = bounds;

        // Two columns more than there are pixels: an edge on the right border writes to the cell there and the one after it.
        (int height, _stride) = (_bounds.Bottom - _bounds.Top, _bounds.Right - _bounds.Left + 2);
        if (_cells.Length < height * _stride)
        {
            _cells = new int[height * _stride];
        }

        if (_firsts.Length < height)
        {
            (_firsts, _ends) = (new int[height], new int[height]);
            for (int row = 0; row < height; row++)
            {
                _firsts[row] = int.MaxValue;
            }
        }
    }

    /// <summary>Adds an edge that lies within the bounds.</summary>
    /// <param name="x0">Its upper end, in 1/256 px.</param>
    /// <param name="y0">Its upper end.</param>
    /// <param name="x1">Its lower end.</param>
    /// <param name="y1">Its lower end.</param>
    /// <param name="direction">1 if the outline runs down it, −1 if up.</param>
    public void Add(int x0, int y0, int x1, int y1, int direction)
    {
        unchecked
        {
            // From here on places count from the bounds' corner.
            (int left, int top) = (_bounds.Left << Shift, _bounds.Top << Shift);
            (x0, y0, x1, y1) = (x0 - left, y0 - top, x1 - left, y1 - top);
            if (x0 == x1)
            {
                Upright(x0, y0, y1, direction);
                return;
            }

            (int[] cells, int[] firsts, int[] ends) = (_cells, _firsts, _ends);
            int row = y0 >> Shift;
            long perRow = y1 <= (row + 1) << Shift ? 0 : ((long)(x1 - x0) << SlopeShift) / (y1 - y0);
            long perColumn = x0 >> Shift == x1 >> Shift ? 0 : ((long)(y1 - y0) << SlopeShift) / (Math.Max(x0, x1) - Math.Min(x0, x1));
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
                    Slant(at, from, until, nextY - y, perColumn, direction);
                }

                (x, y) = (nextX, nextY);
            }
        }
    }

    /// <summary>Paints row by row what was added, and forgets it.</summary>
    public void Paint(PixelPainter painter)
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

    /// <summary>Writes row by row what was added, and forgets it.</summary>
    /// <param name="coverages">Takes the coverage of each pixel within the bounds; all are 0 before.</param>
    public void Write(Span<ushort> coverages)
    {
        unchecked
        {
            int width = _bounds.Right - _bounds.Left;
            for (int row = 0; row < _bounds.Bottom - _bounds.Top; row++)
            {
                (int first, int end) = (_firsts[row], _ends[row]);
                if (first < end)
                {
                    Span<int> cells = _cells.AsSpan((row * _stride) + first, end - first);
                    Span<ushort> pixels = coverages.Slice((row * width) + first, Math.Min(end, width) - first);
                    int sum = 0;
                    for (int x = 0; x < pixels.Length; x++)
                    {
                        sum += cells[x];
                        pixels[x] = (ushort)CoverageOf(sum);
                    }

                    cells.Clear();
                    (_firsts[row], _ends[row]) = (int.MaxValue, 0);
                }
            }
        }
    }

    /// <summary>The coverage of a pixel, by the sum of the cells of its row up to its own.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int CoverageOf(int sum)
    {
        unchecked
        {
            int sign = sum >> 31;
            return Math.Min(Coverage.Full, (((sum ^ sign) - sign + HalfStep) >> (CellShift + Coverage.StepShift)) << Coverage.StepShift);
        }
    }

    // The sides of bars, which are most edges of a chart: from row to row nothing changes but how much of the row is passed.
    private void Upright(int x, int y0, int y1, int direction)
    {
        unchecked
        {
            (int[] cells, int[] firsts, int[] ends) = (_cells, _firsts, _ends);
            (int column, int sides, int stride) = (x >> Shift, 2 * (x & (One - 1)), _stride);
            int row = y0 >> Shift;
            for ((int y, int at) = (y0, (row * stride) + column); y < y1; row++, at += stride)
            {
                int nextY = Math.Min((row + 1) << Shift, y1);
                firsts[row] = Math.Min(firsts[row], column);
                ends[row] = Math.Max(ends[row], column + 2);
                Add(cells, at, (nextY - y) * direction, sides);
                y = nextY;
            }
        }
    }

    // The part of an edge that is within one row, through several cells from left to right.
    private void Slant(int at, int from, int until, int height, long perColumn, int direction)
    {
        unchecked
        {
            int[] cells = _cells;
            (int used, int side, int last) = (0, from & (One - 1), until & ~(One - 1));
            for (int border = (from & ~(One - 1)) + One; border <= last; border += One, at++)
            {
                int now = Math.Min(height, (int)((perColumn * (border - from)) >> SlopeShift));
                Add(cells, at, (now - used) * direction, side + One);
                (used, side) = (now, 0);
            }

            Add(cells, at, (height - used) * direction, side + (until & (One - 1)));
        }
    }

    // The area right of an edge goes to its own cell, what it lacks of the whole to the next. The sides are those of the edge's two ends.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(int[] cells, int at, int height, int sides)
    {
        unchecked
        {
            cells[at] += height * ((2 * One) - sides);
            cells[at + 1] += height * sides;
        }
    }
}

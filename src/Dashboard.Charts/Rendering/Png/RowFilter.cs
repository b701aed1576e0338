using System.Numerics;

namespace Dashboard.Charts.Rendering.Png;

/// <summary>PNG's five row filters and the choice between them by the least sum of absolute differences.</summary>
/// <remarks>Worked on vectors of whole numbers, whose width changes the speed but never the result.</remarks>
internal sealed class RowFilter
{
    private const int Filters = 5;
    private const byte UpFilter = 2;
    private const int Pixel = 3;

    private readonly byte[][] _filtered = new byte[Filters][];

    /// <summary>Prepares for rows of a length in bytes.</summary>
    public RowFilter(int length)
    {
        for (int filter = 0; filter < Filters; filter++)
        {
            _filtered[filter] = new byte[length + 1];
            _filtered[filter][0] = (byte)filter;
        }
    }

    /// <summary>The row as it is stored, the filter's number first.</summary>
    /// <param name="padded">The row's bytes, after three zero bytes that stand for the pixel left of the first.</param>
    /// <param name="paddedAbove">The row above in the same form; zeros for the first.</param>
    /// <returns>A view that is valid until the next call.</returns>
    public ReadOnlySpan<byte> Choose(ReadOnlySpan<byte> padded, ReadOnlySpan<byte> paddedAbove)
    {
        if (padded.SequenceEqual(paddedAbove))
        {
            _filtered[UpFilter].AsSpan(1).Clear();
            return _filtered[UpFilter];
        }

        ReadOnlySpan<byte> row = padded[Pixel..], left = padded[..^Pixel], up = paddedAbove[Pixel..], corner = paddedAbove[..^Pixel];
        Span<long> sums = stackalloc long[Filters];
        int done = Vectors(row, left, up, corner, sums);
        for (int i = done; i < row.Length; i++)
        {
            for (int filter = 0; filter < Filters; filter++)
            {
                byte difference = unchecked((byte)(row[i] - Guess(filter, left[i], up[i], corner[i])));
                _filtered[filter][i + 1] = difference;
                sums[filter] += Math.Min(difference, 256 - difference);
            }
        }

        int best = 0;
        for (int filter = 1; filter < Filters; filter++)
        {
            best = sums[filter] < sums[best] ? filter : best;
        }

        return _filtered[best];
    }

    // All five filters in one pass, as far as whole vectors go. Sums are kept in 16 bits, which hold 255 steps of at most 256.
    private int Vectors(ReadOnlySpan<byte> row, ReadOnlySpan<byte> left, ReadOnlySpan<byte> up, ReadOnlySpan<byte> corner, Span<long> sums)
    {
        int done = 0;
        while (row.Length - done >= Vector<byte>.Count)
        {
            Vector<ushort> none = default, sub = default, over = default, average = default, paeth = default;
            for (int step = 0; step < 255 && row.Length - done >= Vector<byte>.Count; step++, done += Vector<byte>.Count)
            {
                Vector<byte> x = At(row, done), a = At(left, done), b = At(up, done), c = At(corner, done);

                // Half the sum rounded down, without the ninth bit: shared bits plus half of the others.
                Vector<byte> half = (a & b) + (Vector.ShiftRightLogical(a ^ b, 1) & new Vector<byte>(0x7F));
                none += Keep(0, done, x);
                sub += Keep(1, done, x - a);
                over += Keep(UpFilter, done, x - b);
                average += Keep(3, done, x - half);
                paeth += Keep(4, done, x - Paeth(a, b, c));
            }

            sums[0] += Total(none);
            sums[1] += Total(sub);
            sums[UpFilter] += Total(over);
            sums[3] += Total(average);
            sums[4] += Total(paeth);
        }

        return done;
    }

    private Vector<ushort> Keep(int filter, int at, Vector<byte> differences)
    {
        differences.CopyTo(_filtered[filter].AsSpan(at + 1));
        Vector.Widen(Vector.Min(differences, -differences), out Vector<ushort> low, out Vector<ushort> high);
        return low + high;
    }

    private static long Total(Vector<ushort> sums)
    {
        Vector.Widen(sums, out Vector<uint> low, out Vector<uint> high);
        return Vector.Sum(low + high);
    }

    private static Vector<byte> At(ReadOnlySpan<byte> bytes, int index) => new(bytes.Slice(index, Vector<byte>.Count));

    private static int Guess(int filter, int left, int up, int corner) => filter switch
    {
        0 => 0,
        1 => left,
        UpFilter => up,
        3 => (left + up) / 2,
        _ => Paeth(left, up, corner),
    };

    private static Vector<byte> Paeth(Vector<byte> left, Vector<byte> up, Vector<byte> corner)
    {
        Vector.Widen(left, out Vector<ushort> leftLow, out Vector<ushort> leftHigh);
        Vector.Widen(up, out Vector<ushort> upLow, out Vector<ushort> upHigh);
        Vector.Widen(corner, out Vector<ushort> cornerLow, out Vector<ushort> cornerHigh);
        return Vector.Narrow(Paeth(leftLow, upLow, cornerLow), Paeth(leftHigh, upHigh, cornerHigh));
    }

    private static Vector<ushort> Paeth(Vector<ushort> left, Vector<ushort> up, Vector<ushort> corner)
    {
        Vector<short> a = left.As<ushort, short>(), b = up.As<ushort, short>(), c = corner.As<ushort, short>();
        Vector<short> toLeft = Vector.Abs(b - c), toUp = Vector.Abs(a - c), toCorner = Vector.Abs(a + b - c - c);
        Vector<short> isLeft = Vector.LessThanOrEqual(toLeft, toUp) & Vector.LessThanOrEqual(toLeft, toCorner);
        Vector<short> isUp = Vector.LessThanOrEqual(toUp, toCorner);
        return Vector.ConditionalSelect(isLeft, a, Vector.ConditionalSelect(isUp, b, c)).As<short, ushort>();
    }

    private static int Paeth(int left, int up, int corner)
    {
        (int toLeft, int toUp, int toCorner) = (Math.Abs(up - corner), Math.Abs(left - corner), Math.Abs(left + up - corner - corner));
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }
}

using System.Numerics;
using System.Runtime.InteropServices;

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
        int best = 0;
        long least = long.MaxValue;
        for (int filter = 0; filter < Filters; filter++)
        {
            long sum = Apply(filter, row, left, up, corner, _filtered[filter].AsSpan(1));
            if (sum < least)
            {
                (best, least) = (filter, sum);
            }
        }

        return _filtered[best];
    }

    private static long Apply(
        int filter, ReadOnlySpan<byte> row, ReadOnlySpan<byte> left, ReadOnlySpan<byte> up, ReadOnlySpan<byte> corner, Span<byte> to)
    {
        Vector<ulong> sums = Vector<ulong>.Zero;
        int i = 0;
        for (; i <= row.Length - Vector<byte>.Count; i += Vector<byte>.Count)
        {
            Vector<byte> guess = Guess(filter, At(left, i), At(up, i), At(corner, i));
            Vector<byte> difference = At(row, i) - guess;
            MemoryMarshal.Write(to[i..], in difference);
            sums += Sum(Vector.Min(difference, -difference));
        }

        long sum = (long)Vector.Sum(sums);
        for (; i < row.Length; i++)
        {
            byte difference = unchecked((byte)(row[i] - Guess(filter, left[i], up[i], corner[i])));
            to[i] = difference;
            sum += Math.Min(difference, 256 - difference);
        }

        return sum;
    }

    private static Vector<byte> At(ReadOnlySpan<byte> bytes, int index) => new(bytes.Slice(index, Vector<byte>.Count));

    private static Vector<ulong> Sum(Vector<byte> bytes)
    {
        Vector.Widen(bytes, out Vector<ushort> low, out Vector<ushort> high);
        Vector.Widen(low + high, out Vector<uint> lower, out Vector<uint> upper);
        Vector.Widen(lower + upper, out Vector<ulong> first, out Vector<ulong> second);
        return first + second;
    }

    private static Vector<byte> Guess(int filter, Vector<byte> left, Vector<byte> up, Vector<byte> corner) => filter switch
    {
        0 => Vector<byte>.Zero,
        1 => left,
        UpFilter => up,

        // Half the sum rounded down, without the ninth bit: shared bits plus half of the others.
        3 => (left & up) + (Vector.ShiftRightLogical(left ^ up, 1) & new Vector<byte>(0x7F)),
        _ => Paeth(left, up, corner),
    };

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

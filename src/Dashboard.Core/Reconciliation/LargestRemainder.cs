namespace Dashboard.Core.Reconciliation;

/// <summary>Splits a whole number in given proportions into whole numbers that add up to it exactly.</summary>
/// <remarks>
/// Largest-remainder (Hamilton) apportionment: each share is rounded down, then what is left goes one by one to the shares
/// that lost most, the earlier first among equals. A negative total is split as its positive twin and the signs turned.
/// </remarks>
public static class LargestRemainder
{
    /// <summary>Splits a total.</summary>
    /// <param name="total">The number to split, in people.</param>
    /// <param name="weights">The proportions: none negative, at least one above zero.</param>
    /// <returns>One share a weight, adding up to the total.</returns>
    /// <exception cref="ArgumentException">A weight is negative, or none is above zero.</exception>
    public static long[] Split(long total, ReadOnlySpan<long> weights)
    {
        Int128 sum = 0;
        foreach (var weight in weights)
        {
            sum += weight >= 0 ? weight : throw new ArgumentException(Invariant($"A weight is not negative, but {weight}."), nameof(weights));
        }

        if (sum == 0)
        {
            throw new ArgumentException("At least one weight is above zero.", nameof(weights));
        }

        var sign = total < 0 ? -1 : 1;
        var shares = new long[weights.Length];
        var lost = new (Int128 Remainder, int Index)[weights.Length];
        var left = (Int128)total * sign;
        for (var i = 0; i < weights.Length; i++)
        {
            var (share, remainder) = Int128.DivRem((Int128)total * sign * weights[i], sum);
            shares[i] = (long)(share * sign);
            lost[i] = (remainder, i);
            left -= share;
        }

        Array.Sort(lost, (a, b) => a.Remainder != b.Remainder ? b.Remainder.CompareTo(a.Remainder) : a.Index.CompareTo(b.Index));
        for (var i = 0; i < (int)left; i++)
        {
            shares[lost[i].Index] += sign;
        }

        return shares;
    }
}

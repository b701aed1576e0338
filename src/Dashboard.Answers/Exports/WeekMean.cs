namespace Dashboard.Answers.Exports;

/// <summary>The mean of seven whole numbers as text with fifteen significant digits, made from the sum without dividing as doubles do.</summary>
/// <remarks>
/// A seventh repeats the six digits 142857, so the text follows from the whole part and the remainder alone. It is the mean
/// rounded to its fifteenth digit, and never off by more than a half of that; a mean that is a whole number has no point.
/// </remarks>
internal static class WeekMean
{
    private const int Days = 7;
    private const int SignificantDigits = 15;
    private const long FirstOfSignificantDigits = 100_000_000_000_000;

    private static readonly byte[][] Fractions = AllFractions();

    /// <summary>Writes a mean.</summary>
    /// <param name="sum">The sum of the seven.</param>
    /// <param name="output">Where to: 24 bytes at least.</param>
    /// <returns>How many bytes were written.</returns>
    public static int Write(long sum, Span<byte> output)
    {
        var (whole, remainder) = Math.DivRem(sum, Days);
        if (remainder == 0)
        {
            return Digits.Write(whole, output);
        }

        // Between -1 and 0 the whole part has no sign of its own.
        var length = 0;
        if (sum < 0)
        {
            output[0] = (byte)'-';
            (whole, remainder, length) = (-whole, -remainder, 1);
        }

        whole += whole >= FirstOfSignificantDigits && 2 * remainder > Days ? 1 : 0;
        var digits = Digits.Write(whole, output[length..]);
        length += digits;
        if (whole >= FirstOfSignificantDigits)
        {
            return length;
        }

        var fraction = Fractions[((int)remainder * SignificantDigits) + SignificantDigits - (whole == 0 ? 0 : digits) - 1];
        fraction.AsSpan().CopyTo(output[length..]);
        return length + fraction.Length;
    }

    private static byte[][] AllFractions()
    {
        var all = new byte[Days * SignificantDigits][];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = Fraction(i / SignificantDigits, (i % SignificantDigits) + 1);
        }

        return all;
    }

    /// <summary>A point and so many places of some sevenths, the last rounded; no place is a nine before a digit to round up, so none carries.</summary>
    private static byte[] Fraction(int sevenths, int places)
    {
        var text = new byte[places + 1];
        text[0] = (byte)'.';
        var rest = sevenths;
        for (var i = 1; i <= places; i++)
        {
            (var digit, rest) = Math.DivRem(rest * 10, Days);
            text[i] = (byte)('0' + digit);
        }

        text[places] += (byte)(2 * rest > Days ? 1 : 0);
        return text;
    }
}

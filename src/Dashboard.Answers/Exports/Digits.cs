namespace Dashboard.Answers.Exports;

/// <summary>Writes whole numbers as digits, for rows by the hundred thousand.</summary>
internal static class Digits
{
    /// <summary>Writes a number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="output">Where to: 20 bytes at least.</param>
    /// <returns>How many bytes were written.</returns>
    public static int Write(long number, Span<byte> output)
    {
        // The smallest number has no positive of its size; as an unsigned one it is right all the same.
        var rest = number < 0 ? unchecked((ulong)-number) : (ulong)number;
        var sign = number < 0 ? 1 : 0;
        output[0] = (byte)'-';
        var length = sign + CountOf(rest);
        for (var place = length - 1; place >= sign; place--)
        {
            var tenth = rest / 10;
            output[place] = (byte)('0' + (rest - (tenth * 10)));
            rest = tenth;
        }

        return length;
    }

    private static int CountOf(ulong number)
    {
        var count = 1;
        for (; number >= 10_000; number /= 10_000)
        {
            count += 4;
        }

        return count + (number >= 1000 ? 3 : number >= 100 ? 2 : number >= 10 ? 1 : 0);
    }
}

namespace Dashboard.Answers.Exports;

/// <summary>Writes whole numbers as digits, for rows by the hundred thousand.</summary>
internal static class Digits
{
    // Two digits a number from 0 to 99.
    private static ReadOnlySpan<byte> Pairs =>
        "0001020304050607080910111213141516171819"u8
        + "2021222324252627282930313233343536373839"u8
        + "4041424344454647484950515253545556575859"u8
        + "6061626364656667686970717273747576777879"u8
        + "8081828384858687888990919293949596979899"u8;

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
        var place = length;
        while (rest >= 100)
        {
            var hundredth = rest / 100;
            var pair = 2 * (int)(rest - (hundredth * 100));
            output[--place] = Pairs[pair + 1];
            output[--place] = Pairs[pair];
            rest = hundredth;
        }

        if (rest >= 10)
        {
            output[--place] = Pairs[(2 * (int)rest) + 1];
            rest /= 10;
        }

        output[sign] = (byte)('0' + rest);

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

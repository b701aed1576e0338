namespace Dashboard.Charts.Rendering.Png;

/// <summary>Writes the two codes of a deflate block by the lengths of their codes, themselves packed (RFC 1951, 3.2.7).</summary>
internal static class CodeLengths
{
    private const int RepeatLast = 16;
    private const int FewZeros = 17;
    private const int ManyZeros = 18;
    private const int Symbols = 19;
    private const int LeastLiterals = 257;
    private const int MaxCodeLength = 7;

    // The order in which the packing code's own lengths are sent, so that the rarest come last and can be left out.
    private static readonly byte[] Order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    /// <summary>Writes the lengths of both codes.</summary>
    public static void Write(ReadOnlySpan<byte> literals, ReadOnlySpan<byte> distances, BitWriter to)
    {
        literals = literals[..Math.Max(LeastLiterals, literals.LastIndexOfAnyExcept((byte)0) + 1)];
        distances = distances[..Math.Max(1, distances.LastIndexOfAnyExcept((byte)0) + 1)];
        List<(int Symbol, int Extra, int Bits)> packed = Pack([.. literals, .. distances]);
        int[] counts = new int[Symbols];
        foreach ((int symbol, _, _) in packed)
        {
            counts[symbol]++;
        }

        HuffmanCode code = new(counts, MaxCodeLength);
        int sent = Symbols;
        while (sent > 4 && code.Lengths[Order[sent - 1]] == 0)
        {
            sent--;
        }

        to.Write((uint)(literals.Length - LeastLiterals), 5);
        to.Write((uint)(distances.Length - 1), 5);
        to.Write((uint)(sent - 4), 4);
        foreach (byte symbol in Order.AsSpan(0, sent))
        {
            to.Write(code.Lengths[symbol], 3);
        }

        foreach ((int symbol, int extra, int bits) in packed)
        {
            code.Write(symbol, to);
            to.Write((uint)extra, bits);
        }
    }

    private static List<(int Symbol, int Extra, int Bits)> Pack(ReadOnlySpan<byte> lengths)
    {
        List<(int Symbol, int Extra, int Bits)> packed = [];
        while (!lengths.IsEmpty)
        {
            byte length = lengths[0];
            int run = lengths.IndexOfAnyExcept(length);
            run = run < 0 ? lengths.Length : run;
            lengths = lengths[run..];
            if (length != 0)
            {
                packed.Add((length, 0, 0));
                run--;
            }

            while (run >= 3)
            {
                int taken = Math.Min(run, length != 0 ? 6 : run > 10 ? 138 : 10);
                packed.Add(length != 0 ? (RepeatLast, taken - 3, 2) : taken > 10 ? (ManyZeros, taken - 11, 7) : (FewZeros, taken - 3, 3));
                run -= taken;
            }

            for (; run > 0; run--)
            {
                packed.Add((length, 0, 0));
            }
        }

        return packed;
    }
}

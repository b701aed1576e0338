using System.Numerics;

namespace Dashboard.Charts.Rendering.Png;

/// <summary>Literals and matches of one deflate block, gathered, counted and then written with codes of their own (RFC 1951, 3.2.7).</summary>
/// <param name="bytesPerPixel">3 for red, green, blue; 1 for places in a palette.</param>
/// <param name="to">Takes the blocks.</param>
internal sealed class DeflateBlock(int bytesPerPixel, BitWriter to)
{
    /// <summary>The longest match in bytes.</summary>
    public const int MaxMatch = 258;

    /// <summary>The shortest match in bytes.</summary>
    public const int MinMatch = 3;

    /// <summary>How far back a match can reach, in bytes.</summary>
    public const int Window = 1 << 15;

    private const int Capacity = 1 << 14;
    private const int EndOfBlock = 256;
    private const int LiteralCodes = 286;
    private const int DistanceCodes = 30;
    private const int MaxCodeLength = 15;
    private const uint Match = 1u << 31;
    private const uint SingleByte = 1u << 30;

    // Of 0 to 255. Asking the processor instead would have the callers compiled in every run, as not every processor can be asked.
    private static readonly byte[] Logs = [.. Enumerable.Range(0, 256).Select(value => (byte)BitOperations.Log2((uint)value | 1))];
    private static readonly byte[] LengthCodes = LengthCodesByLength();

    private readonly uint[] _tokens = new uint[Capacity];
    private readonly int[] _literals = new int[LiteralCodes];
    private readonly int[] _distances = new int[DistanceCodes];
    private int _count;

    /// <summary>Adds the byte that starts a row.</summary>
    public void AddByte(int value) => AddToken(SingleByte | (uint)value).CountByte(value);

    /// <summary>Adds a pixel as it is.</summary>
    public void AddPixel(uint pixel)
    {
        AddToken(pixel).CountByte((int)(pixel & 0xFF));
        if (bytesPerPixel == 3)
        {
            CountByte((int)(pixel >> 16));
            CountByte((int)((pixel >> 8) & 0xFF));
        }
    }

    /// <summary>Adds a repetition of what came before.</summary>
    /// <param name="length">Bytes, <see cref="MinMatch"/> to <see cref="MaxMatch"/>.</param>
    /// <param name="distance">Bytes back, 1 to <see cref="Window"/>.</param>
    public void AddMatch(int length, int distance)
    {
        AddToken(Match | ((uint)length << 16) | (uint)(distance - 1));
        _literals[EndOfBlock + 1 + LengthCodes[length]]++;
        _distances[Code(distance - 1, ExtraBits(distance - 1, 1), 1)]++;
    }

    /// <summary>Writes what is gathered.</summary>
    /// <param name="isLast">True if nothing follows.</param>
    public void Write(bool isLast)
    {
        _literals[EndOfBlock]++;
        HuffmanCode literals = new(_literals, MaxCodeLength), distances = new(_distances, MaxCodeLength);
        to.Write(isLast ? 0b101u : 0b100u, 3);
        CodeLengths.Write(literals.Lengths, distances.Lengths, to);
        foreach (uint token in _tokens.AsSpan(0, _count))
        {
            if ((token & Match) != 0)
            {
                WriteMatch((int)((token >> 16) & 0x1FF), (int)(token & 0x7FFF), literals, distances);
                continue;
            }

            if ((token & SingleByte) == 0 && bytesPerPixel == 3)
            {
                literals.Write((int)(token >> 16), to);
                literals.Write((int)((token >> 8) & 0xFF), to);
            }

            literals.Write((int)(token & 0xFF), to);
        }

        literals.Write(EndOfBlock, to);
        _count = 0;
        Array.Clear(_literals);
        Array.Clear(_distances);
    }

    private void WriteMatch(int length, int distanceLess1, HuffmanCode literals, HuffmanCode distances)
    {
        literals.Write(EndOfBlock + 1 + LengthCodes[length], to);
        int bits = length == MaxMatch ? 0 : ExtraBits(length - MinMatch, 2);
        to.Write(Extra(length - MinMatch, bits), bits);
        bits = ExtraBits(distanceLess1, 1);
        distances.Write(Code(distanceLess1, bits, 1), to);
        to.Write(Extra(distanceLess1, bits), bits);
    }

    private DeflateBlock AddToken(uint token)
    {
        if (_count == Capacity)
        {
            Write(isLast: false);
        }

        _tokens[_count++] = token;
        return this;
    }

    private void CountByte(int value) => _literals[value]++;

    // Codes whose steps double: the first two groups name each value, every further group of 2^fine codes takes one more bit.
    private static int ExtraBits(int value, int fine) => Math.Max(0, (value < Logs.Length ? Logs[value] : 8 + Logs[value >> 8]) - fine);

    private static int Code(int value, int bits, int fine) => unchecked((bits << fine) + (value >> bits));

    private static uint Extra(int value, int bits) => unchecked((uint)value & ((1u << bits) - 1));

    private static byte[] LengthCodesByLength()
    {
        byte[] codes = new byte[MaxMatch + 1];
        for (int length = MinMatch; length < MaxMatch; length++)
        {
            codes[length] = (byte)Code(length - MinMatch, ExtraBits(length - MinMatch, 2), 2);
        }

        // The longest has a code of its own, without extra bits.
        codes[MaxMatch] = LiteralCodes - EndOfBlock - 2;
        return codes;
    }
}

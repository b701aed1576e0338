using System.Runtime.CompilerServices;

namespace Dashboard.Charts.Rendering.Png;

/// <summary>Literals and matches of one deflate block, gathered and then counted and written with codes of their own (RFC 1951, 3.2.7).</summary>
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
    private const int TokensAtOnce = 256;
    private const int EndOfBlock = 256;
    private const int LiteralCodes = 286;
    private const int DistanceCodes = 30;
    private const int MaxCodeLength = 15;

    // Of a match: this, its length, and its distance less 1.
    private const uint Match = 1u << 31;
    private const int LengthShift = 16;
    private const int LengthMask = 0x1FF;
    private const int DistanceMask = Window - 1;

    // Of a pixel: its bytes. Of the byte that starts a row: this and the byte.
    private const uint SingleByte = 1u << 30;

    // At the most a length's code and its extra bits, then a distance's: three codes of a pixel are less.
    private const int TokenBits = MaxCodeLength + 5 + MaxCodeLength + 13;
    private const int HeadBits = (LiteralCodes + DistanceCodes + 32) * 16;

    // Of 0 to 255. Asking the processor instead would have the callers compiled in every run, as not every processor can be asked.
    private static readonly byte[] Logs = LogsByValue();
    private static readonly byte[] LengthCodes = LengthCodesByLength();

    // The tables again, as code compiled ahead asks at every use of a static field whether it has been set.
    private readonly byte[] _logs = Logs;
    private readonly byte[] _lengthCodes = LengthCodes;
    private readonly uint[] _tokens = new uint[Capacity];
    private readonly int[] _literals = new int[LiteralCodes];
    private readonly int[] _distances = new int[DistanceCodes];
    private int _count;

    /// <summary>Adds the byte that starts a row.</summary>
    public void AddByte(int value)
    {
        Add(SingleByte | (uint)value);
        _literals[value]++;
    }

    /// <summary>Adds a pixel as it is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddPixel(uint pixel)
    {
        unchecked
        {
            Add(pixel);
            int[] literals = _literals;
            literals[(int)pixel & 0xFF]++;
            if (bytesPerPixel == 3)
            {
                literals[(int)(pixel >> 16)]++;
                literals[(int)(pixel >> 8) & 0xFF]++;
            }
        }
    }

    /// <summary>Adds a repetition of what came before.</summary>
    /// <param name="length">Bytes, <see cref="MinMatch"/> to <see cref="MaxMatch"/>.</param>
    /// <param name="distance">Bytes back, 1 to <see cref="Window"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddMatch(int length, int distance)
    {
        unchecked
        {
            distance--;
            Add(Match | ((uint)length << LengthShift) | (uint)distance);
            _literals[EndOfBlock + 1 + _lengthCodes[length]]++;
            _distances[Code(distance, ExtraBits(distance, 1, _logs), 1)]++;
        }
    }

    /// <summary>Writes what is gathered.</summary>
    /// <param name="isLast">True if nothing follows.</param>
    public void Write(bool isLast)
    {
        _literals[EndOfBlock]++;
        HuffmanCode literals = new(_literals, MaxCodeLength), distances = new(_distances, MaxCodeLength);
        to.Reserve(HeadBits + (_count * TokenBits));
        to.Write(isLast ? 0b101u : 0b100u, 3);
        CodeLengths.Write(literals.Lengths, distances.Lengths, to);
        WriteTokens(literals, distances);
        literals.Write(EndOfBlock, to);
        _count = 0;
        Array.Clear(_literals);
        Array.Clear(_distances);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(uint token)
    {
        if (_count == Capacity)
        {
            Write(isLast: false);
        }

        _tokens[_count++] = token;
    }

    private void WriteTokens(HuffmanCode literals, HuffmanCode distances)
    {
        Span<uint> lengths = stackalloc uint[MaxMatch + 1];
        PutLengths(literals.Codes, lengths);
        Span<ulong> pieces = stackalloc ulong[TokensAtOnce];
        for (int at = 0; at < _count; at += TokensAtOnce)
        {
            Span<ulong> next = pieces[..Math.Min(TokensAtOnce, _count - at)];
            PutPieces(_tokens.AsSpan(at, next.Length), literals.Codes, lengths, distances.Codes, next);
            to.Write(next);
        }
    }

    // All codes of a token side by side.
    private void PutPieces(
        ReadOnlySpan<uint> tokens, ReadOnlySpan<uint> codes, ReadOnlySpan<uint> lengths, ReadOnlySpan<uint> distances, Span<ulong> pieces)
    {
        unchecked
        {
            byte[] logs = _logs;
            for (int i = 0; i < tokens.Length; i++)
            {
                uint token = tokens[i];
                ulong bits = 0;
                int count = 0;
                if ((token & Match) != 0)
                {
                    int distance = (int)token & DistanceMask;
                    int extraBits = ExtraBits(distance, 1, logs);
                    HuffmanCode.Append(lengths[(int)(token >> LengthShift) & LengthMask], ref bits, ref count);
                    HuffmanCode.Append(distances[Code(distance, extraBits, 1)], ref bits, ref count);
                    bits |= (ulong)Extra(distance, extraBits) << count;
                    count += extraBits;
                }
                else
                {
                    if (bytesPerPixel == 3 && (token & SingleByte) == 0)
                    {
                        HuffmanCode.Append(codes[(int)(token >> 16)], ref bits, ref count);
                        HuffmanCode.Append(codes[(int)(token >> 8) & 0xFF], ref bits, ref count);
                    }

                    HuffmanCode.Append(codes[(int)token & 0xFF], ref bits, ref count);
                }

                pieces[i] = BitWriter.Piece(bits, count);
            }
        }
    }

    // The codes of lengths with their extra bits behind them.
    private static void PutLengths(ReadOnlySpan<uint> codes, Span<uint> lengths)
    {
        for (int length = MinMatch; length <= MaxMatch; length++)
        {
            int bits = length == MaxMatch ? 0 : ExtraBits(length - MinMatch, 2, Logs);
            lengths[length] = HuffmanCode.WithExtra(codes[EndOfBlock + 1 + LengthCodes[length]], Extra(length - MinMatch, bits), bits);
        }
    }

    // Codes whose steps double: the first two groups name each value, every further group of 2^fine codes takes one more bit.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int ExtraBits(int value, int fine, byte[] logs) =>
        unchecked(Math.Max(0, (value < logs.Length ? logs[value] : 8 + logs[value >> 8]) - fine));

    private static int Code(int value, int bits, int fine) => unchecked((bits << fine) + (value >> bits));

    private static uint Extra(int value, int bits) => unchecked((uint)value & ((1u << bits) - 1));

    private static byte[] LogsByValue()
    {
        byte[] logs = new byte[256];
        for (int value = 2; value < logs.Length; value++)
        {
            logs[value] = (byte)(logs[value / 2] + 1);
        }

        return logs;
    }

    private static byte[] LengthCodesByLength()
    {
        byte[] codes = new byte[MaxMatch + 1];
        for (int length = MinMatch; length < MaxMatch; length++)
        {
            codes[length] = (byte)Code(length - MinMatch, ExtraBits(length - MinMatch, 2, Logs), 2);
        }

        // The longest has a code of its own, without extra bits.
        codes[MaxMatch] = LiteralCodes - EndOfBlock - 2;
        return codes;
    }
}

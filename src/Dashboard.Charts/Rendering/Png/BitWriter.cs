using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Dashboard.Charts.Rendering.Png;

/// <summary>Collects bits, the lowest of each number first, as deflate wants them (RFC 1951, 3.1.1).</summary>
internal sealed class BitWriter : IDisposable
{
    /// <summary>The most bits that can be added at once.</summary>
    public const int MostBits = WordBits - CountBits;

    private const int WordBits = 64;
    private const int CountBits = 6;
    private const int MostKept = 1 << 18;

    private static readonly Spares<BitWriter> Idle = new();

    // Each word's lowest byte first, whatever the machine's own order.
    private ulong[] _words = new ulong[1 << 15];
    private int _full;
    private ulong _bits;
    private int _count;

    /// <summary>Takes a writer without bits.</summary>
    public static BitWriter Take()
    {
        BitWriter writer = Idle.Take();
        (writer._full, writer._bits, writer._count) = (0, 0, 0);
        return writer;
    }

    /// <summary>Makes room, which adding bits does not ask for.</summary>
    /// <param name="bits">How many bits there must be room for.</param>
    public void Reserve(int bits)
    {
        // The last word is stored before it is full.
        int needed = _full + ((_count + bits) / WordBits) + 1;
        if (needed > _words.Length)
        {
            ulong[] larger = new ulong[Math.Max(needed, 2 * _words.Length)];
            Array.Copy(_words, larger, _full);
            _words = larger;
        }
    }

    /// <summary>Adds the lowest bits of a number, whose other bits are 0.</summary>
    /// <param name="bits">The number.</param>
    /// <param name="count">How many bits, 0 to <see cref="MostBits"/>, for which room has been made.</param>
    public void Write(ulong bits, int count) => Write([Piece(bits, count)]);

    /// <summary>A number's bits and how many they are in one number.</summary>
    /// <param name="bits">The bits.</param>
    /// <param name="count">How many, 0 to <see cref="MostBits"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Piece(ulong bits, int count) => unchecked((bits << CountBits) | (uint)count);

    /// <summary>Adds numbers of bits side by side, for which room has been made.</summary>
    /// <param name="pieces">Each number's bits, and how many they are in its lowest six bits.</param>
    public void Write(ReadOnlySpan<ulong> pieces)
    {
        unchecked
        {
            (ulong[] words, int full, ulong before, int used) = (_words, _full, _bits, _count);
            foreach (ulong piece in pieces)
            {
                ulong bits = piece >> CountBits;
                ulong word = before | (bits << used);
                words[full] = BitConverter.IsLittleEndian ? word : BinaryPrimitives.ReverseEndianness(word);
                int all = used + (int)(piece & (WordBits - 1));

                // What did not fit; shifted in two steps, as a shift by 64 bits would be one by none.
                ulong rest = bits >> 1 >> (WordBits - 1 - used);
                before = all >= WordBits ? rest : word;
                full += all >> CountBits;
                used = all & (WordBits - 1);
            }

            (_full, _bits, _count) = (full, before, used);
        }
    }

    /// <summary>Fills the last byte with zeros.</summary>
    public void Align() => Write(0, -_count & 7);

    /// <summary>The bytes so far, the last one filled with zeros; valid until more is added.</summary>
    public ReadOnlySpan<byte> ToBytes()
    {
        Align();

        // The word that is not full yet was not stored if it began with what did not fit the one before.
        Write(0, 0);
        return MemoryMarshal.AsBytes(_words.AsSpan())[..((_full * sizeof(ulong)) + (_count / 8))];
    }

    /// <summary>Gives the memory back, unless it is much more than most pictures take.</summary>
    public void Dispose()
    {
        if (_words.Length <= MostKept)
        {
            Idle.Return(this);
        }
    }
}

using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Dashboard.Charts.Rendering.Png;

/// <summary>Collects bits, the lowest of each number first, as deflate wants them (RFC 1951, 3.1.1).</summary>
internal sealed class BitWriter : IDisposable
{
    private const int WordBits = 64;

    // Each word's lowest byte first, whatever the machine's own order.
    private ulong[] _words = ArrayPool<ulong>.Shared.Rent(1 << 15);
    private int _full;
    private ulong _bits;
    private int _count;

    /// <summary>Makes room, which adding bits does not ask for.</summary>
    /// <param name="bits">How many bits there must be room for.</param>
    public void Reserve(int bits)
    {
        // The last word is stored before it is full.
        int needed = _full + ((_count + bits) / WordBits) + 1;
        if (needed > _words.Length)
        {
            ulong[] larger = ArrayPool<ulong>.Shared.Rent(Math.Max(needed, 2 * _words.Length));
            _words.AsSpan(0, _full).CopyTo(larger);
            ArrayPool<ulong>.Shared.Return(_words);
            _words = larger;
        }
    }

    /// <summary>Adds the lowest bits of a number, whose other bits are 0.</summary>
    /// <param name="bits">The number.</param>
    /// <param name="count">How many bits, 0 to 63, for which room has been made.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(ulong bits, int count)
    {
        unchecked
        {
            ulong word = _bits | (bits << _count);
            _words[_full] = BitConverter.IsLittleEndian ? word : BinaryPrimitives.ReverseEndianness(word);
            int all = _count + count;
            bool isFull = all >= WordBits;

            // What did not fit; shifted in two steps, as a shift by 64 bits would be one by none.
            ulong rest = bits >> 1 >> (WordBits - 1 - _count);
            _bits = isFull ? rest : word;
            _full += isFull ? 1 : 0;
            _count = all & (WordBits - 1);
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

    /// <summary>Gives the memory back.</summary>
    public void Dispose() => ArrayPool<ulong>.Shared.Return(_words);
}

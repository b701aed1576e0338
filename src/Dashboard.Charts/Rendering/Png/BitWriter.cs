using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Dashboard.Charts.Rendering.Png;

/// <summary>Collects bits, the lowest of each number first, as deflate wants them (RFC 1951, 3.1.1).</summary>
internal sealed class BitWriter : IDisposable
{
    /// <summary>The most bits that can be added at once.</summary>
    public const int MostBits = 56;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(1 << 18);
    private int _length;
    private ulong _bits;
    private int _count;

    /// <summary>The bytes that are full so far.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length);

    /// <summary>Makes room, which adding bits does not ask for.</summary>
    /// <param name="bits">How many bits there must be room for.</param>
    public void Reserve(int bits)
    {
        // One more store of eight bytes begins in the last byte at the latest.
        int needed = _length + (bits / 8) + (2 * sizeof(ulong));
        if (needed > _bytes.Length)
        {
            byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, 2 * _bytes.Length));
            Bytes.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = larger;
        }
    }

    /// <summary>Adds the lowest bits of a number, whose other bits are 0.</summary>
    /// <param name="bits">The number.</param>
    /// <param name="count">How many bits, 0 to <see cref="MostBits"/>, for which room has been made.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(ulong bits, int count)
    {
        unchecked
        {
            // Eight bytes are stored and only the full ones counted: the next store begins over the rest.
            _bits |= bits << _count;
            _count += count;
            BinaryPrimitives.WriteUInt64LittleEndian(_bytes.AsSpan(_length), _bits);
            _length += _count >> 3;
            _bits >>= _count & ~7;
            _count &= 7;
        }
    }

    /// <summary>Fills the last byte with zeros.</summary>
    public void Align() => Write(0, -_count & 7);

    /// <summary>Gives the memory back.</summary>
    public void Dispose() => ArrayPool<byte>.Shared.Return(_bytes);
}

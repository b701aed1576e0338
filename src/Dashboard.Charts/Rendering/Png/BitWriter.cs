using System.Buffers;
using System.Buffers.Binary;

namespace Dashboard.Charts.Rendering.Png;

/// <summary>Collects bits, the lowest of each number first, as deflate wants them (RFC 1951, 3.1.1).</summary>
internal sealed class BitWriter : IDisposable
{
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(1 << 18);
    private int _length;
    private ulong _bits;
    private int _count;

    /// <summary>The bytes that are full so far.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length);

    /// <summary>Adds the lowest bits of a number, whose other bits are 0.</summary>
    /// <param name="bits">The number.</param>
    /// <param name="count">How many bits, 0 to 32.</param>
    public void Write(uint bits, int count)
    {
        unchecked
        {
            _bits |= (ulong)bits << _count;
            _count += count;
            if (_count >= 32)
            {
                Flush();
            }
        }
    }

    /// <summary>Fills the last byte with zeros.</summary>
    public void Align()
    {
        _count = (_count + 7) & ~7;
        Flush();
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose() => ArrayPool<byte>.Shared.Return(_bytes);

    // Eight bytes are stored and only the full ones counted: the next store begins over the rest.
    private void Flush()
    {
        unchecked
        {
            if (_length + sizeof(ulong) > _bytes.Length)
            {
                byte[] larger = ArrayPool<byte>.Shared.Rent(2 * _bytes.Length);
                Bytes.CopyTo(larger);
                ArrayPool<byte>.Shared.Return(_bytes);
                _bytes = larger;
            }

            BinaryPrimitives.WriteUInt64LittleEndian(_bytes.AsSpan(_length), _bits);
            int whole = _count / 8;
            _length += whole;
            _bits = whole == sizeof(ulong) ? 0 : _bits >> (8 * whole);
            _count -= 8 * whole;
        }
    }
}

using System.Buffers.Binary;

namespace Dashboard.Charts.Fonts;

/// <summary>A stretch of a font file, read big-endian from its own start.</summary>
/// <remarks>Every read is checked: a font that points outside itself is refused, never read beyond its end.</remarks>
internal readonly struct FontData(ReadOnlyMemory<byte> bytes)
{
    /// <summary>The number of bytes.</summary>
    public int Length => bytes.Length;

    /// <summary>The unsigned byte at an offset.</summary>
    /// <exception cref="InvalidDataException">The offset is outside.</exception>
    public byte U8(int offset) => At(offset, 1)[0];

    /// <summary>The signed byte at an offset.</summary>
    /// <exception cref="InvalidDataException">The offset is outside.</exception>
    public sbyte S8(int offset) => unchecked((sbyte)At(offset, 1)[0]);

    /// <summary>The unsigned 16-bit number at an offset.</summary>
    /// <exception cref="InvalidDataException">The offset is outside.</exception>
    public ushort U16(int offset) => BinaryPrimitives.ReadUInt16BigEndian(At(offset, 2));

    /// <summary>The signed 16-bit number at an offset.</summary>
    /// <exception cref="InvalidDataException">The offset is outside.</exception>
    public short S16(int offset) => BinaryPrimitives.ReadInt16BigEndian(At(offset, 2));

    /// <summary>The unsigned 32-bit number at an offset, which must fit a signed one, as all offsets in a font file do.</summary>
    /// <exception cref="InvalidDataException">The offset is outside, or the number is 2³¹ or more.</exception>
    public int U32(int offset)
    {
        uint value = BinaryPrimitives.ReadUInt32BigEndian(At(offset, 4));
        return value <= int.MaxValue
            ? (int)value
            : throw new InvalidDataException(Invariant($"Font data names {value}, beyond any font file."));
    }

    /// <summary>The rest of the data from an offset.</summary>
    /// <exception cref="InvalidDataException">The offset is outside.</exception>
    public FontData From(int offset) => Slice(offset, Length - Math.Min(offset, Length));

    /// <summary>A part of the data.</summary>
    /// <exception cref="InvalidDataException">The part is not inside.</exception>
    public FontData Slice(int offset, int length)
    {
        _ = At(offset, length);
        return new(bytes.Slice(offset, length));
    }

    /// <summary>Four letters at an offset.</summary>
    /// <exception cref="InvalidDataException">The offset is outside.</exception>
    public string Tag(int offset) => System.Text.Encoding.Latin1.GetString(At(offset, 4));

    private ReadOnlySpan<byte> At(int offset, int length)
    {
        if (offset < 0 || length < 0 || offset > Length - length)
        {
            throw new InvalidDataException(Invariant($"Font data ends after {Length} bytes; {length} are asked for at {offset}."));
        }

        return bytes.Span.Slice(offset, length);
    }
}

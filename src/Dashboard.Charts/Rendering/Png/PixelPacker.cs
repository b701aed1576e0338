using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Dashboard.Charts.Rendering.Png;

/// <summary>Packs the rows of a picture as zlib data (RFC 1950 and 1951), whole pixels at a time.</summary>
/// <remarks>
/// <para>A chart is mostly runs of one colour and patterns that come back, and both are found without looking at bytes: a run by
/// comparing with the pixel before, a pattern by where its first two pixels were last met. That takes a fraction of a general
/// packer's time, and the result depends on nothing but the pixels: no runtime's or processor's own choices.</para>
/// <para>A row like the one above is stored as its difference from it (PNG's filter 2), which is all zeros. Any other is stored as
/// it is: filters turn a chart's few colours into many differences, which pack worse.</para>
/// </remarks>
internal sealed class PixelPacker : IDisposable
{
    private const int NoFilter = 0;
    private const int UpFilter = 2;
    private const int TableBits = 13;

    // Up to here pixels are compared one by one, which is faster than asking for a vector's help.
    private const int Few = 8;

    // From here on no better match is looked for.
    private const int Long = 32;

    private readonly BitWriter _bits = BitWriter.Take();
    private readonly Adler32 _checksum;
    private readonly DeflateBlock _block;
    private readonly int _bytesPerPixel;
    private readonly int _width;
    private readonly int _least;
    private readonly int _window;

    // By the next two pixels, the place after the one where they were last met; 0 for those that were not.
    private readonly int[] _after = new int[1 << TableBits];
    private bool[] _isLikeAbove = [];
    private int _patternBack;

    /// <summary>Prepares for a picture.</summary>
    /// <param name="width">Pixels in a row, 1 to 2¹⁵.</param>
    /// <param name="bytesPerPixel">3 for red, green, blue; 1 for places in a palette.</param>
    public PixelPacker(int width, int bytesPerPixel)
    {
        (_width, _bytesPerPixel, _least) = (width, bytesPerPixel, (DeflateBlock.MinMatch + bytesPerPixel - 1) / bytesPerPixel);
        _window = DeflateBlock.Window / bytesPerPixel;
        (_checksum, _block) = (new(bytesPerPixel), new(bytesPerPixel, _bits));
    }

    /// <summary>Packs a picture; once only.</summary>
    /// <param name="pixels">The pixels row by row: 0x00RRGGBB, or places in a palette.</param>
    /// <returns>The whole of the zlib data, valid until this is disposed of.</returns>
    public ReadOnlySpan<byte> Pack(ReadOnlySpan<uint> pixels)
    {
        // Deflate with a window of 32 kB, packed fast.
        _bits.Write(0x78, 8);
        _bits.Write(0x01, 8);
        _isLikeAbove = new bool[pixels.Length / _width];
        for (int row = 0; row < _isLikeAbove.Length; row++)
        {
            int start = row * _width;
            _isLikeAbove[row] = row > 0 && pixels.Slice(start, _width).SequenceEqual(pixels.Slice(start - _width, _width));
            if (_isLikeAbove[row])
            {
                RowOfZeros();
            }
            else
            {
                Row(pixels[..(start + _width)], row);
            }
        }

        _block.Write(isLast: true);
        _bits.Reserve(64);
        _bits.Align();
        _bits.Write(BinaryPrimitives.ReverseEndianness(_checksum.Value), 32);
        return _bits.ToBytes();
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose() => _bits.Dispose();

    private void RowOfZeros()
    {
        StartRow(UpFilter);
        _checksum.AddZeros(_width);
        _block.AddPixel(0);
        for (int left = _width - 1 - Repeat(_width - 1, _bytesPerPixel); left > 0; left--)
        {
            _block.AddPixel(0);
        }
    }

    private void Row(ReadOnlySpan<uint> pixels, int row)
    {
        unchecked
        {
            int start = row * _width;
            StartRow(NoFilter);
            int summed = start;
            for (int at = start; at < pixels.Length;)
            {
                uint pixel = pixels[at];
                int done;
                if (at > start && pixels[at - 1] == pixel)
                {
                    int length = RunLength(pixels, at);
                    done = Repeat(length, _bytesPerPixel);
                    if (length >= Long)
                    {
                        _checksum.Add(pixels[summed..at]);
                        _checksum.AddRun(pixel, length);
                        summed = at + length;
                    }
                }
                else
                {
                    done = at + 1 < pixels.Length ? Pattern(pixels, at, row) : 0;
                }

                if (done == 0)
                {
                    _block.AddPixel(pixel);
                    done = 1;
                }

                at += done;
            }

            _checksum.Add(pixels[summed..]);
        }
    }

    private void StartRow(int filter)
    {
        _checksum.AddFilter(filter);
        _block.AddByte(filter);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int RunLength(ReadOnlySpan<uint> pixels, int at)
    {
        unchecked
        {
            uint pixel = pixels[at];
            int end = at + 1;
            while (end < pixels.Length && pixels[end] == pixel)
            {
                if (end++ == at + Few)
                {
                    int more = pixels[end..].IndexOfAnyExcept(pixel);
                    return (more < 0 ? pixels.Length : end + more) - at;
                }
            }

            return end - at;
        }
    }

    // What comes here may have come as far back as the last pattern did, or where these two pixels were last met.
    // Returns for how many pixels it is said to have come from there.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Pattern(ReadOnlySpan<uint> pixels, int at, int row)
    {
        unchecked
        {
            (uint first, uint second) = (pixels[at], pixels[at + 1]);
            int slot = (int)(((first * 0x9E3779B1u) ^ (second * 0x85EBCA77u)) >> (32 - TableBits));
            int met = _after[slot] - 1;
            _after[slot] = at + 1;
            (int back, int length, int filters) = (_patternBack, 0, 0);
            if (back > 0 && back <= at && pixels[at - back] == first && pixels[at - back + 1] == second)
            {
                length = Matching(pixels, at - back, at, row, out filters);
            }

            // What is too far back is not even looked at: it is no longer in the processor's cache.
            if (length < Long && met >= 0 && at - met <= _window && pixels[met] == first && pixels[met + 1] == second
                && Matching(pixels, met, at, row, out int otherFilters) is var other && other > length)
            {
                (length, filters) = (other, otherFilters);
                _patternBack = back = at - met;
            }

            int distance = (back * _bytesPerPixel) + filters;
            return length > _least && distance <= DeflateBlock.Window ? Repeat(length, distance) : 0;
        }
    }

    // How many pixels of the rest of a row are like those from an earlier place on, up to that place's row end; the first two are.
    // Between the two is a filter byte for each row begun since.
    private int Matching(ReadOnlySpan<uint> pixels, int from, int at, int row, out int filters)
    {
        unchecked
        {
            int fromRow = RowOf(from, row);
            filters = row - fromRow;
            int most = _isLikeAbove[fromRow] ? 0 : Math.Min(pixels.Length - at, ((fromRow + 1) * _width) - from);
            int few = Math.Min(most, Few);
            for (int length = 0; length < few; length++)
            {
                if (pixels[at + length] != pixels[from + length])
                {
                    return length;
                }
            }

            return few < Few ? few : few + pixels.Slice(at + few, most - few).CommonPrefixLength(pixels.Slice(from + few, most - few));
        }
    }

    // The place is a few rows back at most: stepping there is faster than dividing.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int RowOf(int from, int row)
    {
        unchecked
        {
            for (int start = row * _width; from < start; start -= _width)
            {
                row--;
            }

            return row;
        }
    }

    // Returns how many pixels that makes: one or two of a palette's may be left, too few for a match.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Repeat(int length, int distance)
    {
        unchecked
        {
            int done = 0;
            while (length - done >= _least)
            {
                int taken = Math.Min(DeflateBlock.MaxMatch / _bytesPerPixel, length - done);
                _block.AddMatch(taken * _bytesPerPixel, distance);
                done += taken;
            }

            return done;
        }
    }
}

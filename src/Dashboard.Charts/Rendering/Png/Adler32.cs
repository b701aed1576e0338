using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Dashboard.Charts.Rendering.Png;

/// <summary>The checksum of zlib's data (RFC 1950), fed with rows of pixels instead of with bytes.</summary>
/// <param name="bytesPerPixel">3 for red, green, blue; 1 for places in a palette.</param>
/// <remarks>
/// <para>Its two sums are taken over the pixels of a stretch at once. Of n bytes, the first is in all n of the running sums that the
/// second sum is made of, the last in one; and the sum so far is in all n of them.</para>
/// <para>Nothing here can overflow: rows are at most 2¹⁵ pixels long, and both sums are reduced at the start of each.</para>
/// </remarks>
internal sealed class Adler32(int bytesPerPixel)
{
    private const long Base = 65521;
    private const int Lanes = 4;

    // So long that the sums of a stretch, at most 3 · 255 · (1024 / 4)² / 2 in a lane, fit 32 bits.
    private const int MaxStretch = 1024;

    private long _sum = 1;
    private long _sumOfSums;

    /// <summary>The checksum of all that was added.</summary>
    public uint Value
    {
        get
        {
            Reduce();
            return (uint)((_sumOfSums << 16) | _sum);
        }
    }

    /// <summary>Starts a row with its filter.</summary>
    public void AddFilter(int filter)
    {
        Reduce();
        _sum += filter;
        _sumOfSums += _sum;
    }

    /// <summary>Adds pixels that are all 0.</summary>
    public void AddZeros(int pixels) => _sumOfSums += pixels * bytesPerPixel * _sum;

    /// <summary>Adds pixels that are all alike.</summary>
    public void AddRun(uint pixel, int count)
    {
        (long red, long green, long blue) = (pixel >> 16, (pixel >> 8) & 0xFF, pixel & 0xFF);
        long all = red + green + blue;
        _sumOfSums += (bytesPerPixel * ((count * _sum) + (all * count * (count - 1L) / 2))) + (count * ((3 * red) + (2 * green) + blue));
        _sum += count * all;
    }

    /// <summary>Adds pixels: 0x00RRGGBB, or places in a palette.</summary>
    public void Add(ReadOnlySpan<uint> pixels)
    {
        while (pixels.Length >= Lanes)
        {
            int length = Math.Min(pixels.Length, MaxStretch) & -Lanes;
            AddStretch(pixels[..length]);
            pixels = pixels[length..];
        }

        foreach (uint pixel in pixels)
        {
            (long red, long green, long blue) = (pixel >> 16, (pixel >> 8) & 0xFF, pixel & 0xFF);
            _sumOfSums += (bytesPerPixel * _sum) + (3 * red) + (2 * green) + blue;
            _sum += red + green + blue;
        }
    }

    // Four pixels side by side in the lanes of a vector, which is of this size on every machine. A place in a palette has no red and green.
    private void AddStretch(ReadOnlySpan<uint> pixels)
    {
        unchecked
        {
            Vector128<uint> lowest = Vector128.Create(0xFFu);
            Vector128<uint> sums = Vector128<uint>.Zero, sumsBefore = Vector128<uint>.Zero, inside = Vector128<uint>.Zero;
            foreach (Vector128<uint> pixel in MemoryMarshal.Cast<uint, Vector128<uint>>(pixels))
            {
                Vector128<uint> red = pixel >>> 16, green = (pixel >>> 8) & lowest, blue = pixel & lowest;
                Vector128<uint> all = red + green + blue;
                sumsBefore += sums;
                sums += all;
                inside += all + red + red + green;
            }

            // Lane k's sums are those before the first of four pixels; the pixel itself has 3 − k after it among the four.
            Vector128<uint> after = sums * Vector128.Create(3u, 2u, 1u, 0u);
            long before = (Lanes * (long)Vector128.Sum(sumsBefore)) + Vector128.Sum(after);
            _sumOfSums += (bytesPerPixel * ((pixels.Length * _sum) + before)) + Vector128.Sum(inside);
            _sum += Vector128.Sum(sums);
        }
    }

    private void Reduce() => (_sum, _sumOfSums) = (_sum % Base, _sumOfSums % Base);
}

namespace Dashboard.Charts.Rendering.Png;

/// <summary>The checksum of zlib's data (RFC 1950), fed with pixels and runs of them instead of with bytes.</summary>
/// <param name="bytesPerPixel">3 for red, green, blue; 1 for places in a palette.</param>
internal sealed class Adler32(int bytesPerPixel)
{
    private const long Base = 65521;

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

    /// <summary>Adds the byte that starts a row.</summary>
    public void AddFilter(int filter)
    {
        // Rows are at most 2¹⁵ pixels long, so that nothing overflows in between.
        Reduce();
        _sum += filter;
        _sumOfSums += _sum;
    }

    /// <summary>Adds one pixel value several times over: the sums of a run in closed form.</summary>
    public void Add(uint pixel, int times)
    {
        unchecked
        {
            (long red, long green, long blue) = (pixel >> 16, (pixel >> 8) & 0xFF, pixel & 0xFF);
            (long step, long inside) = (red + green + blue, (3 * red) + (2 * green) + blue);
            long count = times;
            if (bytesPerPixel == 1)
            {
                inside = blue;
            }

            _sumOfSums += (bytesPerPixel * ((count * _sum) + (step * (count * (count - 1) / 2)))) + (count * inside);
            _sum += count * step;
        }
    }

    /// <summary>Adds pixels.</summary>
    public void Add(ReadOnlySpan<uint> pixels)
    {
        unchecked
        {
            (long sum, long sumOfSums) = (_sum, _sumOfSums);
            if (bytesPerPixel == 1)
            {
                foreach (uint pixel in pixels)
                {
                    sum += pixel;
                    sumOfSums += sum;
                }
            }
            else
            {
                foreach (uint pixel in pixels)
                {
                    (long red, long green, long blue) = (pixel >> 16, (pixel >> 8) & 0xFF, pixel & 0xFF);
                    sumOfSums += (3 * (sum + red)) + (2 * green) + blue;
                    sum += red + green + blue;
                }
            }

            (_sum, _sumOfSums) = (sum, sumOfSums);
        }
    }

    private void Reduce() => (_sum, _sumOfSums) = (_sum % Base, _sumOfSums % Base);
}

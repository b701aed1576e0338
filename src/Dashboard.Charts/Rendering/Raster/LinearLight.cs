namespace Dashboard.Charts.Rendering.Raster;

/// <summary>Tables between sRGB's gamma-encoded bytes and linear light in 16 bits, so that half covered is half as bright.</summary>
/// <remarks>
/// The formula is IEC 61966-2-1's. Its power function may differ in the last bit between machines; every entry lies further
/// than that from where rounding would change it, which a test holds.
/// </remarks>
internal static class LinearLight
{
    /// <summary>Full light.</summary>
    public const int White = ushort.MaxValue;

    private static readonly ushort[] ToLight = Lights();
    private static readonly byte[] FromLight = Bytes();

    /// <summary>The light of each of the 256 bytes, 0 to <see cref="White"/>.</summary>
    public static ReadOnlySpan<ushort> Decode => ToLight;

    /// <summary>The nearest byte for each of the 65,536 lights.</summary>
    public static ReadOnlySpan<byte> Encode => FromLight;

    /// <summary>The light of an sRGB level, before rounding.</summary>
    /// <param name="level">0 to 255; halves are the borders between bytes.</param>
    internal static double Exact(double level)
    {
        double c = level / byte.MaxValue;
        return White * (c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4));
    }

    private static ushort[] Lights()
    {
        ushort[] lights = new ushort[256];
        for (int level = 0; level < lights.Length; level++)
        {
            lights[level] = (ushort)Math.Floor(Exact(level) + 0.5);
        }

        return lights;
    }

    private static byte[] Bytes()
    {
        byte[] bytes = new byte[White + 1];
        int light = 0;
        for (int level = 0; level < 256; level++)
        {
            double end = level == byte.MaxValue ? White + 1 : Exact(level + 0.5);
            for (; light < end; light++)
            {
                bytes[light] = (byte)level;
            }
        }

        return bytes;
    }
}

using System.Buffers.Binary;

namespace Dashboard.Charts.Rendering.Png;

/// <summary>Writes pixels as a PNG file: 8 bits a channel, by palette if the colours fit one, never with alpha.</summary>
internal static class PngEncoder
{
    private const byte Truecolor = 2;
    private const byte Indexed = 3;
    private const int CssPixelsPerInch = 96;
    private const double MetresPerInch = 0.0254;

    /// <summary>Writes a file.</summary>
    /// <param name="pixels">The pixels row by row, 0x00RRGGBB in sRGB.</param>
    /// <param name="width">Pixels in a row.</param>
    /// <param name="scale">Pixels in a CSS px; it makes the file's stated resolution 96 dpi times this.</param>
    /// <param name="texts">Keywords and texts to keep in the file.</param>
    /// <param name="to">Takes the file.</param>
    public static void Write(
        ReadOnlySpan<uint> pixels, int width, double scale, ReadOnlySpan<(string Keyword, string Text)> texts, Stream to)
    {
        Palette? palette = Palette.Of(pixels);
        ChunkWriter chunks = new(to);
        chunks.Signature();
        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], pixels.Length / width);
        (header[8], header[9]) = (8, palette is null ? Truecolor : Indexed);
        chunks.Chunk("IHDR", header);
        chunks.Chunk("sRGB", [0]);
        Span<byte> resolution = stackalloc byte[9];
        int perMetre = (int)Math.Round(CssPixelsPerInch * scale / MetresPerInch);
        BinaryPrimitives.WriteInt32BigEndian(resolution, perMetre);
        BinaryPrimitives.WriteInt32BigEndian(resolution[4..], perMetre);
        resolution[8] = 1;
        chunks.Chunk("pHYs", resolution);
        foreach ((string keyword, string text) in texts)
        {
            chunks.Text(keyword, text);
        }

        if (palette is not null)
        {
            chunks.Chunk("PLTE", palette.ToBytes());
        }

        if (palette is null)
        {
            using PixelPacker packer = new(width, bytesPerPixel: 3);
            chunks.Chunk("IDAT", packer.Pack(pixels));
        }
        else
        {
            WriteIndexed(pixels, width, palette, chunks);
        }

        chunks.Chunk("IEND", []);
    }

    private static void WriteIndexed(ReadOnlySpan<uint> pixels, int width, Palette palette, ChunkWriter to)
    {
        using PixelSheet sheet = PixelSheet.Take(pixels.Length);
        Span<uint> places = sheet.Pixels.AsSpan(0, pixels.Length);
        uint last = pixels[0];
        byte index = palette.IndexOf(last);
        for (int i = 0; i < pixels.Length; i++)
        {
            if (pixels[i] != last)
            {
                last = pixels[i];
                index = palette.IndexOf(last);
            }

            places[i] = index;
        }

        using PixelPacker packer = new(width, bytesPerPixel: 1);
        to.Chunk("IDAT", packer.Pack(places));
    }
}

using System.Buffers.Binary;
using System.IO.Compression;

namespace Dashboard.Charts.Rendering.Png;

/// <summary>Writes pixels as a PNG file: 8 bits a channel, by palette if the colours fit one, never with alpha.</summary>
internal static class PngEncoder
{
    private const byte Truecolor = 2;
    private const byte Indexed = 3;
    private const int CssPixelsPerInch = 96;
    private const double MetresPerInch = 0.0254;

    // Filtered charts pack a sixth better than at level 1 for a third more time; levels above gain two per cent for twice the time.
    private const int DeflateLevel = 2;

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

        using MemoryStream data = new(capacity: 1 << 16);
        using (ZLibStream zlib = new(data, new ZLibCompressionOptions { CompressionLevel = DeflateLevel }, leaveOpen: true))
        {
            if (palette is null)
            {
                WriteTruecolor(pixels, width, zlib);
            }
            else
            {
                WriteIndexed(pixels, width, palette, zlib);
            }
        }

        chunks.Chunk("IDAT", data.GetBuffer().AsSpan(0, (int)data.Length));
        chunks.Chunk("IEND", []);
    }

    private static void WriteTruecolor(ReadOnlySpan<uint> pixels, int width, ZLibStream to)
    {
        // Three zero bytes before each row stand for the pixel left of the first.
        byte[] row = new byte[3 + (3 * width)], above = new byte[3 + (3 * width)];
        RowFilter filter = new(3 * width);
        for (; !pixels.IsEmpty; pixels = pixels[width..])
        {
            for (int x = 0, at = 3; x < width; x++, at += 3)
            {
                uint pixel = pixels[x];
                (row[at], row[at + 1], row[at + 2]) = ((byte)(pixel >> 16), (byte)((pixel >> 8) & 0xFF), (byte)(pixel & 0xFF));
            }

            to.Write(filter.Choose(row, above));
            (row, above) = (above, row);
        }
    }

    // Differences of palette places mean nothing, so no filter: the PNG specification advises the same.
    private static void WriteIndexed(ReadOnlySpan<uint> pixels, int width, Palette palette, ZLibStream to)
    {
        byte[] row = new byte[1 + width];
        for (; !pixels.IsEmpty; pixels = pixels[width..])
        {
            uint last = pixels[0];
            byte index = palette.IndexOf(last);
            for (int x = 0; x < width; x++)
            {
                if (pixels[x] != last)
                {
                    last = pixels[x];
                    index = palette.IndexOf(last);
                }

                row[x + 1] = index;
            }

            to.Write(row);
        }
    }
}

using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Dashboard.Charts.Tests.Rendering;

/// <summary>A PNG file read back by means of its own, so that what the encoder writes is judged by other code.</summary>
internal sealed class DecodedPng
{
    private readonly Dictionary<string, List<byte[]>> _chunks = new(StringComparer.Ordinal);
    private readonly byte[] _rgb;

    public DecodedPng(byte[] file)
    {
        Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], file[..8]);
        for (int at = 8; at < file.Length;)
        {
            int length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            string type = Encoding.ASCII.GetString(file, at + 4, 4);
            byte[] data = file[(at + 8)..(at + 8 + length)];
            Assert.Equal(Crc(file.AsSpan(at + 4, 4 + length)), BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at + 8 + length)));
            (_chunks.TryGetValue(type, out List<byte[]>? all) ? all : _chunks[type] = []).Add(data);
            Order.Add(type);
            at += 12 + length;
        }

        byte[] header = Chunk("IHDR");
        Width = BinaryPrimitives.ReadInt32BigEndian(header);
        Height = BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4));
        ColorType = header[9];
        Assert.Equal([8, 0, 0, 0], new[] { header[8], header[10], header[11], header[12] });
        _rgb = Unfiltered();
    }

    public int Width { get; }

    public int Height { get; }

    public int ColorType { get; }

    public List<string> Order { get; } = [];

    public List<int> Filters { get; } = [];

    public byte[] Chunk(string type) => Assert.Single(_chunks[type]);

    public string Text(string keyword) => _chunks["iTXt"]
        .Select(Encoding.UTF8.GetString)
        .Single(text => text.StartsWith(keyword + "\0", StringComparison.Ordinal))[(keyword.Length + 5)..];

    /// <summary>A pixel as #RRGGBB.</summary>
    public string Pixel(int x, int y)
    {
        int at = 3 * ((y * Width) + x);
        return Invariant($"#{_rgb[at]:X2}{_rgb[at + 1]:X2}{_rgb[at + 2]:X2}");
    }

    /// <summary>The red of the pixels of a row.</summary>
    public int[] Reds(int y, int from, int count) => [.. Enumerable.Range(from, count).Select(x => (int)_rgb[3 * ((y * Width) + x)])];

    /// <summary>The number of pixels that are not of a colour.</summary>
    public int CountOtherThan(string color) =>
        Enumerable.Range(0, Width * Height).Count(i => Pixel(i % Width, i / Width) != color);

    private byte[] Unfiltered()
    {
        using MemoryStream packed = new(Chunk("IDAT"));
        using ZLibStream zlib = new(packed, CompressionMode.Decompress);
        using MemoryStream raw = new();
        zlib.CopyTo(raw);
        byte[] data = raw.ToArray();
        int size = ColorType == 3 ? 1 : 3;
        int stride = Width * size;
        Assert.Equal(Height * (stride + 1), data.Length);
        byte[] rows = new byte[Height * stride];
        for (int y = 0; y < Height; y++)
        {
            int filter = data[y * (stride + 1)];
            Filters.Add(filter);
            for (int x = 0; x < stride; x++)
            {
                int left = x < size ? 0 : rows[(y * stride) + x - size];
                int up = y == 0 ? 0 : rows[((y - 1) * stride) + x];
                int corner = y == 0 || x < size ? 0 : rows[((y - 1) * stride) + x - size];
                int guess = filter switch { 0 => 0, 1 => left, 2 => up, 3 => (left + up) / 2, 4 => Paeth(left, up, corner), _ => throw new InvalidDataException() };
                rows[(y * stride) + x] = (byte)((data[(y * (stride + 1)) + 1 + x] + guess) & 0xFF);
            }
        }

        if (ColorType == 2)
        {
            return rows;
        }

        byte[] palette = Chunk("PLTE");
        return [.. rows.SelectMany(index => palette[(3 * index)..((3 * index) + 3)])];
    }

    private static int Paeth(int a, int b, int c)
    {
        int p = a + b - c;
        (int pa, int pb, int pc) = (Math.Abs(p - a), Math.Abs(p - b), Math.Abs(p - c));
        return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        uint crc = uint.MaxValue;
        foreach (byte value in bytes)
        {
            crc ^= value;
            for (int bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) != 0 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1;
            }
        }

        return ~crc;
    }
}

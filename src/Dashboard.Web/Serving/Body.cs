using System.IO.Compression;
using System.Security.Cryptography;

namespace Dashboard.Web.Serving;

/// <summary>A response's bytes with what they are and the hash by which they are told from others.</summary>
/// <param name="bytes">The bytes; not changed after.</param>
/// <param name="contentType">What they are.</param>
internal sealed class Body(byte[] bytes, string contentType)
{
    private const int HashBytes = 12;
    private const int LeastToCompress = 512;

    private readonly Lazy<byte[]> _brotli = new(() => Compress(bytes, output => new BrotliStream(output, new BrotliCompressionOptions { Quality = 6 })));
    private readonly Lazy<byte[]> _gzip = new(() => Compress(bytes, output => new GZipStream(output, CompressionLevel.Optimal)));

    public string ContentType => contentType;

    /// <summary>The start of the bytes' SHA-256: of a table's CSV it is the start of the hash that pictures of it carry.</summary>
    public string Hash { get; } = Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, HashBytes));

    /// <summary>A file's name for those who keep the bytes; null where there is none.</summary>
    public string? FileName { get; init; }

    public ReadOnlyMemory<byte> Plain => bytes;

    /// <summary>The bytes as Brotli; made once, when first asked for.</summary>
    public ReadOnlyMemory<byte> Brotli => _brotli.Value;

    /// <summary>The same as gzip, for browsers that take no Brotli where there is no https.</summary>
    public ReadOnlyMemory<byte> Gzip => _gzip.Value;

    public bool IsWorthCompressing => bytes.Length >= LeastToCompress && !contentType.StartsWith("image/png", StringComparison.Ordinal);

    /// <summary>What the bytes take up in memory at the most.</summary>
    public long Size => 2L * bytes.Length;

    private static byte[] Compress(byte[] bytes, Func<Stream, Stream> to)
    {
        using var compressed = new MemoryStream();
        using (var packer = to(compressed))
        {
            packer.Write(bytes);
        }

        return compressed.ToArray();
    }
}

using System.IO.Compression;
using System.Text;

namespace Dashboard.Sources.Tests.Http;

/// <summary>What the loopback server sends, byte by byte, so that it can misbehave in every way.</summary>
internal sealed record Reply(int Status, byte[] Body, params string[] Headers)
{
    public const string NoLength = "X-No-Length: 1";

    /// <summary>How many bytes less than announced are sent before the connection is closed.</summary>
    public int CutBytes { get; init; }

    /// <summary>Whether the body is sent again and again until nobody listens any more.</summary>
    public bool IsEndless { get; init; }

    /// <summary>Whether nothing is ever sent.</summary>
    public bool IsSilent { get; init; }

    public static Reply Text(string body, params string[] headers) => new(200, Encoding.UTF8.GetBytes(body), headers);

    public static Reply Of(int status, params string[] headers) => new(status, Encoding.UTF8.GetBytes("so says the server"), headers);

    public static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    public byte[] Head()
    {
        var head = new StringBuilder(Invariant($"HTTP/1.1 {Status} Said\r\nConnection: close\r\n"));
        foreach (var header in Headers)
        {
            head.Append(header).Append("\r\n");
        }

        var hasLength = Status is not (204 or 304) && !IsEndless && !Headers.Contains(NoLength, StringComparer.Ordinal);
        return Encoding.ASCII.GetBytes(head.Append(hasLength ? Invariant($"Content-Length: {Body.Length}\r\n\r\n") : "\r\n").ToString());
    }
}

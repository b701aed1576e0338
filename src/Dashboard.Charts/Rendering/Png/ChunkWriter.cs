using System.Buffers.Binary;
using System.Text;

namespace Dashboard.Charts.Rendering.Png;

/// <summary>Writes the chunks of a PNG file, each with its length and checksum.</summary>
internal sealed class ChunkWriter(Stream to)
{
    /// <summary>Writes the eight bytes every PNG file starts with.</summary>
    public void Signature() => to.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);

    /// <summary>Writes a chunk.</summary>
    /// <param name="type">Its four letters.</param>
    /// <param name="data">Its data.</param>
    public void Chunk(string type, ReadOnlySpan<byte> data)
    {
        Span<byte> head = stackalloc byte[8];
        BinaryPrimitives.WriteInt32BigEndian(head, data.Length);
        Encoding.ASCII.GetBytes(type, head[4..]);
        to.Write(head);
        to.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(head, Crc32.Append(Crc32.Append(0, head[4..]), data));
        to.Write(head[..4]);
    }

    /// <summary>Writes a text in UTF-8 under a keyword, uncompressed (<c>iTXt</c>), so that any tool can find it.</summary>
    /// <param name="keyword">1 to 79 Latin letters.</param>
    /// <param name="text">The text; an empty one is left out.</param>
    public void Text(string keyword, string text)
    {
        if (text.Length > 0)
        {
            // Keyword, its end, not compressed (two bytes), no language and no translated keyword (two ends), text.
            Chunk("iTXt", [.. Encoding.ASCII.GetBytes(keyword), 0, 0, 0, 0, 0, .. Encoding.UTF8.GetBytes(text)]);
        }
    }
}

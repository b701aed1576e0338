using System.Buffers.Binary;

namespace Dashboard.Charts.Rendering.Png;

/// <summary>The checksum of PNG's chunks (ISO 3309; PNG third edition, annex D).</summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB88320;

    // Table k holds what a byte contributes when k more bytes follow it, so that four are looked up at once.
    private static readonly uint[][] Tables = BuildTables();

    /// <summary>Goes on with a checksum.</summary>
    /// <param name="crc">The checksum so far, 0 at the start.</param>
    /// <param name="bytes">What follows.</param>
    public static uint Append(uint crc, ReadOnlySpan<byte> bytes)
    {
        (uint[] last, uint[] third, uint[] second, uint[] first) = (Tables[0], Tables[1], Tables[2], Tables[3]);
        crc = ~crc;
        for (; bytes.Length >= sizeof(uint); bytes = bytes[sizeof(uint)..])
        {
            crc ^= BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            crc = first[crc & 0xFF] ^ second[(crc >> 8) & 0xFF] ^ third[(crc >> 16) & 0xFF] ^ last[crc >> 24];
        }

        foreach (byte value in bytes)
        {
            crc = last[(crc ^ value) & 0xFF] ^ (crc >> 8);
        }

        return ~crc;
    }

    private static uint[][] BuildTables()
    {
        uint[][] tables = [new uint[256], new uint[256], new uint[256], new uint[256]];
        for (uint i = 0; i < 256; i++)
        {
            uint value = i;
            for (int bit = 0; bit < 8; bit++)
            {
                value = (value & 1) != 0 ? Polynomial ^ (value >> 1) : value >> 1;
            }

            tables[0][i] = value;
        }

        for (int k = 1; k < tables.Length; k++)
        {
            for (int i = 0; i < 256; i++)
            {
                uint before = tables[k - 1][i];
                tables[k][i] = tables[0][before & 0xFF] ^ (before >> 8);
            }
        }

        return tables;
    }
}

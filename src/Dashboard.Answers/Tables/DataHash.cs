using System.Security.Cryptography;

namespace Dashboard.Answers.Tables;

/// <summary>The hash by which a picture's figures can be told from others: SHA-256 of the table's CSV.</summary>
public static class DataHash
{
    private const int ShortLength = 12;

    // Two years of two series are a little more.
    private const int InitialCapacity = 1 << 16;

    /// <summary>The hash of tables, in lower-case hexadecimal.</summary>
    /// <param name="tables">The tables, in order.</param>
    public static string Of(params IReadOnlyList<AnswerTable> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        using var bytes = new MemoryStream(InitialCapacity);
        foreach (var table in tables)
        {
            CsvText.Write(table, bytes);
        }

        return Hexadecimal(SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
    }

    /// <summary>The first digits, as pictures show them.</summary>
    /// <param name="hash">The hash.</param>
    public static string Shorten(string hash)
    {
        ArgumentNullException.ThrowIfNull(hash);
        return hash[..ShortLength];
    }

    // The runtime's own way would be compiled anew in every run: its vectors are not every processor's.
    private static string Hexadecimal(byte[] hash) => string.Create(2 * hash.Length, hash, static (digits, bytes) =>
    {
        for (var i = 0; i < digits.Length; i++)
        {
            digits[i] = "0123456789abcdef"[i % 2 == 0 ? bytes[i / 2] >> 4 : bytes[i / 2] & 0xF];
        }
    });
}

using System.Security.Cryptography;

namespace Dashboard.Answers.Tables;

/// <summary>The hash by which a picture's figures can be told from others: SHA-256 of the table's CSV.</summary>
public static class DataHash
{
    private const int ShortLength = 12;

    /// <summary>The hash of tables, in lower-case hexadecimal.</summary>
    /// <param name="tables">The tables, in order.</param>
    public static string Of(params IReadOnlyList<AnswerTable> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        using var sha = SHA256.Create();
        using (var hashed = new CryptoStream(Stream.Null, sha, CryptoStreamMode.Write))
        {
            foreach (var table in tables)
            {
                CsvText.Write(table, hashed);
            }
        }

        return Convert.ToHexStringLower(sha.Hash!);
    }

    /// <summary>The first digits, as pictures show them.</summary>
    /// <param name="hash">The hash.</param>
    public static string Shorten(string hash)
    {
        ArgumentNullException.ThrowIfNull(hash);
        return hash[..ShortLength];
    }
}

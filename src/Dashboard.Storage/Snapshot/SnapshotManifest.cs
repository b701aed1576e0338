using System.Security.Cryptography;
using System.Text;

namespace Dashboard.Storage.Snapshot;

/// <summary>The checksums of a snapshot's files, as <c>sha256sum -c</c> reads them.</summary>
internal static class SnapshotManifest
{
    private const int HashLength = 64;
    private const string Separator = "  ";

    /// <summary>The bytes of the manifest: a line a file, ordered by name.</summary>
    public static byte[] Of(IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        var text = new StringBuilder();
        foreach (var (name, bytes) in files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            text.Append(HashOf(bytes)).Append(Separator).Append(name).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>The SHA-256 of a file, in lower-case hexadecimal.</summary>
    public static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Whether a file has a checksum, in lower-case hexadecimal.</summary>
    public static bool HasHash(byte[] bytes, string hash)
    {
        var found = SHA256.HashData(bytes);
        for (var i = 0; i < hash.Length; i++)
        {
            var digit = i % 2 == 0 ? found[i / 2] >> 4 : found[i / 2] & 0xF;
            if (hash[i] != "0123456789abcdef"[digit])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Reads the manifest of a snapshot.</summary>
    /// <param name="directory">The snapshot's folder.</param>
    /// <returns>The checksum of each file by its name.</returns>
    /// <exception cref="DamagedSnapshotException">It is missing, or a line is no checksum and name.</exception>
    public static IReadOnlyDictionary<string, string> Read(string directory)
    {
        var bytes = SnapshotBytes.Read(directory, SnapshotLayout.ManifestFile);
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        var lines = Encoding.UTF8.GetString(bytes).Split('\n');
        for (var i = 0; i < lines.Length - 1; i++)
        {
            var line = lines[i];
            if (line.Length <= HashLength + Separator.Length
                || !IsHash(line.AsSpan(0, HashLength))
                || !line.AsSpan(HashLength).StartsWith(Separator)
                || !SnapshotLayout.IsOwn(line[(HashLength + Separator.Length)..])
                || !files.TryAdd(line[(HashLength + Separator.Length)..], line[..HashLength]))
            {
                throw new DamagedSnapshotException(
                    SnapshotLayout.ManifestFile, i + 1, "the line is not a checksum, two spaces and the name of a file, each once");
            }
        }

        return lines[^1].Length == 0 && files.ContainsKey(SnapshotLayout.AreasFile)
            ? files
            : throw new DamagedSnapshotException(SnapshotLayout.ManifestFile, lines.Length, "the manifest is cut short");
    }

    private static bool IsHash(ReadOnlySpan<char> text)
    {
        foreach (var digit in text)
        {
            if (!char.IsAsciiHexDigitLower(digit))
            {
                return false;
            }
        }

        return true;
    }
}

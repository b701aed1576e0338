using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Dashboard.Sources.Http;

/// <summary>Keeps the bytes of answers on disk, each under its hash, and remembers which address gave which.</summary>
/// <remarks>
/// Every file is written beside its place and then moved there, so that several processes may share a folder and a killed
/// one leaves nothing half-written. Bytes are never changed or removed. What is read is checked against its hash.
/// </remarks>
/// <param name="folder">The folder; made when first written to.</param>
internal sealed class PayloadCache(string folder)
{
    private const int BufferBytes = 81_920;

    /// <summary>What is remembered of an address; null where nothing is, or its bytes are gone.</summary>
    public HeldAnswer? Find(string address)
    {
        try
        {
            var held = JsonSerializer.Deserialize(File.ReadAllBytes(NoteOf(address)), HeldAnswerJson.Default.HeldAnswer);
            return held?.Address == address && IsHash(held.Sha256) && File.Exists(PathOf(held.Sha256)) ? held : null;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Remembers what an address gave; where it gave the same bytes before, the time they first came stays.</summary>
    /// <returns>What is now remembered.</returns>
    public HeldAnswer Remember(HeldAnswer answer)
    {
        var kept = Find(answer.Address) is { } before && before.Sha256 == answer.Sha256 ? answer with { ReceivedAt = before.ReceivedAt } : answer;
        var temporary = NewFile();
        File.WriteAllBytes(temporary, JsonSerializer.SerializeToUtf8Bytes(kept, HeldAnswerJson.Default.HeldAnswer));
        Place(temporary, NoteOf(answer.Address));
        return kept;
    }

    /// <summary>Forgets what an address gave, so that it is asked anew.</summary>
    public void Forget(string address)
    {
        if (File.Exists(NoteOf(address)))
        {
            File.Delete(NoteOf(address));
        }
    }

    /// <summary>The bytes with a hash; null where they aren't held or have been damaged.</summary>
    public byte[]? Read(string sha256)
    {
        try
        {
            var bytes = File.ReadAllBytes(PathOf(sha256));
            return Convert.ToHexStringLower(SHA256.HashData(bytes)) == sha256 ? bytes : null;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Keeps a body as it streams in.</summary>
    /// <param name="body">The body, decompressed.</param>
    /// <param name="largestBytes">The most that is taken.</param>
    /// <param name="cancellation">Stops it; nothing is kept then.</param>
    /// <returns>The hash of the bytes, and how many there are.</returns>
    /// <exception cref="BodyTooLargeException">There is more.</exception>
    public async Task<(string Sha256, long LengthBytes)> KeepAsync(Stream body, long largestBytes, CancellationToken cancellation)
    {
        var temporary = NewFile();
        try
        {
            var (sha256, length) = await WriteAsync(temporary, body, largestBytes, cancellation).ConfigureAwait(false);
            Place(temporary, PathOf(sha256));
            return (sha256, length);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    // A note is a file that anything may have happened to; what it names must not lead out of the folder.
    private static bool IsHash(string text) => text.Length == 2 * SHA256.HashSizeInBytes && text.All(char.IsAsciiHexDigitLower);

    private static async Task<(string Sha256, long LengthBytes)> WriteAsync(
        string path, Stream body, long largestBytes, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
        try
        {
            var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferBytes, useAsync: true);
            await using (file.ConfigureAwait(false))
            {
                var length = 0L;
                int read;
                while ((read = await body.ReadAsync(buffer, cancellation).ConfigureAwait(false)) > 0)
                {
                    length += read;
                    if (length > largestBytes)
                    {
                        throw new BodyTooLargeException(largestBytes);
                    }

                    hash.AppendData(buffer, 0, read);
                    await file.WriteAsync(buffer.AsMemory(0, read), cancellation).ConfigureAwait(false);
                }

                file.Flush(flushToDisk: true);
                return (Convert.ToHexStringLower(hash.GetHashAndReset()), length);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static void Place(string temporary, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Move(temporary, path, overwrite: true);
    }

    private string NewFile()
    {
        var coming = Path.Combine(folder, "coming");
        Directory.CreateDirectory(coming);
        return Path.Combine(coming, Guid.NewGuid().ToString("N"));
    }

    private string PathOf(string sha256) => Path.Combine(folder, "bytes", sha256[..2], sha256);

    private string NoteOf(string address) =>
        Path.Combine(folder, "addresses", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address))) + ".json");
}

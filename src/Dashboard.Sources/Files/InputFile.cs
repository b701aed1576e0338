using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;
using Dashboard.Core.Pulls;

namespace Dashboard.Sources.Files;

/// <summary>A text file or answer held whole, known to be UTF-8 without NUL bytes and not to be cut short.</summary>
internal sealed class InputFile
{
    private InputFile(string name, string sha256, string text) => (Name, Sha256, Text) = (name, sha256, text);

    /// <summary>The name below the folder imported, with forward slashes.</summary>
    public string Name { get; }

    /// <summary>The SHA-256 of the bytes, in lower-case hexadecimal.</summary>
    public string Sha256 { get; }

    /// <summary>The text, without a byte order mark.</summary>
    public string Text { get; }

    /// <summary>Takes the bytes of a file.</summary>
    /// <param name="name">Its name below the folder imported.</param>
    /// <param name="bytes">All of it.</param>
    /// <param name="isWhole">Whether it is known otherwise that nothing is missing; the last line then needs no line end.</param>
    /// <exception cref="RefusedFileException">It is empty, holds NUL bytes, isn't UTF-8 or stops within a line.</exception>
    public static InputFile Of(string name, ReadOnlySpan<byte> bytes, bool isWhole = false)
    {
        var text = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        if (text.IsEmpty)
        {
            throw new RefusedFileException(DataProblem.Empty, name, null, null, "the file is empty; a header and rows are expected");
        }

        if (text.IndexOf((byte)0) is >= 0 and var nul)
        {
            throw new RefusedFileException(DataProblem.NotText, name, LineAt(text, nul), null, "there is a NUL byte; the file is expected to be text");
        }

        if (!Utf8.IsValid(text))
        {
            throw new RefusedFileException(
                DataProblem.NotText, name, LineAt(text, FirstInvalid(text)), null, "there are bytes that are no UTF-8; the file is expected to be UTF-8");
        }

        // Without its line end nobody can tell whether 12 was meant to be 12 or is what a broken download left of 1234.
        if (!isWhole && text[^1] != (byte)'\n')
        {
            throw new RefusedFileException(
                DataProblem.CutShort, name, LineAt(text, text.Length), null, "the last line has no line end, so the file is cut short; fetch it again");
        }

        return new InputFile(name, Convert.ToHexStringLower(SHA256.HashData(bytes)), Encoding.UTF8.GetString(text));
    }

    private static int LineAt(ReadOnlySpan<byte> text, int offset) => text[..offset].Count((byte)'\n') + 1;

    private static int FirstInvalid(ReadOnlySpan<byte> text)
    {
        var valid = 0;
        while (Rune.DecodeFromUtf8(text[valid..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            valid += length;
        }

        return valid;
    }
}

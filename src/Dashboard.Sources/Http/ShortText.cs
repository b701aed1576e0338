using System.Text;

namespace Dashboard.Sources.Http;

/// <summary>The start of what an upstream sent, as a fault shows it.</summary>
internal static class ShortText
{
    /// <summary>How many bytes of a body are looked at.</summary>
    public const int MostBytes = 400;

    private const int MostCharacters = 200;

    /// <summary>The start of a text on one line.</summary>
    public static string Of(string text)
    {
        var line = string.Join(' ', new string([.. text.Take(MostBytes).Select(c => char.IsControl(c) ? ' ' : c)])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return line.Length > MostCharacters ? line[..MostCharacters] + "…" : line;
    }

    /// <summary>The start of a body on one line; bytes that are no UTF-8 show as the replacement character.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Of(Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, MostBytes)]));

    /// <summary>A line of a text, counted from 1.</summary>
    public static string OfLine(ReadOnlySpan<byte> bytes, int line)
    {
        for (; line > 1 && bytes.IndexOf((byte)'\n') is >= 0 and var end; line--)
        {
            bytes = bytes[(end + 1)..];
        }

        return Of(bytes.IndexOf((byte)'\n') is >= 0 and var stop ? bytes[..stop] : bytes);
    }
}

using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace Dashboard.Storage.Spans;

/// <summary>A run's entries as text: counts separated by single spaces, a point for no entry.</summary>
internal static class CountText
{
    // Longer numbers could leave the range of a count, and no count of people comes near.
    private const int MostDigits = 18;
    private const long Most = 999_999_999_999_999_999;
    private const char NoEntry = '.';

    /// <summary>Whether an entry can be read back: none, or a count of at most eighteen digits.</summary>
    public static bool CanHold(long? entry) => entry is null or (>= -Most and <= Most);

    /// <summary>Appends the text of entries.</summary>
    public static void Append(StringBuilder text, ReadOnlySpan<long?> entries)
    {
        for (var i = 0; i < entries.Length; i++)
        {
            if (i > 0)
            {
                text.Append(' ');
            }

            _ = entries[i] is { } count
                ? text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{count}")
                : text.Append(NoEntry);
        }
    }

    /// <summary>How many entries a text holds if it is well-formed.</summary>
    public static int Length(ReadOnlySpan<byte> text) => text.Count((byte)' ') + 1;

    /// <summary>Reads entries.</summary>
    /// <param name="text">The text.</param>
    /// <param name="wrong">The place of the first entry that is none, counted from 1; 0 where all are.</param>
    /// <returns>The entries; none of use where one is wrong.</returns>
    public static ImmutableArray<long?> Parse(ReadOnlySpan<byte> text, out int wrong)
    {
        wrong = 0;
        var entries = new long?[Length(text)];
        var at = 0;
        for (var place = 0; place < entries.Length; place++, at++)
        {
            if (!TryTake(text, ref at, out entries[place]) || (at < text.Length && text[at] != ' '))
            {
                wrong = place + 1;
                break;
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(entries);
    }

    /// <summary>Takes an entry that starts at a place, and moves there to what follows it.</summary>
    private static bool TryTake(ReadOnlySpan<byte> text, ref int at, out long? entry)
    {
        var (start, count) = (at, 0L);
        var isNegative = at < text.Length && text[at] == '-';
        var first = isNegative ? at + 1 : at;
        for (at = first; at < text.Length && text[at] is >= (byte)'0' and <= (byte)'9'; at++)
        {
            // A text of more digits than fit may wrap here and is refused below.
            count = unchecked((count * 10) + text[at] - '0');
        }

        if (at == start && at < text.Length && text[at] == NoEntry)
        {
            entry = null;
            at++;
            return true;
        }

        entry = isNegative ? unchecked(-count) : count;
        return at > first && at - first <= MostDigits;
    }
}

using System.Collections.Immutable;
using System.Text;

namespace Dashboard.Storage.Snapshot;

/// <summary>A run's entries as text: counts separated by single spaces, a point for no entry.</summary>
internal static class CountText
{
    // Longer numbers could leave the range of a count, and no count of people comes near.
    private const int MostDigits = 18;

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
                : text.Append(SnapshotLayout.NoEntry);
        }
    }

    /// <summary>How many entries a text holds if it is well-formed.</summary>
    public static int Length(ReadOnlySpan<byte> text) => text.Count((byte)' ') + 1;

    /// <summary>Reads entries.</summary>
    /// <param name="text">The text.</param>
    /// <param name="wrong">The place of the first entry that is none, counted from 1; 0 where all are.</param>
    /// <returns>The entries up to there.</returns>
    public static ImmutableArray<long?> Parse(ReadOnlySpan<byte> text, out int wrong)
    {
        wrong = 0;
        var entries = ImmutableArray.CreateBuilder<long?>(Length(text));
        for (var start = 0; start <= text.Length;)
        {
            var end = text[start..].IndexOf((byte)' ');
            var word = end < 0 ? text[start..] : text.Slice(start, end);
            if (!TryEntry(word, out var entry))
            {
                wrong = entries.Count + 1;
                break;
            }

            entries.Add(entry);
            start += word.Length + 1;
        }

        return entries.ToImmutable();
    }

    private static bool TryEntry(ReadOnlySpan<byte> word, out long? entry)
    {
        entry = null;
        if (word.Length == 1 && word[0] == SnapshotLayout.NoEntry)
        {
            return true;
        }

        var negative = word.Length > 1 && word[0] == '-';
        var digits = negative ? word[1..] : word;
        if (digits.IsEmpty || digits.Length > MostDigits)
        {
            return false;
        }

        var count = 0L;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            count = (count * 10) + digit - '0';
        }

        entry = negative ? -count : count;
        return true;
    }
}

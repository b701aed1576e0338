namespace Dashboard.Charts.Words;

/// <summary>Keeps on one line what is read as one: a title that breaks between "27" and "Dec", or "12" and "%", reads as a slip.</summary>
/// <remarks>For what is shown. What is copied, CSV and JSON, keeps its plain spaces.</remarks>
public static class HeldTogether
{
    private const char NoBreakSpace = '\u00A0';

    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    private static readonly string[] MonthsInFull =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] Weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    private static readonly string[] Units =
        ["%", "UTC", "a", "per", "day", "days", "week", "weeks", "times", "people", "cases", "deaths", "hundred", "thousand", "million", "kB", "px"];

    /// <summary>The text with a no-break space within each date, and between each number and its unit.</summary>
    /// <param name="text">The text.</param>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var held = text.ToCharArray();
        for (var i = 1; i < held.Length - 1; i++)
        {
            if (held[i] == ' ' && IsHeld(text, i))
            {
                held[i] = NoBreakSpace;
            }
        }

        return new string(held);
    }

    /// <summary>A line that has been broken already, with plain spaces: nothing holds it any more, and it can be searched and copied.</summary>
    /// <param name="line">The line.</param>
    public static string Freed(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.Replace(NoBreakSpace, ' ');
    }

    private static bool IsHeld(string text, int space)
    {
        var before = WordBefore(text, space);
        var after = WordAfter(text, space);
        return char.IsDigit(text[space - 1]) ? BeginsMonth(after) || Is(Units, after)
            : before is "a" ? after is "day"
            : IsYear(after) ? Is(Months, before) || Is(MonthsInFull, before)
            : char.IsDigit(text[space + 1]) && Is(Weekdays, before);
    }

    private static ReadOnlySpan<char> WordBefore(string text, int space)
    {
        var start = space;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text.AsSpan(start, space - start);
    }

    /// <summary>The letters or digits behind a space, or a sign alone.</summary>
    private static ReadOnlySpan<char> WordAfter(string text, int space)
    {
        var end = space + 1;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return text.AsSpan(space + 1, Math.Max(1, end - space - 1));
    }

    private static bool BeginsMonth(ReadOnlySpan<char> word)
    {
        foreach (var month in Months)
        {
            if (word.StartsWith(month, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsYear(ReadOnlySpan<char> word) => word.Length == 4 && word.IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool Is(string[] words, ReadOnlySpan<char> word)
    {
        foreach (var one in words)
        {
            if (word.SequenceEqual(one))
            {
                return true;
            }
        }

        return false;
    }
}

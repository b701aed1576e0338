namespace Dashboard.Charts.Words;

/// <summary>Which words stay on one line: a day with its month and year, a number with its unit.</summary>
/// <remarks>A title that breaks between "27" and "Dec", "December" and "2021" or "100,000" and "inhabitants" reads as a slip.</remarks>
public static class HeldTogether
{
    private const char NoBreakSpace = '\u00A0';
    private const int DigitsOfAYear = 4;

    private static readonly string[] Months =
    [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        "January", "February", "March", "April", "June", "July", "August", "September", "October", "November", "December",
    ];

    private static readonly string[] Weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    private static readonly string[] Units =
    [
        "%", "hundred", "thousand", "million", "billion", "day", "days", "week", "weeks", "case", "cases", "death", "deaths", "people", "inhabitants",
        "a", "times", "hits", "UTC", "kB", "px",
    ];

    /// <summary>A text for pages, which break lines themselves: with no-break spaces within what stays together.</summary>
    /// <param name="text">The text.</param>
    /// <remarks>For what is shown. What is copied, CSV and JSON, keeps its plain spaces.</remarks>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var held = text.ToCharArray();
        for (var i = 0; i < held.Length; i++)
        {
            if (held[i] == ' ' && IsHeld(text, i))
            {
                held[i] = NoBreakSpace;
            }
        }

        return new string(held);
    }

    /// <summary>Whether a space of a text is within what stays together.</summary>
    /// <param name="text">The text.</param>
    /// <param name="space">Where the space is in it.</param>
    internal static bool IsHeld(ReadOnlySpan<char> text, int space)
    {
        var before = WordBefore(text, space);
        var after = WordAfter(text, space);
        return EndsWithDigit(before) ? Has(Months, after) || Has(Units, after)
            : Has(Months, before) ? IsYear(after)
            : Has(Weekdays, before) ? EndsWithDigit(after)
            : before is "a" ? after is "day"
            : before is "on" && EndsWithDigit(after) && Has(Months, WordAfter(text, space + 1 + after.Length));
    }

    private static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> text, int space)
    {
        if (space <= 0)
        {
            return [];
        }

        var start = text[..space].LastIndexOf(' ') + 1;
        return text[start..space];
    }

    /// <summary>The word after a space, with what closes a sentence left off.</summary>
    private static ReadOnlySpan<char> WordAfter(ReadOnlySpan<char> text, int space)
    {
        if (space + 1 >= text.Length)
        {
            return [];
        }

        var rest = text[(space + 1)..];
        var end = rest.IndexOf(' ');
        return (end < 0 ? rest : rest[..end]).TrimEnd(".,;:)”");
    }

    private static bool EndsWithDigit(ReadOnlySpan<char> word) => word.Length > 0 && char.IsAsciiDigit(word[^1]);

    private static bool IsYear(ReadOnlySpan<char> word) => word.Length == DigitsOfAYear && word.IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool Has(string[] words, ReadOnlySpan<char> word)
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

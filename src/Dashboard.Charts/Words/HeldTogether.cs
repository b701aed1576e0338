namespace Dashboard.Charts.Words;

/// <summary>Keeps a day and its month on one line: a title that breaks between "27" and "Dec" reads as a slip.</summary>
internal static class HeldTogether
{
    private const char NoBreakSpace = '\u00A0';

    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>The text with a no-break space between each number and the month after it.</summary>
    public static string Dates(string text)
    {
        var held = text.ToCharArray();
        for (var i = 1; i < held.Length; i++)
        {
            if (held[i] == ' ' && char.IsDigit(held[i - 1]) && BeginsMonth(text.AsSpan(i + 1)))
            {
                held[i] = NoBreakSpace;
            }
        }

        return new string(held);
    }

    private static bool BeginsMonth(ReadOnlySpan<char> text)
    {
        foreach (var month in Months)
        {
            if (text.StartsWith(month, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}

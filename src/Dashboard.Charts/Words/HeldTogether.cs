using System.Text.RegularExpressions;

namespace Dashboard.Charts.Words;

/// <summary>Keeps a day and its month on one line: a title that breaks between "27" and "Dec" reads as a slip.</summary>
internal static partial class HeldTogether
{
    private const char NoBreakSpace = '\u00A0';

    /// <summary>The text with a no-break space between each number and the month after it.</summary>
    public static string Dates(string text) => DayAndMonth().Replace(text, match => match.Value.Replace(' ', NoBreakSpace));

    [GeneratedRegex(@"\d (?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DayAndMonth();
}

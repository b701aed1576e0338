using System.Globalization;
using NodaTime;

namespace Dashboard.Answers.Requests;

/// <summary>Reads a day, and tells a day that the calendar lacks from a text that is none.</summary>
public static class DayText
{
    /// <summary>How the message ends where a text doesn't look like a day at all.</summary>
    public const string Hint = "write it as 2021-12-28";

    private const int FirstYear = 2019;
    private const int LastYear = 2099;

    /// <summary>Reads a day.</summary>
    /// <param name="text">The day, ISO.</param>
    public static Parsed<LocalDate?> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!HasForm(text))
        {
            return new(null, Invariant($"'{text}' is no day; {Hint}"));
        }

        var (year, month, day) = (Number(text, 0..4), Number(text, 5..7), Number(text, 8..10));
        if (year is < FirstYear or > LastYear)
        {
            return new(null, Invariant($"'{text}' is out of reach; a day of the years {FirstYear} to {LastYear} is expected"));
        }

        if (month is < 1 or > 12)
        {
            return new(null, Invariant($"'{text}' is no day: a year has months 01 to 12"));
        }

        var days = CalendarSystem.Iso.GetDaysInMonth(year, month);
        return day >= 1 && day <= days
            ? new(new LocalDate(year, month, day), null)
            : new(null, Invariant($"'{text}' is no day: {CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)} {year} has days 01 to {days}"));
    }

    private static bool HasForm(string text) =>
        text is [_, _, _, _, '-', _, _, '-', _, _] && text.All(c => char.IsAsciiDigit(c) || c == '-') && text.Count(c => c == '-') == 2;

    private static int Number(string text, Range digits) => int.Parse(text.AsSpan()[digits], NumberStyles.None, CultureInfo.InvariantCulture);
}

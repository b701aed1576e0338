using NodaTime;

namespace Dashboard.Core.Series;

/// <summary>Days as text, <c>2021-12-28</c>, without the cost of starting the library's patterns, which is that of a short answer.</summary>
internal static class IsoDay
{
    /// <summary>Reads a day.</summary>
    /// <param name="text">Four digits, two and two, with hyphens between.</param>
    /// <param name="day">The day, of the years 1 to 9999.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out LocalDate day)
    {
        day = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-'
            || !TryNumber(text[..4], out var year) || !TryNumber(text[5..7], out var month) || !TryNumber(text[8..], out var dayOfMonth)
            || year < 1 || month is < 1 or > 12 || dayOfMonth < 1 || dayOfMonth > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        day = new LocalDate(year, month, dayOfMonth);
        return true;
    }

    /// <summary>A day of the years 1 to 9999 as text.</summary>
    public static string Format(LocalDate day) => Invariant($"{day.Year:0000}-{day.Month:00}-{day.Day:00}");

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            number = (number * 10) + digit - '0';
        }

        return true;
    }
}

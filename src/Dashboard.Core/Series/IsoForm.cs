using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Dashboard.Core.Series;

/// <summary>Days and moments as text, <c>2021-12-28</c> and <c>2021-12-28T04:21:47Z</c>.</summary>
/// <remarks>
/// The same text as the library's ISO patterns, without the cost of starting them, which is that of a short answer; what is out of the
/// ordinary, years before 1 or fractions of a second, is left to them.
/// </remarks>
public static class IsoForm
{
    /// <summary>How many characters a day has, of the years 1 to 9999.</summary>
    public const int DayLength = 10;

    /// <summary>Reads a day.</summary>
    /// <param name="text">Four digits, two and two, with hyphens between.</param>
    /// <param name="day">The day, of the years 1 to 9999.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryDay(ReadOnlySpan<char> text, out LocalDate day)
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

    /// <summary>Reads a time of day.</summary>
    /// <param name="text">The hour and the minute, two digits each, with a colon between.</param>
    /// <param name="time">The time.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryMinute(ReadOnlySpan<char> text, out LocalTime time)
    {
        time = default;
        if (text.Length != 5 || text[2] != ':' || !TryNumber(text[..2], out var hour) || !TryNumber(text[3..], out var minute) || hour > 23 || minute > 59)
        {
            return false;
        }

        time = new LocalTime(hour, minute);
        return true;
    }

    /// <summary>A time of day as text, <c>16:00</c>.</summary>
    /// <param name="time">The time; its seconds are left out.</param>
    public static string Of(LocalTime time) => Invariant($"{time.Hour:00}:{time.Minute:00}");

    /// <summary>A day as text.</summary>
    /// <param name="day">The day.</param>
    public static string Of(LocalDate day) => day.Year is >= 1 and <= 9999
        ? string.Create(CultureInfo.InvariantCulture, stackalloc char[10], $"{day.Year:0000}-{day.Month:00}-{day.Day:00}")
        : LocalDatePattern.Iso.Format(day);

    /// <summary>Writes a day as UTF-8.</summary>
    /// <param name="day">The day.</param>
    /// <param name="utf8">Takes ten bytes.</param>
    /// <returns>Whether it could be: not for a year before 1.</returns>
    public static bool TryWrite(LocalDate day, Span<byte> utf8)
    {
        if (day.Year is < 1 or > 9999 || utf8.Length < DayLength)
        {
            return false;
        }

        Two(utf8, day.Year / 100);
        Two(utf8[2..], day.Year % 100);
        utf8[4] = (byte)'-';
        Two(utf8[5..], day.Month);
        utf8[7] = (byte)'-';
        Two(utf8[8..], day.Day);
        return true;

        static void Two(Span<byte> utf8, int number) => (utf8[0], utf8[1]) = ((byte)('0' + (number / 10)), (byte)('0' + (number % 10)));
    }

    /// <summary>A moment as text, in UTC.</summary>
    /// <param name="moment">The moment.</param>
    public static string Of(Instant moment)
    {
        var utc = moment.InUtc().LocalDateTime;
        return utc is { NanosecondOfSecond: 0, Year: >= 1 and <= 9999 }
            ? string.Create(CultureInfo.InvariantCulture, stackalloc char[20], $"{utc.Year:0000}-{utc.Month:00}-{utc.Day:00}T{utc.Hour:00}:{utc.Minute:00}:{utc.Second:00}Z")
            : InstantPattern.ExtendedIso.Format(moment);
    }

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

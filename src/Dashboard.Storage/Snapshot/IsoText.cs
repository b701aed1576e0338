using NodaTime;

namespace Dashboard.Storage.Snapshot;

/// <summary>Reads days and moments in the only form the writer writes, without the cost of starting a pattern parser.</summary>
internal static class IsoText
{
    private const int DayLength = 10;
    private const int MomentLength = 20;
    private const int NanosecondDigits = 9;

    /// <summary>Reads <c>2021-12-28</c>.</summary>
    public static bool TryDay(ReadOnlySpan<byte> text, out LocalDate day)
    {
        day = default;
        if (text.Length != DayLength || text[4] != '-' || text[7] != '-'
            || !TryNumber(text[..4], out var year) || !TryNumber(text[5..7], out var month) || !TryNumber(text[8..], out var dayOfMonth)
            || year < 1 || month is < 1 or > 12 || dayOfMonth < 1 || dayOfMonth > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        day = new LocalDate(year, month, dayOfMonth);
        return true;
    }

    /// <summary>Reads <c>2021-12-28T04:21:47Z</c>, also with a fraction of a second of up to nine digits.</summary>
    public static bool TryMoment(ReadOnlySpan<byte> text, out Instant moment)
    {
        moment = default;
        if (text.Length < MomentLength || text[^1] != 'Z' || text[10] != 'T' || text[13] != ':' || text[16] != ':'
            || !TryDay(text[..DayLength], out var day) || !TryNumber(text[11..13], out var hour)
            || !TryNumber(text[14..16], out var minute) || !TryNumber(text[17..19], out var second)
            || hour > 23 || minute > 59 || second > 59 || !TryFraction(text[19..^1], out var nanoseconds))
        {
            return false;
        }

        moment = Instant.FromUtc(day.Year, day.Month, day.Day, hour, minute, second).PlusNanoseconds(nanoseconds);
        return true;
    }

    private static bool TryFraction(ReadOnlySpan<byte> text, out int nanoseconds)
    {
        nanoseconds = 0;
        if (text.IsEmpty)
        {
            return true;
        }

        if (text[0] != '.' || text.Length < 2 || text.Length > NanosecondDigits + 1 || !TryNumber(text[1..], out nanoseconds))
        {
            return false;
        }

        for (var digits = text.Length - 1; digits < NanosecondDigits; digits++)
        {
            nanoseconds *= 10;
        }

        return true;
    }

    private static bool TryNumber(ReadOnlySpan<byte> digits, out int number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            number = (number * 10) + digit - '0';
        }

        return true;
    }
}

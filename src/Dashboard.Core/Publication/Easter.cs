using NodaTime;

namespace Dashboard.Core.Publication;

/// <summary>The day of Easter in the Gregorian calendar.</summary>
/// <remarks>Source: the anonymous computus of 1876 as Meeus gives it (Astronomical Algorithms, chapter 8).</remarks>
public static class Easter
{
    /// <summary>Easter Sunday of a year.</summary>
    /// <param name="year">The year, 1583 or later.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is before the Gregorian calendar.</exception>
    public static LocalDate SundayOf(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1583);
        var golden = year % 19;
        var (century, ofCentury) = (year / 100, year % 100);
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (ofCentury / 4)) - epact - (ofCentury % 4)) % 7;
        var late = (golden + (11 * epact) + (22 * weekday)) / 451;
        var monthAndDay = epact + weekday - (7 * late) + 114;
        return new LocalDate(year, monthAndDay / 31, (monthAndDay % 31) + 1);
    }
}

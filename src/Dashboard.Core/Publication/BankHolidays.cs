using Dashboard.Core.Series;
using NodaTime;
using static NodaTime.IsoDayOfWeek;

namespace Dashboard.Core.Publication;

/// <summary>The bank holidays of the United Kingdom's nations, worked out by rule, with the exceptions proclaimed for 2020 to 2023.</summary>
/// <remarks>
/// Rules: the Banking and Financial Dealings Act 1971 and gov.uk/bank-holidays. A holiday that falls on a weekend is moved to the next
/// working day that is none; both days count here, since neither is a day of ordinary work. Later proclamations are not
/// foreseen. England stands for any UK area but Scotland and Northern Ireland; other countries have none here.
/// </remarks>
public static class BankHolidays
{
    private static readonly LocalDate[] EnglandMoved = [new(2020, 5, 8), new(2022, 6, 2)];
    private static readonly LocalDate[] MovedAway = [new(2020, 5, 4), new(2022, 5, 30)];
    private static readonly LocalDate[] Extra = [new(2022, 6, 3), new(2022, 9, 19), new(2023, 5, 8)];

    /// <summary>Whether a day is a bank holiday of an area.</summary>
    /// <param name="area">A nation, or the United Kingdom, for which England stands.</param>
    /// <param name="day">The day.</param>
    public static bool Covers(Area area, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(area);
        var inScotland = area == Area.Scotland;
        var inNorthernIreland = area == Area.NorthernIreland;
        if (area != Area.UnitedKingdom && !Area.Nations.Contains(area))
        {
            return false;
        }

        if (Array.IndexOf(EnglandMoved, day) >= 0 || Array.IndexOf(Extra, day) >= 0)
        {
            return true;
        }

        return IsFixed(day, inScotland, inNorthernIreland) || IsOfEaster(day, inScotland) || IsMonday(day, inScotland);
    }

    /// <summary>Easter Sunday of a year of the Gregorian calendar.</summary>
    /// <param name="year">The year.</param>
    /// <remarks>The anonymous Gregorian computus, as in Meeus, Astronomical Algorithms, chapter 8.</remarks>
    public static LocalDate EasterOf(int year)
    {
        var golden = year % 19;
        var (century, ofCentury) = Math.DivRem(year, 100);
        var corrected = (century - ((century + 8) / 25) + 1) / 3;
        var epact = ((19 * golden) + century - (century / 4) - corrected + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (ofCentury / 4)) - epact - (ofCentury % 4)) % 7;
        var late = (golden + (11 * epact) + (22 * weekday)) / 451;
        var (month, day) = Math.DivRem(epact + weekday - (7 * late) + 114, 31);
        return new LocalDate(year, month, day + 1);
    }

    private static bool IsFixed(LocalDate day, bool inScotland, bool inNorthernIreland) =>
        IsRun(day, new LocalDate(day.Year, 1, 1), inScotland ? 2 : 1)
        || IsRun(day, new LocalDate(day.Year, 12, 25), 2)
        || (inScotland && IsRun(day, new LocalDate(day.Year, 11, 30), 1))
        || (inNorthernIreland && (IsRun(day, new LocalDate(day.Year, 3, 17), 1) || IsRun(day, new LocalDate(day.Year, 7, 12), 1)));

    /// <summary>Whether a day is one of a run of fixed holidays, or a working day that one of them is moved to.</summary>
    private static bool IsRun(LocalDate day, LocalDate first, int length)
    {
        var last = first.PlusDays(length - 1);
        if (day >= first && day <= last)
        {
            return true;
        }

        var moved = 0;
        for (var holiday = first; holiday <= last; holiday = holiday.PlusDays(1))
        {
            moved += IsWeekend(holiday) ? 1 : 0;
        }

        for (var next = last.PlusDays(1); moved > 0; next = next.PlusDays(1))
        {
            if (!IsWeekend(next))
            {
                moved--;
                if (next == day)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsOfEaster(LocalDate day, bool inScotland)
    {
        var easter = EasterOf(day.Year);
        return day == easter.PlusDays(-2) || (!inScotland && day == easter.PlusDays(1));
    }

    private static bool IsMonday(LocalDate day, bool inScotland) =>
        day.DayOfWeek == Monday && Array.IndexOf(MovedAway, day) < 0 && (day.Month, IsFirst: day.Day <= 7, IsLast: day.Day > 24) switch
        {
            (5, true, _) or (5, _, true) => true,
            (8, true, _) => inScotland,
            (8, _, true) => !inScotland,
            _ => false,
        };

    private static bool IsWeekend(LocalDate day) => day.DayOfWeek is Saturday or Sunday;
}

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
    private static readonly Dictionary<LocalDate, string> Proclaimed = new()
    {
        [new(2020, 5, 8)] = "Early May bank holiday, moved to VE Day",
        [new(2022, 6, 2)] = "Spring bank holiday, moved",
        [new(2022, 6, 3)] = "Platinum Jubilee",
        [new(2022, 9, 19)] = "State Funeral of Queen Elizabeth II",
        [new(2023, 5, 8)] = "Coronation of King Charles III",
    };

    private static readonly LocalDate[] MovedAway = [new(2020, 5, 4), new(2022, 5, 30)];

    /// <summary>Whether a day is a bank holiday of an area.</summary>
    /// <param name="area">A nation, or the United Kingdom, for which England stands.</param>
    /// <param name="day">The day.</param>
    public static bool Covers(Area area, LocalDate day) => NameOf(area, day) is not null;

    /// <summary>The name of a bank holiday, as gov.uk/bank-holidays has it.</summary>
    /// <param name="area">A nation, or the United Kingdom, for which England stands.</param>
    /// <param name="day">The day.</param>
    /// <returns>The name, with a note on a working day that a holiday is moved to; null where the day is none.</returns>
    public static string? NameOf(Area area, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(area);
        if (area != Area.UnitedKingdom && !Area.Nations.Contains(area))
        {
            return null;
        }

        var inScotland = area == Area.Scotland;
        return Proclaimed.GetValueOrDefault(day) ?? FixedOn(day, inScotland, area == Area.NorthernIreland) ?? OfEaster(day, inScotland) ?? MondayOn(day, inScotland);
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

    private static string? FixedOn(LocalDate day, bool inScotland, bool inNorthernIreland) =>
        OfRun(day, new LocalDate(day.Year, 1, 1), inScotland ? ["New Year's Day", "2nd January"] : ["New Year's Day"])
        ?? OfRun(day, new LocalDate(day.Year, 12, 25), "Christmas Day", "Boxing Day")
        ?? (inScotland ? OfRun(day, new LocalDate(day.Year, 11, 30), "St Andrew's Day") : null)
        ?? (inNorthernIreland ? OfRun(day, new LocalDate(day.Year, 3, 17), "St Patrick's Day") : null)
        ?? (inNorthernIreland ? OfRun(day, new LocalDate(day.Year, 7, 12), "Battle of the Boyne") : null);

    /// <summary>The name of a day that is one of a run of fixed holidays, or a working day that one of them is moved to.</summary>
    private static string? OfRun(LocalDate day, LocalDate first, params ReadOnlySpan<string> names)
    {
        var next = first.PlusDays(names.Length);
        for (var i = 0; i < names.Length; i++)
        {
            var holiday = first.PlusDays(i);
            if (holiday == day)
            {
                return names[i];
            }

            if (!IsWeekend(holiday))
            {
                continue;
            }

            while (IsWeekend(next))
            {
                next = next.PlusDays(1);
            }

            if (next == day)
            {
                return names[i] + " (substitute day)";
            }

            next = next.PlusDays(1);
        }

        return null;
    }

    private static string? OfEaster(LocalDate day, bool inScotland)
    {
        var easter = EasterOf(day.Year);
        return day == easter.PlusDays(-2) ? "Good Friday" : !inScotland && day == easter.PlusDays(1) ? "Easter Monday" : null;
    }

    private static string? MondayOn(LocalDate day, bool inScotland) => day.DayOfWeek != Monday || Array.IndexOf(MovedAway, day) >= 0 ? null
        : (day.Month, IsFirst: day.Day <= 7, IsLast: day.Day > 24) switch
        {
            (5, true, _) => "Early May bank holiday",
            (5, _, true) => "Spring bank holiday",
            (8, true, _) when inScotland => "Summer bank holiday",
            (8, _, true) when !inScotland => "Summer bank holiday",
            _ => null,
        };

    private static bool IsWeekend(LocalDate day) => day.DayOfWeek is Saturday or Sunday;
}

using System.Collections.Immutable;
using NodaTime;
using static NodaTime.IsoDayOfWeek;

namespace Dashboard.Core.Publication;

/// <summary>The bank holidays of the United Kingdom's three jurisdictions, 2020 to 2023, computed with Easter.</summary>
/// <remarks>
/// Rules: the Banking and Financial Dealings Act 1971, and the proclamations of the years named below. A holiday of a fixed
/// date that falls on a weekend is kept on the next working day, and Christmas Day goes before Boxing Day. Whether anything
/// was published on a holiday is the publisher's choice and not said here.
/// </remarks>
public static class BankHolidays
{
    private const int FirstYear = 2020;
    private const int LastYear = 2023;

    /// <summary>The years that proclamations are known of.</summary>
    public static (int First, int Last) Years => (FirstYear, LastYear);

    /// <summary>The bank holidays of a year, oldest first.</summary>
    /// <param name="year">The year: 2020 to 2023.</param>
    /// <param name="jurisdiction">Whose holidays.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is one whose proclamations are not known.</exception>
    public static ImmutableArray<BankHoliday> Of(int year, HolidayJurisdiction jurisdiction)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, LastYear);
        var holidays = new List<BankHoliday>();
        var fixedDates = FixedDates(year, jurisdiction);

        // Those on a working day first: Boxing Day on a Monday keeps it, and Christmas Day is kept on the Tuesday.
        foreach (var (day, name) in fixedDates.Where(one => !IsWeekend(one.Day)).Concat(fixedDates.Where(one => IsWeekend(one.Day))))
        {
            Keep(holidays, day, name);
        }

        var easter = Easter.SundayOf(year);
        holidays.Add(new(easter.PlusDays(-2), "Good Friday"));
        if (jurisdiction != HolidayJurisdiction.Scotland)
        {
            holidays.Add(new(easter.PlusDays(1), "Easter Monday"));
        }

        // Moved to the Friday for 75 years of the war's end in Europe.
        holidays.Add(new(year == 2020 ? new LocalDate(2020, 5, 8) : FirstMonday(year, 5), "Early May bank holiday"));

        // Moved to the Thursday for the Jubilee.
        holidays.Add(new(year == 2022 ? new LocalDate(2022, 6, 2) : LastMonday(year, 5), "Spring bank holiday"));
        holidays.Add(new(jurisdiction == HolidayJurisdiction.Scotland ? FirstMonday(year, 8) : LastMonday(year, 8), "Summer bank holiday"));
        holidays.AddRange(Proclaimed.Where(one => one.Day.Year == year));
        return [.. holidays.OrderBy(holiday => holiday.Day)];
    }

    /// <summary>The bank holiday on a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="jurisdiction">Whose holidays.</param>
    /// <returns>The holiday; null where there is none, or the year is not known.</returns>
    public static BankHoliday? On(LocalDate day, HolidayJurisdiction jurisdiction) => day.Year is < FirstYear or > LastYear
        ? null
        : Of(day.Year, jurisdiction).FirstOrDefault(holiday => holiday.Day == day);

    private static ImmutableArray<BankHoliday> Proclaimed { get; } =
    [
        new(new LocalDate(2022, 6, 3), "Platinum Jubilee bank holiday"),
        new(new LocalDate(2022, 9, 19), "State Funeral of Queen Elizabeth II"),
        new(new LocalDate(2023, 5, 8), "Coronation of King Charles III"),
    ];

    private static (LocalDate Day, string Name)[] FixedDates(int year, HolidayJurisdiction jurisdiction) =>
    [
        (new(year, 1, 1), "New Year's Day"),
        .. jurisdiction switch
        {
            HolidayJurisdiction.Scotland => [(new(year, 1, 2), "2 January"), (new(year, 11, 30), "St Andrew's Day")],
            HolidayJurisdiction.NorthernIreland => [(new(year, 3, 17), "St Patrick's Day"), (new(year, 7, 12), "Battle of the Boyne")],
            _ => Array.Empty<(LocalDate, string)>(),
        },
        (new(year, 12, 25), "Christmas Day"),
        (new(year, 12, 26), "Boxing Day"),
    ];

    private static void Keep(List<BankHoliday> holidays, LocalDate day, string name)
    {
        var kept = day;
        while (IsWeekend(kept) || holidays.Exists(holiday => holiday.Day == kept))
        {
            kept = kept.PlusDays(1);
        }

        holidays.Add(new(kept, kept == day ? name : name + " (substitute)"));
    }

    private static bool IsWeekend(LocalDate day) => day.DayOfWeek is Saturday or Sunday;

    private static LocalDate FirstMonday(int year, int month) => new LocalDate(year, month, 1).With(DateAdjusters.NextOrSame(Monday));

    private static LocalDate LastMonday(int year, int month) => new LocalDate(year, month, 1).With(DateAdjusters.EndOfMonth).With(DateAdjusters.PreviousOrSame(Monday));
}

using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Core.Tests.Vintages;

/// <summary>Made-up series by specimen date whose days fill up by a rule, released at 16:00 on chosen days.</summary>
internal static class FillingUp
{
    public const string Selector = "ukdash:England:cases:specimen";

    /// <summary>A Monday in a stretch without bank holidays.</summary>
    public static LocalDate FirstDay { get; } = new(2021, 9, 6);

    /// <summary>A history of days from <see cref="FirstDay"/> on, each spoken of from the release of the next day on.</summary>
    /// <param name="weeks">How many weeks of releases.</param>
    /// <param name="isReleased">Whether there is a release on a day.</param>
    /// <param name="countOf">The count of a day at a lag in days.</param>
    public static RevisionHistory History(int weeks, Func<LocalDate, bool> isReleased, Func<LocalDate, int, long?> countOf) => new(
        Given.Id(Selector),
        [
            .. Enumerable.Range(1, 7 * weeks)
                .Select(FirstDay.PlusDays)
                .Where(isReleased)
                .Select(released => new Release(London.PublicationOf(released), SeriesForm.Daily, new CountRun(
                    FirstDay,
                    [.. Enumerable.Range(0, Period.DaysBetween(FirstDay, released)).Select(i => countOf(FirstDay.PlusDays(i), Period.DaysBetween(FirstDay, released) - i))]))),
        ]);

    public static bool EveryDay(LocalDate day) => true;

    public static bool OnWeekdays(LocalDate day) => day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);

    public static bool OnWednesdays(LocalDate day) => day.DayOfWeek == IsoDayOfWeek.Wednesday;

    /// <summary>A quarter of the settled count at a lag of one day, half at two, three quarters at three, then all.</summary>
    public static long? ByQuarters(LocalDate day, int lag) => SettledOf(day) * Math.Min(lag, 4) / 4;

    /// <summary>Slower for tests taken at weekends: an eighth a day.</summary>
    public static long? SlowerAtWeekends(LocalDate day, int lag) => SettledOf(day) * (OnWeekdays(day) ? Math.Min(2 * lag, 8) : Math.Min(lag, 8)) / 8;

    /// <summary>Grows by the day, a multiple of eight so that every share is whole.</summary>
    public static long SettledOf(LocalDate day) => 8 * (100 + Period.DaysBetween(FirstDay, day));
}

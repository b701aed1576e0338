using NodaTime;

namespace Dashboard.Core.Series;

/// <summary>Europe/London: the zone of the UK dashboard's publications and of every day that a reader names.</summary>
/// <remarks>
/// From 1996 on summer time runs from the last Sunday of March to the last of October, 01:00 UTC each. For those years the rule
/// itself is used, since to open the time zone database takes longer than most answers; a test holds the two against each other.
/// </remarks>
public static class London
{
    private const int FirstYearOfRule = 1996;
    private const int LastYearOfRule = 2099;

    /// <summary>The zone.</summary>
    public static DateTimeZone Zone => Database.Zone;

    /// <summary>The first moment of a day.</summary>
    /// <param name="day">The day.</param>
    public static Instant StartOf(LocalDate day) => IsOfRule(day.Year) ? At(day, hour: 0) : Zone.AtStartOfDay(day).ToInstant();

    /// <summary>When the UK dashboard published on a day: 16:00.</summary>
    /// <param name="day">The day.</param>
    public static Instant PublicationOf(LocalDate day) =>
        IsOfRule(day.Year) ? At(day, hour: 16) : day.At(new LocalTime(16, 0)).InZoneLeniently(Zone).ToInstant();

    /// <summary>The day on which a moment falls.</summary>
    /// <param name="instant">The moment.</param>
    public static LocalDate DayOf(Instant instant)
    {
        var (utc, hourLater) = (instant.InUtc().Date, instant + Duration.FromHours(1));
        return !IsOfRule(utc.Year) ? instant.InZone(Zone).Date
            : IsSummer(instant) ? hourLater.InUtc().Date
            : utc;
    }

    // A day beside a year without the rule goes to the database, as the moment may be of that year.
    private static bool IsOfRule(int year) => year is > FirstYearOfRule and < LastYearOfRule;

    private static Instant At(LocalDate day, int hour)
    {
        var winter = Instant.FromUtc(day.Year, day.Month, day.Day, hour, 0);
        var summer = winter - Duration.FromHours(1);
        return IsSummer(summer) ? summer : winter;
    }

    private static bool IsSummer(Instant instant)
    {
        var year = instant.InUtc().Year;
        return instant >= LastSundayOf(year, month: 3) && instant < LastSundayOf(year, month: 10);
    }

    /// <summary>01:00 UTC on the last Sunday of March or October.</summary>
    private static Instant LastSundayOf(int year, int month)
    {
        var last = new LocalDate(year, month, 31);
        var sunday = last.PlusDays(-((int)last.DayOfWeek % 7));
        return Instant.FromUtc(year, month, sunday.Day, 1, 0);
    }

    private static class Database
    {
        public static DateTimeZone Zone { get; } = DateTimeZoneProviders.Tzdb["Europe/London"];
    }
}

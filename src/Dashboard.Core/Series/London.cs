using NodaTime;

namespace Dashboard.Core.Series;

/// <summary>Europe/London: the zone of the UK dashboard's publications and of every day that a reader names.</summary>
public static class London
{
    /// <summary>The zone.</summary>
    public static DateTimeZone Zone { get; } = new LondonZone();

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
            : LondonZone.IsSummer(instant) ? hourLater.InUtc().Date
            : utc;
    }

    // A day beside a year without the rule goes the long way, as the moment may be of that year.
    private static bool IsOfRule(int year) => LondonZone.IsOfRule(year);

    private static Instant At(LocalDate day, int hour)
    {
        var winter = Instant.FromUtc(day.Year, day.Month, day.Day, hour, 0);
        var summer = winter - Duration.FromHours(1);
        return LondonZone.IsSummer(summer) ? summer : winter;
    }
}

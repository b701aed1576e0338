using NodaTime;

namespace Dashboard.Core.Series;

/// <summary>Europe/London: the zone of the UK dashboard's publications and of every day that a reader names.</summary>
public static class London
{
    /// <summary>The zone.</summary>
    public static DateTimeZone Zone { get; } = DateTimeZoneProviders.Tzdb["Europe/London"];

    /// <summary>The first moment of a day.</summary>
    /// <param name="day">The day.</param>
    public static Instant StartOf(LocalDate day) => Zone.AtStartOfDay(day).ToInstant();

    /// <summary>When the UK dashboard published on a day: 16:00.</summary>
    /// <param name="day">The day.</param>
    public static Instant PublicationOf(LocalDate day) => day.At(new LocalTime(16, 0)).InZoneLeniently(Zone).ToInstant();

    /// <summary>The day on which a moment falls.</summary>
    /// <param name="instant">The moment.</param>
    public static LocalDate DayOf(Instant instant) => instant.InZone(Zone).Date;
}

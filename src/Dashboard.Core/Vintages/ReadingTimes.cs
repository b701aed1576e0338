using System.Collections.Immutable;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Vintages;

/// <summary>When somebody reads figures on a day: before the UK dashboard publishes, after it, and once Johns Hopkins has followed.</summary>
public static class ReadingTimes
{
    private static readonly LocalTime Morning = new(9, 0);
    private static readonly LocalTime Evening = new(17, 0);
    private static readonly LocalTime NextMorning = new(6, 0);

    /// <summary>09:00 and 17:00 of a day and 06:00 of the next, Europe/London.</summary>
    /// <param name="day">The day.</param>
    public static ImmutableArray<Instant> Of(LocalDate day) => [At(day, Morning), At(day, Evening), At(day.PlusDays(1), NextMorning)];

    private static Instant At(LocalDate day, LocalTime time) => day.At(time).InZoneLeniently(London.Zone).ToInstant();
}

using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Upstreams.UkDashboard;

/// <summary>The days on which the UK dashboard published, as the archive of its second interface has them.</summary>
/// <remarks>
/// Daily until 20 February 2022, then on weekdays. The site published weekly from July 2022; which weekday it was is not
/// modelled, so every weekday is answered.
/// </remarks>
internal static class UkReleases
{
    private static readonly LocalDate LastWeekend = new(2022, 2, 20);

    /// <summary>The oldest release that is in the archive, though older ones were offered.</summary>
    public static LocalDate First { get; } = new(2020, 8, 12);

    /// <summary>Whether a day is of a weekend on which nothing was published any more.</summary>
    /// <param name="day">The day.</param>
    public static bool IsSilentWeekend(LocalDate day) => day > LastWeekend && day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;

    /// <summary>Whether a day's release is in the archive at a moment.</summary>
    /// <param name="day">The day.</param>
    /// <param name="at">The moment.</param>
    public static bool IsHeld(LocalDate day, Instant at) => day >= First && !IsSilentWeekend(day) && London.PublicationOf(day) <= at;

    /// <summary>The newest release at a moment; null before the first.</summary>
    /// <param name="at">The moment.</param>
    public static LocalDate? NewestAt(Instant at)
    {
        var today = London.DayOf(at);

        // From a Monday before the hour it is three days to the Friday.
        return Enumerable.Range(0, 4)
            .Select(back => (LocalDate?)today.PlusDays(-back))
            .FirstOrDefault(day => IsHeld(day!.Value, at));
    }
}

using Dashboard.Core.Publication;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Upstreams.JohnsHopkins;

/// <summary>The days of which Johns Hopkins published: 22 January 2020 to 9 March 2023.</summary>
internal static class JhuDays
{
    public static LocalDate First { get; } = new(2020, 1, 22);

    public static LocalDate Last { get; } = new(2023, 3, 9);

    /// <summary>Whether the day's state had been published by a moment.</summary>
    /// <param name="day">The day.</param>
    /// <param name="at">The moment.</param>
    public static bool IsShown(LocalDate day, Instant at) => day >= First && day <= Last && FirstShown(day) <= at;

    /// <summary>When the day's state was first shown.</summary>
    /// <param name="day">The day.</param>
    public static Instant FirstShown(LocalDate day) => PublicationCalendar.FirstShown(Source.JohnsHopkins, DateBasis.Snapshot, day);

    /// <summary>The newest day shown at a moment; null where none was yet.</summary>
    /// <param name="at">The moment.</param>
    public static LocalDate? NewestAt(Instant at)
    {
        var day = LocalDate.Min(at.InUtc().Date.PlusDays(-1), Last);
        day = IsShown(day, at) ? day : day.PlusDays(-1);
        return IsShown(day, at) ? day : null;
    }
}

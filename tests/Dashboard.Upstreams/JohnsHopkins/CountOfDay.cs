using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Upstreams.JohnsHopkins;

/// <summary>A day's count as it stands, and as it was first shown.</summary>
/// <param name="Standing">The count as it stands; null where there is none.</param>
/// <param name="First">The count as first shown, as far as it is held.</param>
/// <param name="FirstShown">The release that first showed it, where that is of the next day; null where none is held.</param>
/// <param name="IsLaterServed">Whether the count is of a later release than the moment asked for.</param>
internal sealed record CountOfDay(long? Standing, long? First, Instant? FirstShown, bool IsLaterServed)
{
    /// <summary>Finds the counts of a day; null where the vintage doesn't speak of it.</summary>
    /// <param name="history">The releases.</param>
    /// <param name="vintage">The series as shown at the moment.</param>
    /// <param name="day">The day.</param>
    /// <param name="at">The moment.</param>
    public static CountOfDay? Of(RevisionHistory history, Vintage vintage, LocalDate day, Instant at)
    {
        if (vintage.Run[day] is not { } standing)
        {
            return null;
        }

        var first = history.Releases.FirstOrDefault(release => release.ReleasedAt <= at && release.Run[day] is not null);
        var index = Period.DaysBetween(vintage.Run.FirstDay, day);
        return new(
            standing,
            first?.Run[day] ?? standing,
            first is not null && first.ReleasedAt.InUtc().Date == day.PlusDays(1) ? first.ReleasedAt : null,
            vintage.Stamps[index].AsLaterServed);
    }
}

using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Upstreams.JohnsHopkins;

/// <summary>A day's count as it stands, and as it was first shown.</summary>
/// <param name="Standing">The count as it stands.</param>
/// <param name="First">The count as first shown, as far as it is held.</param>
/// <param name="IsLaterServed">Whether the count is of a later release than the moment asked for.</param>
internal sealed record CountOfDay(long Standing, long First, bool IsLaterServed)
{
    /// <summary>Finds the counts of a day; null where the vintage has none for it.</summary>
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
        return new(standing, first?.Run[day] ?? standing, vintage.Stamps[Period.DaysBetween(vintage.Run.FirstDay, day)].AsLaterServed);
    }
}

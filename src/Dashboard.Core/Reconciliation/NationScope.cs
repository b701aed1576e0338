using System.Collections.Immutable;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Reconciliation;

/// <summary>Says of a day of a total which of its members are in it, and for how many days.</summary>
/// <remarks>
/// The total itself is a count like any other to a reader of its own series; only its members tell that one was silent. A
/// day that every member reported, each for itself alone, needs no telling.
/// </remarks>
internal static class NationScope
{
    /// <summary>Adds what the members tell to a day of their total.</summary>
    /// <param name="entry">The day of the total.</param>
    /// <param name="members">The members' own series; empty where they are not held.</param>
    /// <param name="day">The day.</param>
    /// <returns>
    /// The same count: incomplete where a member was silent, else a catch-up where one covers several days. A status that
    /// tells more than a plain report stays; so does a day without report, and one on which no member reported.
    /// </returns>
    public static DayEntry Tell(DayEntry entry, ImmutableArray<DailySeries> members, LocalDate day)
    {
        if (entry.Count is not { } count)
        {
            return entry;
        }

        var held = members.Where(member => member.Days.Contains(day)).ToArray();
        var present = held.Where(member => member[day].Count is not null).ToArray();
        var silent = held.Where(member => member[day].Count is null).ToArray();
        var caughtUp = present.Where(member => member[day].CoversDays > 1).ToArray();
        if (present.Length == 0 || (silent.Length == 0 && caughtUp.Length == 0))
        {
            return entry;
        }

        var (status, covers) = entry.Status != DayStatus.Reported ? (entry.Status, entry.CoversDays)
            : silent.Length > 0 ? (DayStatus.Incomplete, entry.CoversDays)
            : (DayStatus.CatchUp, caughtUp.Max(member => member[day].CoversDays));
        var sure = silent.Concat(caughtUp).Aggregate(entry.Reason.Sure, (soFar, member) => soFar.OrLess(member[day].Reason.Sure));
        var text = string.Join("; ", Texts(entry, present, silent, caughtUp, day));
        return DayEntry.Of(count, status, new DayReason(ReasonKind.Parts, text, sure), covers) with
        {
            ReleasedAt = entry.ReleasedAt,
            AsLaterServed = entry.AsLaterServed,
        };
    }

    private static IEnumerable<string> Texts(DayEntry entry, DailySeries[] present, DailySeries[] silent, DailySeries[] caughtUp, LocalDate day)
    {
        if (entry.Reason.Text.Length > 0)
        {
            yield return entry.Reason.Text;
        }

        if (silent.Length > 0)
        {
            yield return Invariant($"holds {Names(present)}, without {Names(silent)}, which did not report");
        }

        foreach (var member in caughtUp)
        {
            yield return Invariant($"{member.Selector.AreaText} covers {member[day].CoversDays} days ({member[day].Count:N0})");
        }
    }

    private static string Names(DailySeries[] series) => series.Length == 1
        ? series[0].Selector.AreaText
        : string.Join(", ", series[..^1].Select(one => one.Selector.AreaText)) + " and " + series[^1].Selector.AreaText;
}

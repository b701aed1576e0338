using System.Collections.Immutable;
using Dashboard.Core.Publication;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Reconciliation;

/// <summary>Zeros of a series that are no counts, with what tells so and how sure it is.</summary>
internal static class SilentDays
{
    /// <summary>Finds the zeros that no calendar explains and that are no counts all the same.</summary>
    /// <param name="id">The series; one by the day of the event has none, as a zero there is a day without anybody.</param>
    /// <param name="firstDay">The day of the first count.</param>
    /// <param name="counts">One count a day, null for no entry.</param>
    /// <param name="silences">What its publisher's calendar says of each day; null for nothing.</param>
    /// <returns>The reason of each such day, one item a day; null for any other.</returns>
    public static DayReason?[] Find(SeriesId id, LocalDate firstDay, ImmutableArray<(long? Count, int Days)> counts, SilenceRule?[] silences)
    {
        var found = new DayReason?[counts.Length];
        if (!id.Basis.IsFixedOnPublication)
        {
            return found;
        }

        var isMissing = new bool[counts.Length];
        for (var i = 0; i < counts.Length; i++)
        {
            isMissing[i] = counts[i].Count is null || (counts[i].Count == 0 && silences[i] is not null);
        }

        foreach (var i in ZeroJudge.FindImprobable(counts))
        {
            found[i] = Level;
            isMissing[i] = true;
        }

        foreach (var (i, sure) in HabitJudge.Find(counts, isMissing))
        {
            var text = Invariant($"zero on every {firstDay.PlusDays(i).DayOfWeek} of four weeks and hardly on other days: nothing is reported on that day");
            found[i] = new DayReason(ReasonKind.Habit, text, sure);
        }

        foreach (var (i, sure) in ExcessJudge.Find(counts, isMissing))
        {
            found[i] = new DayReason(ReasonKind.Excess, "a zero, and the next report is too large for its day alone: nothing was reported", sure);
        }

        return found;
    }

    private static DayReason Level { get; } = new(
        ReasonKind.Level, "a zero here is next to impossible at the level of the weeks before: nothing was reported", Certainty.Likely);
}

using System.Collections.Immutable;
using Dashboard.Core.Series;

namespace Dashboard.Core.Reconciliation;

/// <summary>Finds reports that stand far above everything around them: people of earlier days put on one.</summary>
/// <remarks>
/// <para>A report of one day is a step where it is at least five times as large as every other report of the fortnight before it
/// and of the fortnight behind it. A wave does not look so, as its days grow together. A report behind silent days is a
/// catch-up whatever its size, and one without a week of reports before it and three behind it is not judged.</para>
/// <para>In Johns Hopkins' series it finds 28 steps, those known from the publishers' own notes among them: Turkey's 823,225 of
/// 10 December 2020, when people without symptoms were added, and Chile's 11,447 deaths of 21 March 2022.</para>
/// <para>How many of the people belong to the day is not known, so the count stays as it is; only the reason says so.</para>
/// </remarks>
internal static class StepFinder
{
    private const int DaysAround = 14;
    private const int ReportsNeededBefore = 7;
    private const int ReportsNeededBehind = 3;
    private const int TimesTheLargest = 5;

    // Five times a handful is nothing to wonder at.
    private const long LeastLargest = 20;

    /// <summary>Gives each step its reason.</summary>
    /// <param name="entries">One entry a day, catch-ups marked.</param>
    /// <param name="isKnown">Whether the publisher's own words tell of a day, so that nothing need be guessed of it.</param>
    /// <returns>The same days; only the reasons of steps differ.</returns>
    public static ImmutableArray<DayEntry> Mark(ImmutableArray<DayEntry> entries, Predicate<int> isKnown)
    {
        var marked = entries;
        for (var i = 0; i < entries.Length; i++)
        {
            if (entries[i] is { Status: DayStatus.Reported, CoversDays: 1, Count: { } count } entry && TimesOf(count, entries, i) is { } times && !isKnown(i))
            {
                var reason = Invariant($"{times} times the largest other count within a fortnight: earlier days' people put on one day, or another way of counting");
                marked = marked.SetItem(i, DayEntry.Of(count, DayStatus.Reported, new DayReason(ReasonKind.Step, reason, Certainty.Likely)) with
                {
                    ReleasedAt = entry.ReleasedAt,
                    AsLaterServed = entry.AsLaterServed,
                });
            }
        }

        return marked;
    }

    /// <summary>How many times as large as all around it a count is, rounded down; null where it is no step.</summary>
    private static long? TimesOf(long count, ImmutableArray<DayEntry> entries, int position)
    {
        if (count < TimesTheLargest * LeastLargest)
        {
            return null;
        }

        // What stands next to a day mostly tells at once that it is no step.
        var most = count / TimesTheLargest;
        return Reports(entries.AsSpan()[Math.Max(0, position - DaysAround)..position], most) is { Count: >= ReportsNeededBefore } before
            && Reports(entries.AsSpan()[(position + 1)..Math.Min(entries.Length, position + 1 + DaysAround)], most) is { Count: >= ReportsNeededBehind } behind
            && Math.Max(before.Largest, behind.Largest) is >= LeastLargest and var largest
            ? count / largest
            : null;
    }

    /// <summary>How many reports there are, and the largest; null where one is larger than it may be.</summary>
    private static (int Count, long Largest)? Reports(ReadOnlySpan<DayEntry> entries, long most)
    {
        var (reports, largest) = (0, 0L);
        foreach (ref readonly var entry in entries)
        {
            if (entry.Count is not (> 0 and var count))
            {
                continue;
            }

            if (count > most)
            {
                return null;
            }

            (reports, largest) = (reports + 1, Math.Max(largest, count));
        }

        return (reports, largest);
    }
}

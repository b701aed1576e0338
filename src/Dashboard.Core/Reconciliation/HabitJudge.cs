using System.Collections.Immutable;

namespace Dashboard.Core.Reconciliation;

/// <summary>Tells weekdays on which a series is never reported from zeros that fall where they may.</summary>
/// <remarks>
/// Four weeks are looked at together. Where a weekday is zero in all four, the share of zeros among the days of the weekdays
/// that are not gives the chance of that, times seven for the weekdays there are: it must be below one in a thousand.
/// </remarks>
internal static class HabitJudge
{
    private const int DaysOfWeek = 7;
    private const int Weeks = 4;
    private const int OtherDaysNeeded = 12;
    private const double PossibleChance = 1e-3;
    private const double LikelyChance = 1e-4;

    /// <summary>Finds such zeros.</summary>
    /// <param name="counts">One count a day, null for no entry.</param>
    /// <param name="isMissing">Which days are known to be without report; those found are added.</param>
    /// <returns>The positions found, with how sure each is.</returns>
    public static Dictionary<int, Certainty> Find(ImmutableArray<(long? Count, int Days)> counts, bool[] isMissing)
    {
        var found = new Dictionary<int, Certainty>();
        for (var last = (Weeks - 1) * DaysOfWeek; last < counts.Length; last++)
        {
            if (counts[last].Count == 0 && !isMissing[last] && ChanceOf(counts, last) is var chance and <= PossibleChance)
            {
                var sure = chance <= LikelyChance ? Certainty.Likely : Certainty.Possible;
                for (var i = last; i > last - (Weeks * DaysOfWeek); i -= DaysOfWeek)
                {
                    if (!isMissing[i] && (!found.TryGetValue(i, out var before) || before > sure))
                    {
                        found[i] = sure;
                    }
                }
            }
        }

        foreach (var i in found.Keys)
        {
            isMissing[i] = true;
        }

        return found;
    }

    private static double ChanceOf(ImmutableArray<(long? Count, int Days)> counts, int last)
    {
        var (zeros, days, isNever) = (0, 0, false);
        for (var weekday = 0; weekday < DaysOfWeek; weekday++)
        {
            var (ownZeros, ownDays) = (0, 0);
            for (var i = last - weekday; i >= Math.Max(0, last - (Weeks * DaysOfWeek) + 1); i -= DaysOfWeek)
            {
                ownZeros += counts[i].Count == 0 ? 1 : 0;
                ownDays += counts[i].Count is null ? 0 : 1;
            }

            if (weekday == 0)
            {
                isNever = ownZeros == Weeks;
            }
            else if (ownZeros < ownDays)
            {
                (zeros, days) = (zeros + ownZeros, days + ownDays);
            }
        }

        // One day more of each kind, so that weeks without a zero don't make one impossible.
        return isNever && days >= OtherDaysNeeded ? DaysOfWeek * Math.Pow((zeros + 1.0) / (days + 2), Weeks) : 1;
    }
}

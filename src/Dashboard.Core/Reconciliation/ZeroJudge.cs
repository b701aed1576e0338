using System.Collections.Immutable;

namespace Dashboard.Core.Reconciliation;

/// <summary>Tells zeros that cannot be counts of people from those that can.</summary>
/// <remarks>
/// The level is the median of the positive counts among the 28 days before. Counts scatter more than chance alone: with
/// the negative binomial of dispersion 5 that fits daily reports, a day at level 20 is zero once in 3,000 times
/// (5/(5+20))^5, so that a zero at or above that level is a day without report. Below it a zero is left a zero.
/// </remarks>
internal static class ZeroJudge
{
    private const int DaysBefore = 28;
    private const int ReportsNeeded = 4;
    private const double LowestLevel = 20;

    /// <summary>The positions of the zeros that cannot be true.</summary>
    /// <param name="counts">One count a day, null for no entry.</param>
    public static HashSet<int> FindImprobable(ImmutableArray<(long? Count, int Days)> counts)
    {
        var found = new HashSet<int>();
        Span<long> window = stackalloc long[DaysBefore];
        for (var i = ReportsNeeded; i < counts.Length; i++)
        {
            if (counts[i].Count != 0)
            {
                continue;
            }

            var reports = 0;
            for (var j = Math.Max(0, i - DaysBefore); j < i; j++)
            {
                if (counts[j].Count is > 0 and var count)
                {
                    AddInOrder(window[..++reports], count);
                }
            }

            if (reports >= ReportsNeeded && Median(window[..reports]) >= LowestLevel)
            {
                found.Add(i);
            }
        }

        return found;
    }

    /// <summary>Puts a value in its place among those before it, which are in order; the last place is free.</summary>
    private static void AddInOrder(Span<long> values, long value)
    {
        var place = values.Length - 1;
        for (; place > 0 && values[place - 1] > value; place--)
        {
            values[place] = values[place - 1];
        }

        values[place] = value;
    }

    /// <summary>The median of values in order.</summary>
    private static double Median(ReadOnlySpan<long> values)
    {
        var middle = values.Length / 2;
        return values.Length % 2 == 1 ? values[middle] : (values[middle - 1] / 2.0) + (values[middle] / 2.0);
    }
}

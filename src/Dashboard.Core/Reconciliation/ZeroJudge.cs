using System.Collections.Immutable;

namespace Dashboard.Core.Reconciliation;

/// <summary>Tells zeros that cannot be counts of people from those that can.</summary>
/// <remarks>
/// The level is the median of the positive counts among the 28 days before, or that of the last seven of them where it is
/// lower: a wave that has died away must not be judged by its height. Counts scatter more than chance alone: with
/// the negative binomial of dispersion 5 that fits daily reports, a day at level 20 is zero once in 3,000 times
/// (5/(5+20))^5, so that a zero at or above that level is a day without report. Below it a zero is left a zero.
/// </remarks>
internal static class ZeroJudge
{
    private const int DaysBefore = 28;
    private const int LatestReports = 7;
    private const int ReportsNeeded = 4;
    private const double LowestLevel = 20;

    /// <summary>The positions of the zeros that cannot be true.</summary>
    /// <param name="counts">One count a day, null for no entry.</param>
    public static HashSet<int> FindImprobable(ImmutableArray<(long? Count, int Days)> counts)
    {
        var found = new HashSet<int>();
        for (var i = ReportsNeeded; i < counts.Length; i++)
        {
            if (counts[i].Count == 0 && LevelBefore(counts, i, LatestReports) >= LowestLevel && LevelBefore(counts, i, DaysBefore) >= LowestLevel)
            {
                found.Add(i);
            }
        }

        return found;
    }

    /// <summary>The median of so many reports before a day, of the 28 days at most; below zero where too few tell.</summary>
    private static double LevelBefore(ImmutableArray<(long? Count, int Days)> counts, int position, int mostReports)
    {
        Span<long> window = stackalloc long[DaysBefore];
        var reports = 0;
        for (var i = position - 1; i >= Math.Max(0, position - DaysBefore) && reports < mostReports; i--)
        {
            if (counts[i].Count is > 0 and var count)
            {
                AddInOrder(window[..++reports], count);
            }
        }

        return reports < ReportsNeeded ? -1 : Median(window[..reports]);
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

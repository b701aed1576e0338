using System.Collections.Immutable;

namespace Dashboard.Core.Reconciliation;

/// <summary>Tells zeros whose people are in the report behind them: a report too large for its day alone.</summary>
/// <remarks>
/// Three chances are held against the series' own pattern (<see cref="LocalPattern"/>): that the days had nobody, that the
/// report's day alone had so many, and that all days together had so many. The first two must be small, and their product
/// smaller than one in ten thousand, since hundreds of days are tried; the third must not be, as a burst of cases is no
/// catch-up. In a series so small that zeros are common the first is not small, and its zeros stay zeros.
/// </remarks>
internal static class ExcessJudge
{
    private const double ZeroChance = 0.05;
    private const double ExcessChance = 0.1;
    private const double PossibleChance = 1e-4;
    private const double LikelyChance = 1e-5;
    private const double BurstChance = 0.01;
    private const int MostDays = 14;

    /// <summary>Finds such zeros.</summary>
    /// <param name="counts">One count a day, null for no entry.</param>
    /// <param name="isMissing">Which days are known to be without report; those found are added.</param>
    /// <returns>The positions found, with how sure each is.</returns>
    public static Dictionary<int, Certainty> Find(ImmutableArray<(long? Count, int Days)> counts, bool[] isMissing)
    {
        var found = new Dictionary<int, Certainty>();
        for (var start = 0; start < counts.Length; start++)
        {
            if (!IsSilent(counts, isMissing, start))
            {
                continue;
            }

            var report = start;
            while (report < counts.Length && IsSilent(counts, isMissing, report))
            {
                report++;
            }

            if (report < counts.Length && Judge(counts, isMissing, start, report) is { } sure)
            {
                for (var i = start; i < report; i++)
                {
                    if (!isMissing[i])
                    {
                        found.Add(i, sure);
                        isMissing[i] = true;
                    }
                }
            }

            start = report;
        }

        return found;
    }

    private static bool IsSilent(ImmutableArray<(long? Count, int Days)> counts, bool[] isMissing, int i) => isMissing[i] || counts[i].Count == 0;

    private static Certainty? Judge(ImmutableArray<(long? Count, int Days)> counts, bool[] isMissing, int start, int report)
    {
        if (report - start > MostDays || counts[report] is not { Count: > 0 and var count, Days: 1 }
            || LocalPattern.Before(counts, isMissing, start) is not { } pattern)
        {
            return null;
        }

        var (none, zeros, own, all) = (1.0, 0, pattern.Mean(report), pattern.Mean(report));
        for (var i = start; i < report; i++)
        {
            all += pattern.Mean(i);
            own += isMissing[i] ? pattern.Mean(i) : 0;
            none *= isMissing[i] ? 1 : CountChance.OfNone(pattern.Mean(i), pattern.Scatter);
            zeros += isMissing[i] ? 0 : 1;
        }

        // The chance of the report is added up person by person; most gaps need none of it.
        if (zeros == 0 || none > ZeroChance)
        {
            return null;
        }

        var excess = CountChance.OfAtLeast(count, own, pattern.Scatter);
        var chance = none * excess;
        return excess > ExcessChance || chance > PossibleChance ? null
            : CountChance.OfAtLeast(count, all, pattern.Scatter) < BurstChance ? null
            : chance <= LikelyChance ? Certainty.Likely
            : Certainty.Possible;
    }
}

using System.Collections.Immutable;

namespace Dashboard.Core.Reconciliation;

/// <summary>What a series' four weeks before a day let expect of it: its level, its weekdays, and how its counts scatter.</summary>
/// <remarks>
/// The level is the people of the four weeks over all their days, so that a day without report and the report that holds its
/// people cancel out. A weekday's factor is drawn towards 1 as by two more days at the level. Counts scatter as a negative
/// binomial of variance m + m²·d, its d by moments from the same weeks, drawn as by as many more days towards the 1/5 that
/// fits daily reports in general.
/// </remarks>
internal sealed class LocalPattern
{
    private const int DaysBefore = 28;
    private const int LatestDays = 14;
    private const int DaysOfWeek = 7;
    private const int DaysNeeded = 7;

    // Below it four weeks hold too few people to know a level by: tried on made-up series, zeros were misread several times a year.
    private const double LeastLevel = 4;
    private const double DaysDrawnToLevel = 2;
    private const double DaysDrawnToUsualScatter = 28;
    private const double UsualScatter = 0.2;
    private const double LeastScatter = 0.02;

    private readonly double[] _expected;

    private LocalPattern(double[] expected, double scatter) => (_expected, Scatter) = (expected, scatter);

    /// <summary>The d of the variance m + m²·d.</summary>
    public double Scatter { get; }

    /// <summary>Finds the pattern before a day.</summary>
    /// <param name="counts">One count a day, null for no entry.</param>
    /// <param name="isMissing">Which days are known to be without report.</param>
    /// <param name="position">The day before which to look.</param>
    /// <returns>The pattern; null where fewer than seven days tell, or they, or the last fourteen of them, have fewer than four people a day.</returns>
    public static LocalPattern? Before(ImmutableArray<(long? Count, int Days)> counts, bool[] isMissing, int position)
    {
        var start = Math.Max(0, position - DaysBefore);
        var (sums, days, total, latest, known) = (new double[DaysOfWeek], new int[DaysOfWeek], 0.0, 0.0, 0);
        for (var i = start; i < position; i++)
        {
            total += Math.Max(0, counts[i].Count ?? 0);
            latest += i >= position - LatestDays ? Math.Max(0, counts[i].Count ?? 0) : 0;
            if (IsSingle(counts, isMissing, i))
            {
                sums[i % DaysOfWeek] += Math.Max(0, counts[i].Count!.Value);
                days[i % DaysOfWeek]++;
                known++;
            }
        }

        var level = total / Math.Max(1, position - start);

        // A wave that has died away in the last two weeks leaves no level either: Hubei's in April 2020 was not that of March.
        if (known < DaysNeeded || level < LeastLevel || latest / Math.Clamp(position - start, 1, LatestDays) < LeastLevel)
        {
            return null;
        }

        var expected = new double[DaysOfWeek];
        for (var w = 0; w < DaysOfWeek; w++)
        {
            expected[w] = (sums[w] + (DaysDrawnToLevel * level)) / (days[w] + DaysDrawnToLevel);
        }

        var (over, squares) = (DaysDrawnToUsualScatter * UsualScatter * level * level, DaysDrawnToUsualScatter * level * level);
        for (var i = start; i < position; i++)
        {
            if (IsSingle(counts, isMissing, i))
            {
                var (mean, count) = (expected[i % DaysOfWeek], Math.Max(0, counts[i].Count!.Value));
                over += ((count - mean) * (count - mean)) - mean;
                squares += mean * mean;
            }
        }

        return new LocalPattern(expected, Math.Max(LeastScatter, over / squares));
    }

    /// <summary>What a day is expected to have, in people.</summary>
    public double Mean(int position) => _expected[position % DaysOfWeek];

    /// <summary>A count of the day's own: neither missing nor holding the people of a missing day before it.</summary>
    private static bool IsSingle(ImmutableArray<(long? Count, int Days)> counts, bool[] isMissing, int i) =>
        counts[i] is { Count: not null, Days: 1 } && !isMissing[i] && (i == 0 || !isMissing[i - 1]);
}

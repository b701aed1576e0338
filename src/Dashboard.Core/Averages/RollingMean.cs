using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Averages;

/// <summary>Moving averages over a fixed number of days.</summary>
/// <remarks>
/// One pass over the days; sums are whole numbers, so nothing drifts. A day whose window reaches beyond the series has no
/// average: the source said nothing of those days. A catch-up weighs on its own day only; spread it by a policy first where
/// that is meant.
/// </remarks>
public static class RollingMean
{
    /// <summary>The mean of each day and the days before it.</summary>
    /// <param name="series">The series.</param>
    /// <param name="windowDays">The length of the window: one at least.</param>
    /// <param name="missing">What to divide by where days have no report.</param>
    /// <returns>One mean a day of the series.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The window has no day, or should reach back: <see cref="Over"/> does that.</exception>
    public static ImmutableArray<MeanOfDays> Trailing(DailySeries series, int windowDays, MissingDays missing) =>
        Slide(series, windowDays, missing, ahead: 0);

    /// <summary>The mean of each day and as many days before as after it.</summary>
    /// <param name="series">The series.</param>
    /// <param name="windowDays">The length of the window: an odd number.</param>
    /// <param name="missing">What to divide by where days have no report.</param>
    /// <returns>One mean a day of the series.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The window has no day or an even number of days, or should reach back: <see cref="Over"/> does that.</exception>
    public static ImmutableArray<MeanOfDays> Centred(DailySeries series, int windowDays, MissingDays missing)
    {
        if (windowDays % 2 == 0)
        {
            throw new ArgumentOutOfRangeException(nameof(windowDays), windowDays, "A centred window has an odd number of days.");
        }

        return Slide(series, windowDays, missing, ahead: windowDays / 2);
    }

    /// <summary>The mean of one window.</summary>
    /// <param name="series">The series.</param>
    /// <param name="window">The days averaged, both ends included; days that the series does not reach count as without report.</param>
    /// <param name="missing">What to divide by where days have no report.</param>
    /// <returns>
    /// The mean; its <see cref="MeanOfDays.WindowDays"/> end with the window's last day, and are more than the window's own
    /// where it had to reach back. A window that reaches back to the series' first day without finding enough has no mean.
    /// </returns>
    public static MeanOfDays Over(DailySeries series, DateInterval window, MissingDays missing)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(window);
        if (missing == MissingDays.ReachBack)
        {
            return ReachingBack(series, window);
        }

        long sum = 0;
        var reported = 0;
        foreach (var day in window)
        {
            if (series[day].Count is { } count)
            {
                sum += count;
                reported++;
            }
        }

        return Mean(sum, reported, window.Length, missing);
    }

    private static MeanOfDays ReachingBack(DailySeries series, DateInterval window)
    {
        long sum = 0;
        var (reported, reached) = (0, 0);
        for (var day = window.End; reported < window.Length && day >= series.FirstDay; day = day.PlusDays(-1))
        {
            reached++;
            if (series[day].Count is { } count)
            {
                (sum, reported) = (sum + count, reported + 1);
            }
        }

        return reported < window.Length
            ? new MeanOfDays(sum, 0, reported, Math.Max(reached, window.Length))
            : new MeanOfDays(sum, reported, reported, reached);
    }

    private static ImmutableArray<MeanOfDays> Slide(DailySeries series, int windowDays, MissingDays missing, int ahead)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentOutOfRangeException.ThrowIfLessThan(windowDays, 1);
        if (missing == MissingDays.ReachBack)
        {
            throw new ArgumentOutOfRangeException(nameof(missing), missing, "A sliding window does not reach back.");
        }

        var entries = series.Entries.AsSpan();
        var means = new MeanOfDays[entries.Length];
        for (var i = 0; i < means.Length; i++)
        {
            means[i] = new MeanOfDays(0, 0, 0, windowDays);
        }

        long sum = 0;
        var reported = 0;
        for (var last = 0; last < entries.Length; last++)
        {
            if (entries[last].Count is { } entering)
            {
                (sum, reported) = (sum + entering, reported + 1);
            }

            if (last >= windowDays && entries[last - windowDays].Count is { } leaving)
            {
                (sum, reported) = (sum - leaving, reported - 1);
            }

            if (last >= windowDays - 1)
            {
                means[last - ahead] = Mean(sum, reported, windowDays, missing);
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(means);
    }

    /// <summary>Without a single report there is no average, whatever the divisor: a mean of nothing is not zero.</summary>
    private static MeanOfDays Mean(long sum, int reported, int windowDays, MissingDays missing)
    {
        var divisor = reported == 0 ? 0 : missing == MissingDays.LeaveOut ? reported : windowDays;
        return new MeanOfDays(sum, divisor, reported, windowDays);
    }
}

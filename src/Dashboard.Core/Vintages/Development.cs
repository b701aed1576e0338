namespace Dashboard.Core.Vintages;

/// <summary>How counts of a triangle develop from a lag to the settled count: chain-ladder factors a week long.</summary>
/// <remarks>
/// <para>
/// Chain ladder (Mack, "Distribution-free calculation of the standard error of chain ladder reserve estimates", ASTIN
/// Bulletin 23, 1993) with steps of seven days and factors averaged as logarithms. A step from lag l to lag l + 7 of a day
/// is estimated from the newest earlier days of the same weekday that have made it: their releases, being whole weeks
/// earlier, fall on the same weekdays too, so that the weekday effects of testing and of reporting both cancel.
/// </para>
/// <para>
/// A step starts and ends on days with a release, both under one definition: one across a definition break says nothing and is
/// left out. Nothing released after the day named as known is used.
/// </para>
/// </remarks>
/// <param name="triangle">The counts.</param>
public sealed class Development(ReportingTriangle triangle)
{
    /// <summary>
    /// The lag from which on a count is taken for settled, in days. Where nothing was released that day the newest release before
    /// it stands for it, as long as it is no older than the start of the last step.
    /// </summary>
    public const int SettledLagDays = 28;

    private const int DaysAWeek = 7;

    /// <summary>Two steps are averaged, the older with 0.8 of the newer's weight: a short memory follows a changing pace of reporting.</summary>
    private const int StepsAveraged = 2;
    private const double WeightOfOlder = 0.8;

    /// <summary>Further back than twelve weeks the pace of reporting tells nothing of now.</summary>
    private const int WeeksLookedBack = 12;

    /// <summary>The factor from a day's count at a lag to its settled count.</summary>
    /// <param name="knownBy">The last day whose releases may be used.</param>
    /// <param name="day">The day; only its weekday matters and which days are before it.</param>
    /// <param name="lagDays">The lag of the count.</param>
    /// <returns>The factor, 1 for a lag at which counts are settled; null where too few earlier days have come so far.</returns>
    public double? FactorToSettled(NodaTime.LocalDate knownBy, NodaTime.LocalDate day, int lagDays) =>
        LogToSettled(triangle.RowOf(knownBy), triangle.RowOf(day), lagDays) is { } log ? Math.Exp(log) : null;

    /// <summary>The logarithm of the factor, days counted as rows of the triangle.</summary>
    internal double? LogToSettled(int knownBy, int day, int lagDays)
    {
        var log = 0.0;
        for (var from = lagDays; from < SettledLagDays; from += DaysAWeek)
        {
            if (StepFrom(knownBy, day, from) is not { } step)
            {
                return null;
            }

            log += step;
        }

        return log;
    }

    private double? StepFrom(int knownBy, int day, int from)
    {
        var to = Math.Min(from + DaysAWeek, SettledLagDays);
        var (sum, weights, weight, found) = (0.0, 0.0, 1.0, 0);
        for (var week = 1; week <= WeeksLookedBack && found < StepsAveraged; week++)
        {
            var earlier = day - (DaysAWeek * week);
            if (earlier + to > knownBy || LogOf(earlier, from, to) is not { } step)
            {
                continue;
            }

            sum += weight * step;
            weights += weight;
            weight *= WeightOfOlder;
            found++;
        }

        return found == StepsAveraged ? sum / weights : null;
    }

    private double? LogOf(int day, int from, int to)
    {
        if (triangle.At(day, from) is not ({ } start and > 0))
        {
            return null;
        }

        var earliest = to == SettledLagDays ? from : to;
        for (var end = to; end >= earliest; end--)
        {
            if (triangle.At(day, end) is { } count)
            {
                // A count of zero, or people taken back below it, has no logarithm and no use as a factor.
                return count > 0 && triangle.CountAlike(day + from, day + end) ? Math.Log((double)count / start) : null;
            }
        }

        return null;
    }
}

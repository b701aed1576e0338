using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Reconciliation;

/// <summary>How a series' counts stood to each other by weekday in the four weeks before a day.</summary>
/// <remarks>
/// Only plain reports of one day weigh: neither catch-ups nor corrections nor counts of a policy. A weekday without one in
/// the four weeks gets the mean of the weekdays that have one, as nothing is known of it: weekends that were never reported
/// are taken for days like any other.
/// </remarks>
internal static class WeekdayProfile
{
    private const int Weeks = 4;
    private const int DaysOfWeek = 7;

    // 1, 2, 3 and 4 counts are brought to one measure, so that means of them are whole numbers.
    private const int CommonMultiple = 12;

    /// <summary>The weights of some days.</summary>
    /// <param name="series">The series.</param>
    /// <param name="days">The days to weigh, both ends included; the profile is of the weeks before the first.</param>
    /// <returns>One weight a day, none negative; null where the weeks before have no report or only zeros.</returns>
    public static long[]? Weights(DailySeries series, DateInterval days)
    {
        var (sums, reports) = (new long[DaysOfWeek], new int[DaysOfWeek]);
        for (var back = 1; back <= Weeks * DaysOfWeek; back++)
        {
            var day = days.Start.PlusDays(-back);
            if (series[day] is { Count: >= 0 and var count, CoversDays: 1, Status: not DayStatus.Filled })
            {
                sums[Position(day)] += count;
                reports[Position(day)]++;
            }
        }

        var known = reports.Count(number => number > 0);
        if (known == 0)
        {
            return null;
        }

        var weights = sums.Select((sum, i) => reports[i] == 0 ? (long?)null : sum * (CommonMultiple / reports[i])).ToArray();
        var usual = weights.Sum(weight => weight ?? 0) / known;
        return usual == 0 ? null : [.. days.Select(day => weights[Position(day)] ?? usual)];
    }

    private static int Position(LocalDate day) => (int)day.DayOfWeek - 1;
}

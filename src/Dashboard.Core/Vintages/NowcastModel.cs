using Dashboard.Core.Publication;

namespace Dashboard.Core.Vintages;

/// <summary>Estimates settled counts from a triangle as they could be estimated on any of its days with a release.</summary>
/// <remarks>
/// <para>
/// The point is the count times its development factor (<see cref="Development"/>). The interval is log-normal; its spread is the root
/// mean square of the model's own errors at the same lag over the eight weeks before, each the log of what the day was later
/// expected to become, by everything known on the day of the question, over what the model had said then. Those errors are
/// out of sample, so bad factors and shocks widen the interval by themselves. No parameter is fitted to a later release.
/// </para>
/// <para>
/// The constants are fixed once and for all. The two steps averaged, the older's weight, the eight weeks of errors and the
/// narrowing were taken from a dozen combinations for coming closest to 80 % coverage at lags 1 to 5 on England's releases of
/// 2021, and checked on those of 2022: <see cref="NowcastScore"/> prints both. The narrowing is below 1 because heavy tails
/// make a root mean square too large for an 80 % interval. An interval whose days from specimen to release contain a bank
/// holiday is half as wide again, since the weeks learnt from mostly had none: without it 47 of 79 such intervals of 2021 held
/// at lags 1 to 5, with it 64 of 79, and 42 of 53 in 2022.
/// </para>
/// <para>Not safe for use from several threads: it remembers what it has worked out.</para>
/// </remarks>
/// <param name="triangle">The counts.</param>
internal sealed class NowcastModel(ReportingTriangle triangle)
{
    /// <summary>The 90th percentile of the standard normal distribution.</summary>
    private const double NinetiethPercentile = 1.2815515655446004;

    private const double Narrowing = 0.9;
    private const double HolidayWidening = 1.5;

    /// <summary>Errors of estimates made at least a week and at most nine weeks before the question.</summary>
    private const int YoungestErrorDays = 7;
    private const int OldestErrorDays = 63;

    /// <summary>Eight weeks of weekly releases give nine errors or eight; fewer say too little of a spread.</summary>
    private const int FewestErrors = 8;

    private readonly Development _development = new(triangle);
    private readonly Dictionary<(int Release, int Day), double?> _points = [];

    /// <summary>The settled count of a day to expect on a day with a release.</summary>
    /// <param name="release">The day of the release, as a row of the triangle; nothing later is used.</param>
    /// <param name="day">The day, as a row of the triangle.</param>
    /// <returns>The estimate; null where the count is not above zero, or too little was known.</returns>
    public Nowcast? Estimate(int release, int day)
    {
        if (LogPoint(release, day) is not { } point || SpreadOf(release, release - day) is not { } spread)
        {
            return null;
        }

        var spansHoliday = SpansHoliday(day, release);
        var half = NinetiethPercentile * Narrowing * spread * (spansHoliday ? HolidayWidening : 1);
        return new Nowcast(Math.Exp(point), Math.Exp(point - half), Math.Exp(point + half), spansHoliday);
    }

    private double? LogPoint(int release, int day)
    {
        if (!_points.TryGetValue((release, day), out var point))
        {
            point = triangle.At(day, release - day) is { } count and > 0
                ? Math.Log(count) + _development.LogToSettled(release, day, release - day)
                : null;
            _points.Add((release, day), point);
        }

        return point;
    }

    private double? SpreadOf(int release, int lag)
    {
        var (squares, found) = (0.0, 0);
        for (var then = Math.Max(release - OldestErrorDays, 0); then <= release - YoungestErrorDays; then++)
        {
            if (triangle.IsReleaseDay(then) && ErrorOf(then, lag, release) is { } error)
            {
                squares += error * error;
                found++;
            }
        }

        return found >= FewestErrors ? Math.Sqrt(squares / found) : null;
    }

    /// <summary>The log of what a day is expected to become by a release over what was expected on an earlier one.</summary>
    private double? ErrorOf(int then, int lag, int release)
    {
        // Beyond a definition break the day is counted otherwise: the last release before it has to judge.
        var judge = release;
        while (judge > then && !(triangle.IsReleaseDay(judge) && triangle.CountAlike(judge, then)))
        {
            judge--;
        }

        return judge - then >= YoungestErrorDays ? LogPoint(judge, then - lag) - LogPoint(then, then - lag) : null;
    }

    private bool SpansHoliday(int day, int release)
    {
        for (var between = day; between <= release; between++)
        {
            if (BankHolidays.Covers(triangle.Id.Area, triangle.FirstDay.PlusDays(between)))
            {
                return true;
            }
        }

        return false;
    }
}

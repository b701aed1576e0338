using System.Collections.Immutable;
using Dashboard.Answers.Requests;
using NodaTime;

namespace Dashboard.Answers.Tables;

/// <summary>The reporting triangle of the latest days: a row a day, a column a day of release.</summary>
public static class TriangleTable
{
    /// <summary>How many days and releases are shown.</summary>
    private const int ShownDays = 10;

    /// <summary>The triangle as a table.</summary>
    /// <param name="latest">The triangle.</param>
    /// <returns>
    /// Columns <c>day</c>, then <c>released_2021-12-24</c> and so on, the ten days up to the newest release: the count of the day in
    /// the release of that day; empty where nothing was released, or the release did not know the day yet.
    /// </returns>
    public static AnswerTable Of(LatestTriangle latest)
    {
        ArgumentNullException.ThrowIfNull(latest);
        ImmutableArray<LocalDate> releases = [.. Enumerable.Range(1 - ShownDays, ShownDays).Select(latest.ReleaseDay.PlusDays)];
        return new AnswerTable(
            ["day", .. releases.Select(day => Invariant($"released_{day:uuuu-MM-dd}"))],
            [
                .. releases.Select(day => ImmutableArray.Create<object?>(
                    [day.PlusDays(-1), .. releases.Select(release => (object?)CountOf(latest, day.PlusDays(-1), release))])),
            ]);
    }

    private static long? CountOf(LatestTriangle latest, LocalDate day, LocalDate release) =>
        release >= day ? latest.Triangle[day, Period.DaysBetween(day, release)] : null;
}

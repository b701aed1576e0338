using NodaTime;

namespace Dashboard.Upstreams.UkDashboard;

/// <summary>One place and day with the counts that were asked for; null where there is none.</summary>
/// <param name="Area">The place.</param>
/// <param name="Date">The day.</param>
/// <param name="Counts">A count a metric, in the order of the metrics asked for.</param>
internal sealed record UkRow(UkArea Area, LocalDate Date, IReadOnlyList<UkCount?> Counts)
{
    /// <summary>How many counts of some rows are of a later release than the one asked for.</summary>
    /// <param name="rows">The rows.</param>
    public static int LaterServed(IEnumerable<UkRow> rows) => rows.Sum(row => row.Counts.Count(count => count is { IsLaterServed: true }));
}

using System.Collections.Immutable;
using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using Dashboard.Sources.Files;
using NodaTime;

namespace Dashboard.Sources.UkDashboard;

/// <summary>Makes releases of what an answer's table holds.</summary>
internal static class ApiReleases
{
    /// <summary>A release for every area and metric that has a count.</summary>
    /// <param name="runs">The counts, by area and the dashboard's name of the metric.</param>
    /// <param name="metrics">The metrics.</param>
    /// <param name="releasedAt">When they were published.</param>
    public static ImmutableArray<SeriesRelease> Of(
        OrderedDictionary<(Area Area, string Metric), RunBuilder> runs, IReadOnlyList<UkMetric> metrics, Instant releasedAt) =>
    [
        .. from run in runs
           let counts = run.Value.ToRunOfEntries()
           where counts is not null
           let id = metrics.First(metric => metric.Name == run.Key.Metric).Of(run.Key.Area)
           select new SeriesRelease(id, new Release(releasedAt, SeriesForm.Daily, counts)),
    ];
}

using Dashboard.Core.Series;

namespace Dashboard.Upstreams.UkDashboard;

/// <summary>A metric by the name that the UK dashboard's interfaces use.</summary>
/// <param name="Name">The name.</param>
/// <param name="Metric">What is counted.</param>
/// <param name="Basis">Which day a count is put on.</param>
internal sealed record UkMetric(string Name, Metric Metric, DateBasis Basis)
{
    /// <summary>The metrics known. Every other name is unknown here, though the dashboard had hundreds.</summary>
    public static IReadOnlyList<UkMetric> All { get; } =
    [
        new("newCasesByPublishDate", Metric.Cases, DateBasis.Publish),
        new("newCasesBySpecimenDate", Metric.Cases, DateBasis.Specimen),
        new("newDeaths28DaysByPublishDate", Metric.Deaths, DateBasis.Publish),

        // Known to the dashboard, though the snapshot has none of its counts: its column is there and empty.
        new("newDeaths28DaysByDeathDate", Metric.Deaths, DateBasis.Death),
    ];

    /// <summary>Finds a metric by its very name; null where it is not held.</summary>
    /// <param name="name">The name.</param>
    public static UkMetric? Find(string name) => All.FirstOrDefault(metric => metric.Name == name);
}

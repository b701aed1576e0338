using Dashboard.Core.Series;

namespace Dashboard.Sources.UkDashboard;

/// <summary>A metric as the UK dashboard names it, and the series that it is here.</summary>
/// <param name="Name">The dashboard's name.</param>
/// <param name="Metric">What is counted.</param>
/// <param name="Basis">Which day a count is put on.</param>
internal sealed record UkMetric(string Name, Metric Metric, DateBasis Basis)
{
    /// <summary>The daily counts that are kept. Cumulative ones would be a second form of the same series.</summary>
    public static IReadOnlyList<UkMetric> All { get; } =
    [
        new("newCasesByPublishDate", Metric.Cases, DateBasis.Publish),
        new("newCasesBySpecimenDate", Metric.Cases, DateBasis.Specimen),
        new("newDeaths28DaysByPublishDate", Metric.Deaths, DateBasis.Publish),
        new("newDeaths28DaysByDeathDate", Metric.Deaths, DateBasis.Death),
    ];

    /// <summary>The series of an area.</summary>
    public SeriesId Of(Area area) => new(Source.UkDashboard, area, Metric, Basis);
}

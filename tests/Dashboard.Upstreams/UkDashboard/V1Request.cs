using System.Globalization;
using Dashboard.Upstreams.Answers;

namespace Dashboard.Upstreams.UkDashboard;

/// <summary>A well-formed request of the first interface.</summary>
/// <param name="Filter">Which rows are asked for.</param>
/// <param name="Structure">What they are to look like.</param>
/// <param name="Format"><c>json</c>, <c>csv</c> or <c>xml</c>.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="LatestBy">The metric by which the newest day is to be found, alone; null for all days.</param>
internal sealed record V1Request(V1Filter Filter, V1Structure Structure, string Format, int Page, UkMetric? LatestBy)
{
    private const int MostDigits = 3;

    private static readonly string[] Formats = ["csv", "xml"];

    /// <summary>Reads a request.</summary>
    /// <param name="asked">The request.</param>
    /// <param name="problem">What is wrong with it; empty where nothing is.</param>
    /// <returns>The request; null where something is wrong.</returns>
    public static V1Request? TryRead(Asked asked, out string problem)
    {
        if (V1Filter.TryRead(asked.Value("filters"), out problem) is not { } filter
            || V1Structure.TryRead(asked.Value("structure"), out problem) is not { } structure)
        {
            return null;
        }

        var (page, latest) = (asked.Value("page") ?? "1", asked.Value("latestBy"));
        if (page.Length > MostDigits || !int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1)
        {
            problem = Invariant($"'{page}' is no page; pages count from 1 to 999.");
            return null;
        }

        var latestBy = latest is null ? null : UkMetric.Find(latest);
        if (latest is not null && (latestBy is null || !structure.Metrics.Contains(latestBy)))
        {
            problem = Invariant($"Query parameter 'latestBy' (latestBy = {latest}) is invalid: it names a metric of the structure.");
            return null;
        }

        // A format that the interface doesn't know was answered as JSON.
        var format = Formats.Contains(asked.Value("format")) ? asked.Value("format")! : "json";
        return new(filter, structure, format, number, latestBy);
    }
}

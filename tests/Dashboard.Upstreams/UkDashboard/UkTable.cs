using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using Dashboard.Upstreams.Figures;
using NodaTime;

namespace Dashboard.Upstreams.UkDashboard;

/// <summary>The rows of one release of the UK dashboard.</summary>
/// <param name="Rows">By place, then from the newest day to the oldest; days without any count are left out.</param>
/// <param name="LaterServed">How many counts are of a later release.</param>
internal sealed record UkTable(IReadOnlyList<UkRow> Rows, int LaterServed)
{
    /// <summary>Reads the counts of places as a release showed them.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="areas">The places.</param>
    /// <param name="metrics">The metrics, each a column.</param>
    /// <param name="released">When the release was published.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async ValueTask<UkTable> ReadAsync(
        PublishedFigures figures, IEnumerable<UkArea> areas, IReadOnlyList<UkMetric> metrics, Instant released, CancellationToken cancellation)
    {
        var (rows, later) = (new List<UkRow>(), 0);
        foreach (var area in areas)
        {
            var columns = new Vintage?[metrics.Count];
            for (var i = 0; i < columns.Length; i++)
            {
                var id = new SeriesId(Source.UkDashboard, area.Area, metrics[i].Metric, metrics[i].Basis);
                columns[i] = await figures.AsOfAsync(id, released, cancellation);
            }

            later += PublishedFigures.LaterServed(columns.OfType<Vintage>());
            rows.AddRange(RowsOf(area, [.. columns.Select(column => column?.Run)]));
        }

        return new(rows, later);
    }

    private static IEnumerable<UkRow> RowsOf(UkArea area, CountRun?[] columns)
    {
        var held = columns.OfType<CountRun>().ToList();
        if (held.Count == 0)
        {
            yield break;
        }

        var first = held.Min(run => run.FirstDay);
        for (var day = held.Max(run => run.LastDay); day >= first; day = day.PlusDays(-1))
        {
            var counts = Array.ConvertAll(columns, column => column?[day]);
            if (Array.Exists(counts, count => count is not null))
            {
                yield return new(area, day, counts);
            }
        }
    }
}

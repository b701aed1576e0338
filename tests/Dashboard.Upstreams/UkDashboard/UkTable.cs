using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using Dashboard.Upstreams.Figures;
using NodaTime;

namespace Dashboard.Upstreams.UkDashboard;

/// <summary>The counts of one release of the UK dashboard, in rows.</summary>
internal static class UkTable
{
    /// <summary>Reads the counts of places as a release showed them.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="areas">The places.</param>
    /// <param name="metrics">The metrics, each a column.</param>
    /// <param name="released">When the release was published.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>Rows by place, then from the newest day to the oldest; days without any count are left out.</returns>
    public static async ValueTask<IReadOnlyList<UkRow>> ReadAsync(
        PublishedFigures figures, IEnumerable<UkArea> areas, IReadOnlyList<UkMetric> metrics, Instant released, CancellationToken cancellation)
    {
        var rows = new List<UkRow>();
        foreach (var area in areas)
        {
            var columns = new Vintage?[metrics.Count];
            for (var i = 0; i < columns.Length; i++)
            {
                var id = new SeriesId(Source.UkDashboard, area.Area, metrics[i].Metric, metrics[i].Basis);
                columns[i] = await figures.AsOfAsync(id, released, cancellation);
            }

            rows.AddRange(RowsOf(area, columns));
        }

        return rows;
    }

    private static IEnumerable<UkRow> RowsOf(UkArea area, Vintage?[] columns)
    {
        var held = columns.OfType<Vintage>().Select(column => column.Run).ToList();
        if (held.Count == 0)
        {
            yield break;
        }

        var first = held.Min(run => run.FirstDay);
        for (var day = held.Max(run => run.LastDay); day >= first; day = day.PlusDays(-1))
        {
            var date = day;
            var counts = Array.ConvertAll(columns, column => CountOf(column, date));
            if (Array.Exists(counts, count => count is not null))
            {
                yield return new(area, date, counts);
            }
        }
    }

    private static UkCount? CountOf(Vintage? column, LocalDate day) =>
        column?.Run[day] is { } people
            ? new(people, column.Stamps[Period.DaysBetween(column.Run.FirstDay, day)].AsLaterServed)
            : null;
}

namespace Dashboard.Upstreams.UkDashboard;

/// <summary>One page of an answer of the first interface.</summary>
/// <remarks>
/// The database keeps a row a metric, and pages are cut before these become rows a day: a page may end in the middle of
/// a day, whose other counts then are on the next.
/// </remarks>
/// <param name="Number">The page, from 1.</param>
/// <param name="Count">How many pages there are.</param>
/// <param name="TotalRecords">How many rows of a metric there are in all.</param>
/// <param name="Rows">The page's rows of a day.</param>
internal sealed record V1Page(int Number, int Count, int TotalRecords, IReadOnlyList<UkRow> Rows)
{
    /// <summary>Cuts a page.</summary>
    /// <param name="rows">All rows of a day.</param>
    /// <param name="number">The page, from 1.</param>
    /// <param name="limit">How many rows of a metric a page has.</param>
    public static V1Page Cut(IReadOnlyList<UkRow> rows, int number, int limit)
    {
        var records = rows
            .SelectMany(row => row.Counts.Select((count, metric) => (Row: row, Metric: metric, Count: count)))
            .Where(record => record.Count is not null)
            .ToList();
        var page = records
            .Skip(checked((number - 1) * limit))
            .Take(limit)
            .GroupBy(record => record.Row, record => record.Metric, ReferenceEqualityComparer.Instance)
            .Select(group => Only((UkRow)group.Key!, [.. group]));
        return new(number, (records.Count + limit - 1) / limit, records.Count, [.. page]);
    }

    private static UkRow Only(UkRow row, HashSet<int> metrics) =>
        row with { Counts = [.. row.Counts.Select((count, metric) => metrics.Contains(metric) ? count : null)] };
}

using System.Collections.Immutable;
using Dashboard.Answers.Requests;
using Dashboard.Core.Averages;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Answers.Exports;

/// <summary>All countries of a source with their counts to date, counts a day and 7-day means as published, as one CSV.</summary>
/// <remarks>
/// Columns <c>country,metric,date,cumulative,daily,mean7</c>, a row a metric, country and day: metrics in the order asked for,
/// countries in that of their names' characters, days from the first. The first day of counts to date has no <c>daily</c>, and a
/// day without seven of them no <c>mean7</c>. Rows are made on all cores and written in order, a few countries in memory at a time.
/// </remarks>
/// <param name="Source">Whose series.</param>
/// <param name="Metrics">What is counted; empty for every metric that the source has on the basis.</param>
/// <param name="Basis">Which day a count is put on; null for the source's own.</param>
/// <param name="Days">The days written; averages reach back before the first of them.</param>
public sealed record AveragesExport(Source Source, ImmutableArray<Metric> Metrics, DateBasis? Basis, AskedDays Days)
{
    /// <summary>Writes the export.</summary>
    /// <param name="reader">Reads the series.</param>
    /// <param name="output">Where to, called once all that is asked for is known to be held.</param>
    /// <param name="cancellation">Stops it between two countries.</param>
    /// <returns>How many rows were written.</returns>
    /// <exception cref="RequestRefusedException">The source has no such series, or none with one of the days.</exception>
    public async Task<long> WriteAsync(SeriesReader reader, Action<Action<Stream>> output, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(output);
        var held = await reader.Store.ListAsync(Source, cancellation).ConfigureAwait(false);
        var tables = TablesOf(held);
        var window = WindowOf(held, tables);
        var rows = 0L;
        output(stream =>
        {
            stream.Write("country,metric,date,cumulative,daily,mean7\n"u8);
            rows = new OrderedBlocks(
                tables.Count, (place, block) => Fill(reader.Store, tables[place], window, block, cancellation), stream, cancellation).Write();
        });
        return rows;
    }

    private static void Fill(ISeriesStore store, Table table, DateInterval window, AveragesBlock block, CancellationToken cancellation)
    {
        var runs = new List<CountRun>(table.Country.Parts.Count);
        var form = SeriesForm.Daily;
        foreach (var id in table.Country.Parts)
        {
            // A store is asked for one series at a time here; a thread that waits for it has nothing else to do.
            var history = store.FindAsync(id, cancellation).AsTask().GetAwaiter().GetResult()
                ?? throw new InvalidOperationException(Invariant($"{id} is listed and not found."));
            form = history.Form;
            runs.Add(history.LatestRun);
        }

        block.Add(table.Country.Name, table.MetricName, PublishedDays.Of(form, runs), window);
    }

    private List<Table> TablesOf(IReadOnlyList<SeriesSummary> held)
    {
        var tables = new List<Table>();
        var basis = Basis ?? Source.DefaultBasis;
        foreach (var metric in Metrics.IsEmpty ? Metric.All : Metrics)
        {
            var countries = CountrySeries.Of(held, Source, metric, basis);
            if (countries.Count == 0 && !Metrics.IsEmpty)
            {
                throw new RequestRefusedException("metric", names => Invariant($"no series of {metric} by {basis.Title} of {Source.Code} is held; {names.Of("metric")} and {names.Of("basis")} choose among those that 'dashboard series list {Source.Code}:' shows."));
            }

            foreach (var country in countries)
            {
                tables.Add(new Table(country, metric.NameIn(Source)));
            }
        }

        return tables.Count > 0
            ? tables
            : throw new RequestRefusedException("source", _ => Invariant($"no series of {Source.Code} by {basis.Title} is held; 'dashboard series list' shows what is."));
    }

    private DateInterval WindowOf(IReadOnlyList<SeriesSummary> held, List<Table> tables)
    {
        var listed = new HashSet<SeriesId>();
        foreach (var table in tables)
        {
            listed.UnionWith(table.Country.Parts);
        }

        var (first, last) = (LocalDate.MaxIsoValue, LocalDate.MinIsoValue);
        foreach (var summary in held)
        {
            if (listed.Contains(summary.Id))
            {
                (first, last) = (LocalDate.Min(first, summary.Days.Start), LocalDate.Max(last, summary.Days.End));
            }
        }

        var all = new DateInterval(first, last);
        return Days.Or(all).Intersection(all) ?? throw new RequestRefusedException(
            "from", names => Invariant($"the series of {Source.Code} run from {first:uuuu-MM-dd} to {last:uuuu-MM-dd}; {names.Of("from")} and {names.Of("to")} leave none of these days."));
    }

    private sealed record Table(CountrySeries Country, string MetricName);
}

using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using Dashboard.Sources.Files;
using NodaTime;

namespace Dashboard.Sources.UkDashboard;

/// <summary>An answer of the UK dashboard's API: a row an area and day, a column a metric.</summary>
internal static class ApiTable
{
    /// <summary>Reads a CSV file with one metric by publish date, oldest day first.</summary>
    /// <param name="file">The file.</param>
    /// <param name="metric">The dashboard's name of the metric, which is its column's.</param>
    /// <param name="releaseDay">The day of the release, on which every area's counts must end.</param>
    /// <param name="areas">The areas that must be there, and no others.</param>
    /// <returns>The counts of each area.</returns>
    /// <exception cref="RefusedFileException">The file is not as described.</exception>
    public static IReadOnlyDictionary<Area, CountRun> Read(
        InputFile file, string metric, LocalDate releaseDay, IReadOnlyList<Area> areas)
    {
        var columns = ApiColumns.OfVersion1([metric]);
        var runs = Collect(file.Name, CsvRows.Read(file, columns.Names), columns, DayOrder.Ascending, areas);
        foreach (var area in areas)
        {
            CheckEnd(area, runs[(area, metric)], columns.Day, releaseDay);
        }

        return runs.ToDictionary(run => run.Key.Area, run => run.Value.ToRun());
    }

    /// <summary>Collects the counts of every area and metric from the rows of any form of answer.</summary>
    /// <param name="name">The name of the file or answer.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="order">The order of an area's days.</param>
    /// <param name="areas">The areas that must be there, and no others.</param>
    /// <returns>The counts of each of them and each metric.</returns>
    /// <exception cref="RefusedFileException">A row is not as described, or an area has none.</exception>
    public static OrderedDictionary<(Area Area, string Metric), RunBuilder> Collect(
        string name, IEnumerable<InputRow> rows, ApiColumns columns, DayOrder order, IReadOnlyList<Area> areas)
    {
        var runs = new OrderedDictionary<(Area Area, string Metric), RunBuilder>();
        foreach (var row in rows)
        {
            var area = UkPlaces.Of(row, columns.Type, columns.Code, columns.Name);
            if (!areas.Contains(area))
            {
                throw row.Refuse(
                    DataProblem.UnknownPlace, columns.Name,
                    Invariant($"{row.Quoted(columns.Name)} does not belong here; {string.Join(", ", areas)} expected"));
            }

            foreach (var metric in columns.Metrics)
            {
                if (!runs.TryGetValue((area, metric), out var run))
                {
                    runs.Add((area, metric), run = new RunBuilder(order));
                }

                run.Add(row, columns.Day, row.CountOrNone(columns.Of(metric)));
            }
        }

        return areas.FirstOrDefault(area => !runs.ContainsKey((area, columns.Metrics[0]))) is { } missing
            ? throw new RefusedFileException(
                DataProblem.Places, name, null, "areaName", Invariant($"{missing} is missing; rows of it are expected"))
            : runs;
    }

    private static void CheckEnd(Area area, RunBuilder run, int dayColumn, LocalDate releaseDay)
    {
        if (run.LastDay != releaseDay)
        {
            throw run.LastRow!.Refuse(
                DataProblem.WrongRelease, dayColumn,
                Invariant($"{area} ends on {run.LastDay:uuuu-MM-dd}; it is expected to end on {releaseDay:uuuu-MM-dd}, the day of the release"));
        }
    }
}

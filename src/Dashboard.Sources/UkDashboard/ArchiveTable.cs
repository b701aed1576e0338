using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using Dashboard.Sources.Files;
using NodaTime;

namespace Dashboard.Sources.UkDashboard;

/// <summary>Cases by specimen date from the UK dashboard's archive: a file a year, together one document.</summary>
internal sealed class ArchiveTable
{
    private const int Day = 0;
    private const int Type = 1;
    private const int MetricName = 4;
    private const int Value = 6;
    private const string MetricCode = "newCasesBySpecimenDate";

    private static readonly string[] Columns = ["date", "area_type", "area_code", "area_name", "metric", "metric_name", "value"];

    // Northern Ireland stopped giving the dashboard its cases on 20 May 2022; everybody else's go on to the year's end.
    private static readonly LocalDate LastDayOfNorthernIreland = new(2022, 5, 19);

    private readonly Dictionary<Area, RunBuilder> _runs = [];

    /// <summary>The counts of each nation over the files added.</summary>
    public IReadOnlyDictionary<Area, CountRun> Runs => _runs.ToDictionary(run => run.Key, run => run.Value.ToRun());

    /// <summary>Adds a year's file; the years are added in order and join without a gap.</summary>
    /// <param name="file">The file.</param>
    /// <param name="year">The year whose days it holds, to the last.</param>
    /// <returns>How many rows it has.</returns>
    /// <exception cref="RefusedFileException">The file is not as described.</exception>
    public int Add(InputFile file, int year)
    {
        var rows = 0;
        foreach (var row in CsvRows.Read(file, Columns))
        {
            if (!string.Equals(row.Text(MetricName), MetricCode, StringComparison.Ordinal))
            {
                throw row.Refuse(DataProblem.Field, MetricName, Invariant($"{row.Quoted(MetricName)} is another metric; '{MetricCode}' is expected"));
            }

            var area = UkPlaces.Of(row, Type);
            if (!_runs.TryGetValue(area, out var run))
            {
                _runs.Add(area, run = new RunBuilder());
            }

            run.Add(row, Day, row.CountOrNone(Value));
            if (run.LastDay.Year != year)
            {
                throw row.Refuse(DataProblem.DayOrder, Day, Invariant($"{row.Quoted(Day)} does not belong here; a day of {year} is expected"));
            }

            rows++;
        }

        foreach (var nation in Area.Nations)
        {
            CheckEnd(file, nation, new LocalDate(year, 12, 31));
        }

        return rows;
    }

    private void CheckEnd(InputFile file, Area nation, LocalDate endOfYear)
    {
        if (!_runs.TryGetValue(nation, out var run))
        {
            throw new RefusedFileException(DataProblem.Places, file.Name, null, "area_name", Invariant($"{nation} is missing; rows of it are expected"));
        }

        var end = nation == Area.NorthernIreland ? LocalDate.Min(endOfYear, LastDayOfNorthernIreland) : endOfYear;
        if (run.LastDay != end)
        {
            throw new RefusedFileException(
                DataProblem.WrongRelease, file.Name, run.LastRow!.Line, "date",
                Invariant($"{nation} ends on {run.LastDay:uuuu-MM-dd}; it is expected to end on {end:uuuu-MM-dd}"));
        }
    }
}

using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using Dashboard.Sources.Files;
using NodaTime;

namespace Dashboard.Sources.UkDashboard;

/// <summary>A CSV answer of the UK dashboard's API: one metric by publish date, a row an area and day.</summary>
internal static class ApiTable
{
    private const int Type = 0;
    private const int Day = 3;
    private const int Value = 4;

    /// <summary>Reads the table.</summary>
    /// <param name="file">The file.</param>
    /// <param name="metric">The dashboard's name of the metric, which is its column's.</param>
    /// <param name="releaseDay">The day of the release, on which every area's counts must end.</param>
    /// <param name="areas">The areas that must be there, and no others.</param>
    /// <returns>The counts of each area.</returns>
    /// <exception cref="RefusedFileException">The file is not as described.</exception>
    public static IReadOnlyDictionary<Area, CountRun> Read(
        InputFile file, string metric, LocalDate releaseDay, IReadOnlyList<Area> areas)
    {
        var runs = new Dictionary<Area, RunBuilder>();
        foreach (var row in CsvRows.Read(file, ["areaType", "areaCode", "areaName", "date", metric]))
        {
            var area = UkPlaces.Of(row, Type);
            if (!areas.Contains(area))
            {
                throw row.Refuse(Type + 2, Invariant($"{row.Quoted(Type + 2)} does not belong here; {string.Join(", ", areas)} expected"));
            }

            if (!runs.TryGetValue(area, out var run))
            {
                runs.Add(area, run = new RunBuilder());
            }

            run.Add(row, Day, row.CountOrNone(Value));
        }

        foreach (var area in areas)
        {
            CheckEnd(file, area, runs.GetValueOrDefault(area), releaseDay);
        }

        return runs.ToDictionary(run => run.Key, run => run.Value.ToRun());
    }

    private static void CheckEnd(InputFile file, Area area, RunBuilder? run, LocalDate releaseDay)
    {
        if (run is null)
        {
            throw new RefusedFileException(file.Name, null, "areaName", Invariant($"{area} is missing; rows of it are expected"));
        }

        if (run.LastDay != releaseDay)
        {
            throw run.LastRow!.Refuse(
                Day, Invariant($"{area} ends on {run.LastDay:uuuu-MM-dd}; it is expected to end on {releaseDay:uuuu-MM-dd}, the day of the release"));
        }
    }
}

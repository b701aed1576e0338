using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using Dashboard.Sources.Files;
using NodaTime;

namespace Dashboard.Sources.UkDashboard;

/// <summary>Cases by specimen date in several releases of the UK dashboard: a row a release, area and day.</summary>
internal static class ReleaseTable
{
    private const int Released = 0;
    private const int Type = 1;
    private const int Name = 3;
    private const int Day = 4;
    private const int Value = 5;

    // Specimen dates end on the day before the release; that of 26 April 2022 alone ends two days before.
    private const int LongestDelayDays = 2;

    private static readonly string[] Columns = ["release", "areaType", "areaCode", "areaName", "date", "newCasesBySpecimenDate"];

    /// <summary>Reads the table, whose releases ascend.</summary>
    /// <param name="file">The file.</param>
    /// <param name="areas">The areas that each release must have, and no others.</param>
    /// <returns>The counts of each release day and area, in the file's order.</returns>
    /// <exception cref="RefusedFileException">The file is not as described.</exception>
    public static IReadOnlyList<(LocalDate ReleaseDay, Area Area, CountRun Run)> Read(
        InputFile file, IReadOnlyList<Area> areas)
    {
        var runs = new OrderedDictionary<(LocalDate ReleaseDay, Area Area), RunBuilder>();
        var newest = LocalDate.MinIsoValue;
        foreach (var row in CsvRows.Read(file, Columns))
        {
            var key = KeyOf(row, newest, areas);
            newest = key.ReleaseDay;
            if (!runs.TryGetValue(key, out var run))
            {
                runs.Add(key, run = new RunBuilder());
            }

            run.Add(row, Day, row.CountOrNone(Value));
            if (run.LastDay >= newest)
            {
                throw row.Refuse(DataProblem.WrongRelease, Day, Invariant($"{row.Quoted(Day)} is not before the release; a day before {newest:uuuu-MM-dd} is expected"));
            }
        }

        CheckAreas(file, areas, [.. runs.Keys]);
        CheckEnds(runs);
        return [.. runs.Select(run => (run.Key.ReleaseDay, run.Key.Area, run.Value.ToRun()))];
    }

    private static (LocalDate ReleaseDay, Area Area) KeyOf(InputRow row, LocalDate newest, IReadOnlyList<Area> areas)
    {
        var releaseDay = row.Day(Released);
        if (releaseDay < newest)
        {
            throw row.Refuse(
                DataProblem.DayOrder, Released, Invariant($"{row.Quoted(Released)} is out of order; {newest:uuuu-MM-dd} or a later release is expected"));
        }

        var area = UkPlaces.Of(row, Type);
        return areas.Contains(area)
            ? (releaseDay, area)
            : throw row.Refuse(
                DataProblem.UnknownPlace, Name, Invariant($"{row.Quoted(Name)} does not belong here; {string.Join(", ", areas)} expected"));
    }

    private static void CheckEnds(OrderedDictionary<(LocalDate ReleaseDay, Area Area), RunBuilder> runs)
    {
        foreach (var ((releaseDay, area), run) in runs)
        {
            if (run.LastDay < releaseDay.PlusDays(-LongestDelayDays))
            {
                throw run.LastRow!.Refuse(
                    DataProblem.WrongRelease, Day,
                    Invariant($"{area} ends on {run.LastDay:uuuu-MM-dd}; it is expected to end on the day before the release of {releaseDay:uuuu-MM-dd}"));
            }
        }
    }

    private static void CheckAreas(InputFile file, IReadOnlyList<Area> areas, HashSet<(LocalDate ReleaseDay, Area Area)> found)
    {
        foreach (var releaseDay in found.Select(key => key.ReleaseDay).Distinct())
        {
            if (areas.FirstOrDefault(area => !found.Contains((releaseDay, area))) is { } missing)
            {
                throw new RefusedFileException(
                    DataProblem.Places, file.Name, null, "areaName", Invariant($"{missing} is missing in the release of {releaseDay:uuuu-MM-dd}; rows of it are expected"));
            }
        }
    }
}

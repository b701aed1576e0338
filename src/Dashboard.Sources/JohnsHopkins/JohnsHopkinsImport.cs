using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using Dashboard.Sources.Files;
using NodaTime;

namespace Dashboard.Sources.JohnsHopkins;

/// <summary>Which files of Johns Hopkins are imported, and when each was published.</summary>
internal sealed class JohnsHopkinsImport(InputFolder folder, ReleaseRegister register, ICollection<ImportedFile> files)
{
    /// <summary>How many files <see cref="Run"/> opens.</summary>
    public const int FileCount = 5 + DailyReportImport.FileCount;

    /// <summary>When the last version of all files was published; collection ended with it.</summary>
    public static Instant LastVersion { get; } = Instant.FromUtc(2023, 3, 10, 4, 21);

    /// <summary>The day of the last version's last column.</summary>
    public static LocalDate LastDay { get; } = new(2023, 3, 9);

    /// <summary>A Johns Hopkins series.</summary>
    public static SeriesId Id(Area area, Metric metric) => new(Source.JohnsHopkins, area, metric, DateBasis.Snapshot);

    /// <summary>Reads all files into the register.</summary>
    /// <returns>The lookup table.</returns>
    /// <exception cref="RefusedFileException">One of the files is missing or not as it should be.</exception>
    public IReadOnlyDictionary<Area, LookupRow> Run()
    {
        var lookup = ImportLookup();
        var confirmed = ImportWide("jhu/time_series_covid19_confirmed_global.csv", Metric.Cases);
        var deaths = ImportWide("jhu/time_series_covid19_deaths_global.csv", Metric.Deaths);
        CheckSameAreas("jhu/time_series_covid19_deaths_global.csv", confirmed, deaths);
        ImportChanges(
            "jhu/vintages/united-kingdom-with-territories-confirmed.csv",
            ChangeTable.Columns,
            Area.UnitedKingdomWithTerritories,
            "The sum of all rows of the United Kingdom, as a daily mirror saw it change.");
        ImportChanges(
            "jhu/vintages/united-kingdom-mainland-confirmed-christmas-2021.csv",
            [.. ChangeTable.Columns, "how_known"],
            Area.UnitedKingdom,
            "The row without territories as first shown at Christmas 2021 and as backfilled; its column how_known says how each "
            + "count was found. They are older releases of the series whose last version is in the global file.");
        new DailyReportImport(folder, register, files, lookup, confirmed, deaths).Run();
        return lookup;
    }

    private static void CheckSameAreas(
        string deathsFile, OrderedDictionary<Area, CountRun> confirmed, OrderedDictionary<Area, CountRun> deaths)
    {
        if (confirmed.Keys.Except(deaths.Keys).FirstOrDefault() is { } missing)
        {
            throw new RefusedFileException(
                DataProblem.Places, deathsFile, null, null, Invariant($"'{missing}' is missing; a row of it is expected, as among the confirmed cases"));
        }

        if (deaths.Keys.Except(confirmed.Keys).FirstOrDefault() is { } extra)
        {
            throw new RefusedFileException(
                DataProblem.Places, deathsFile, null, null, Invariant($"'{extra}' has a row; none is expected, as there is none among the confirmed cases"));
        }
    }

    private IReadOnlyDictionary<Area, LookupRow> ImportLookup()
    {
        var file = folder.Open("jhu/UID_ISO_FIPS_LookUp_Table.csv");
        var lookup = LookupTable.Read(file);
        files.Add(new ImportedFile(
            Source.JohnsHopkins,
            file.Name,
            file.Sha256,
            lookup.Count,
            0,
            null,
            null,
            "Codes and populations of areas, as of October 2024; the incident rates of the daily reports divide by these populations."));
        return lookup;
    }

    private OrderedDictionary<Area, CountRun> ImportWide(string name, Metric metric)
    {
        var file = folder.Open(name);
        var runs = WideTable.Read(file, LastDay);
        foreach (var (area, run) in runs)
        {
            register.Add(file, Id(area, metric), new Release(LastVersion, SeriesForm.Cumulative, run));
        }

        files.Add(new ImportedFile(
            Source.JohnsHopkins,
            file.Name,
            file.Sha256,
            runs.Count,
            1,
            LastVersion,
            LastVersion,
            "Cumulative counts of every area in the last version of the file, put at 04:21 UTC on 10 March 2023, the usual hour of "
            + "an update on the morning after the last day."));
        return runs;
    }

    private void ImportChanges(string name, IReadOnlyList<string> columns, Area area, string what)
    {
        var file = folder.Open(name);
        var (releases, rows) = ChangeTable.Read(file, columns);
        foreach (var release in releases)
        {
            register.Add(file, Id(area, Metric.Cases), release);
        }

        files.Add(new ImportedFile(
            Source.JohnsHopkins,
            file.Name,
            file.Sha256,
            rows,
            releases.Count,
            releases[0].ReleasedAt,
            releases[releases.Count - 1].ReleasedAt,
            what + " A release lists the days that changed; days left out between them keep the counts they had."));
    }
}

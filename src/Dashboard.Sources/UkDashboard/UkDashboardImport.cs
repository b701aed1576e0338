using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using Dashboard.Sources.Files;
using NodaTime;

namespace Dashboard.Sources.UkDashboard;

/// <summary>Which files of the UK dashboard are imported, and when each was published.</summary>
internal sealed class UkDashboardImport(InputFolder folder, ReleaseRegister register, ICollection<ImportedFile> files)
{
    /// <summary>How many files <see cref="Run"/> opens.</summary>
    public const int FileCount = 8;

    private const string CasesByPublishDate = "newCasesByPublishDate";

    private static readonly LocalDate ApiReleaseDay = new(2022, 4, 13);
    private static readonly LocalDate EnglandReleaseDay = new(2022, 8, 3);

    // The archive names no release. The site it was taken from was replaced in December 2023, so it was final by then.
    private static readonly LocalDate ArchiveDay = new(2023, 12, 31);

    private static readonly Area[] Everywhere = [Area.UnitedKingdom, .. Area.Nations];

    /// <summary>Reads all files into the register.</summary>
    /// <exception cref="RefusedFileException">One of them is missing or not as it should be.</exception>
    public void Run()
    {
        ImportApi("uk/api/newCasesByPublishDate.csv", CasesByPublishDate, Metric.Cases, ApiReleaseDay, Everywhere);
        ImportApi("uk/api/newDeaths28DaysByPublishDate.csv", "newDeaths28DaysByPublishDate", Metric.Deaths, ApiReleaseDay, Everywhere);
        ImportApi("uk/api/england_newCasesByPublishDate.csv", CasesByPublishDate, Metric.Cases, EnglandReleaseDay, [Area.England]);
        ImportReleases(
            "uk/releases/england_newCasesBySpecimenDate_by_release.csv",
            [Area.England],
            "England by specimen date as each release showed it.");
        ImportReleases(
            "uk/releases/nations_newCasesBySpecimenDate_four_releases.csv",
            Everywhere,
            "Specimen dates as four releases showed them. England's counts agree with the file of England's releases on every shared day.");
        ImportArchive();
    }

    private static SeriesId Id(Area area, Metric metric, DateBasis basis) => new(Source.UkDashboard, area, metric, basis);

    private static Release Daily(LocalDate releaseDay, CountRun run) =>
        new(London.PublicationOf(releaseDay), SeriesForm.Daily, run);

    private void ImportApi(string name, string column, Metric metric, LocalDate releaseDay, IReadOnlyList<Area> areas)
    {
        var file = folder.Open(name);
        var runs = ApiTable.Read(file, column, releaseDay, areas);
        foreach (var (area, run) in runs)
        {
            register.Add(file, Id(area, metric, DateBasis.Publish), Daily(releaseDay, run));
        }

        Note(
            file,
            runs.Values.Sum(run => run.Entries.Length),
            [releaseDay],
            "An answer of the dashboard's API by publish date. The release is the day on which its counts end, at 16:00 in "
            + "London. The dashboard wrote 0 for days on which nothing was reported; the zeros are kept.");
    }

    private void ImportReleases(string name, IReadOnlyList<Area> areas, string what)
    {
        var file = folder.Open(name);
        var releases = ReleaseTable.Read(file, areas);
        foreach (var (releaseDay, area, run) in releases)
        {
            register.Add(file, Id(area, Metric.Cases, DateBasis.Specimen), Daily(releaseDay, run));
        }

        Note(
            file,
            releases.Sum(release => release.Run.Entries.Length),
            [.. releases.Select(release => release.ReleaseDay).Distinct()],
            what + " Each release is put at 16:00 in London on its day.");
    }

    private void ImportArchive()
    {
        var table = new ArchiveTable();
        InputFile? lastFile = null;
        foreach (var year in (int[])[2020, 2021, 2022])
        {
            var file = lastFile = folder.Open(Invariant($"uk/archive/newCasesBySpecimenDate_nation_{year}.csv"));
            Note(
                file,
                table.Add(file, year),
                [ArchiveDay],
                "One of three year files that make one document. The archive names no release; it is put at 16:00 in London on "
                + "31 December 2023, an upper bound, since the site was replaced in that month. Reinfections are included.");
        }

        foreach (var (area, run) in table.Runs)
        {
            register.Add(lastFile!, Id(area, Metric.Cases, DateBasis.Specimen), Daily(ArchiveDay, run));
        }
    }

    private void Note(InputFile file, int rows, IReadOnlyList<LocalDate> releaseDays, string derivation) =>
        files.Add(new ImportedFile(
            Source.UkDashboard,
            file.Name,
            file.Sha256,
            rows,
            releaseDays.Count,
            London.PublicationOf(releaseDays[0]),
            London.PublicationOf(releaseDays[releaseDays.Count - 1]),
            derivation));
}

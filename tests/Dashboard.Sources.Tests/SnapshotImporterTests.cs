using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Sources.Tests;

public sealed class SnapshotImporterTests : IDisposable
{
    private readonly MadeUpFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Import_WholeFolder_GivesEverySeriesOnce()
    {
        // UK: 5 areas by publish date for 2 metrics, 5 by specimen date. JHU: 2 areas of the global files and England for 2 metrics,
        // and the cases with territories.
        var data = Import();

        Assert.Equal(5 + 5 + 5 + 4 + 2 + 1, data.Histories.Length);
        Assert.Equal(33, data.Files.Length);
        Assert.Equal(data.Histories.Select(history => history.Id).Order(), data.Histories.Select(history => history.Id));
    }

    [Fact]
    public void Import_EnglandByPublishDate_HasTwoReleasesAtFourInTheAfternoonInLondon()
    {
        var releases = Find("ukdash", "England", "cases", "publish").Releases;

        Assert.Equal(
            [
                new Release(Instant.FromUtc(2022, 4, 13, 15, 0), SeriesForm.Daily, new CountRun(new LocalDate(2022, 4, 13), [5])),
                new Release(Instant.FromUtc(2022, 8, 3, 15, 0), SeriesForm.Daily, new CountRun(new LocalDate(2022, 8, 3), [7])),
            ],
            releases);
    }

    [Fact]
    public void Import_EnglandBySpecimenDate_TakesTheSharedReleaseOnceAndTheArchiveLast()
    {
        var releases = Find("ukdash", "England", "cases", "specimen").Releases;

        Assert.Equal([Instant.FromUtc(2021, 12, 28, 16, 0), Instant.FromUtc(2023, 12, 31, 16, 0)], releases.Select(release => release.ReleasedAt));
        Assert.Equal(new CountRun(new LocalDate(2021, 12, 26), [40, 1]), releases[0].Run);
        Assert.Equal((new LocalDate(2020, 12, 1), new LocalDate(2022, 12, 31)), (releases[1].Run.FirstDay, releases[1].Run.LastDay));
    }

    [Fact]
    public void Import_JohnsHopkinsMainland_HasItsFirstStateBeforeTheLastVersion()
    {
        var history = Find("jhu", "United Kingdom", "cases", "snapshot");

        Assert.Equal(SeriesForm.Cumulative, history.Form);
        Assert.Equal(800, history.AsOf(Instant.FromUtc(2021, 12, 28, 4, 21, 47))!.Run[new LocalDate(2021, 12, 27)]);
        Assert.Equal(900, history.AsOf(Instant.FromUtc(2023, 3, 10, 4, 21))!.Run[new LocalDate(2021, 12, 27)]);
    }

    [Theory]
    [InlineData("Bermuda, United Kingdom", "cases", 21, 20, 30)]
    [InlineData("Bermuda, United Kingdom", "deaths", 21, 2, 3)]
    [InlineData("England, United Kingdom", "cases", 21, 60, 70)]
    public void Import_DailyReports_GiveTheFirstStateOfTheirRates(string area, string metric, int releases, long first, long last)
    {
        var history = Find("jhu", area, metric, "snapshot");

        Assert.Equal(releases, history.Releases.Length);
        Assert.Equal(first, history.AsOf(Instant.FromUtc(2021, 12, 28, 4, 21, 47))!.Run[new LocalDate(2021, 12, 27)]);
        Assert.Equal(last, history.Latest.Run[new LocalDate(2021, 12, 27)]);
    }

    [Fact]
    public void Import_RatioThatGivesNoWholeNumber_LeavesTheFirstDeathsOutAndSaysSo()
    {
        var data = Import();

        Assert.Single(Find("jhu", "England, United Kingdom", "deaths", "snapshot").Releases);
        Assert.Equal(
            "Worked back from the rates: 2 first states of cases and 1 of deaths; no whole number of deaths came out for England, United Kingdom.",
            data.Files.Single(file => file.Name == MadeUpFolder.Report).Derivation);
    }

    [Fact]
    public void Import_AreaTable_TakesTheNationsPopulationForBothSources()
    {
        var areas = Import().Areas;

        Assert.Contains(new AreaRecord(Source.UkDashboard, Area.England, "E92000001", 2_000, "JHU UID lookup table, October 2024"), areas);
        Assert.Contains(new AreaRecord(Source.JohnsHopkins, Area.UnitedKingdomWithTerritories, string.Empty, null, string.Empty), areas);
        Assert.Equal(5 + 4, areas.Length);
    }

    [Fact]
    public void Import_ReleaseFileThatContradictsAnother_IsRefused()
    {
        _folder.Replace(MadeUpFolder.FourReleases, "E92000001,England,2021-12-27,1", "E92000001,England,2021-12-27,2");

        var refused = Assert.Throws<RefusedFileException>(Import);
        Assert.Equal(MadeUpFolder.FourReleases, refused.File);
        Assert.Contains("has 2 on 2021-12-27; 1 is expected, as another file of that release has it", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_ReportThatContradictsTheGlobalFile_IsRefusedByItsLine()
    {
        _folder.Replace(MadeUpFolder.Report, ",30,3,", ",31,3,");

        var refused = Assert.Throws<RefusedFileException>(Import);
        Assert.Equal(
            "jhu/daily_reports/12-27-2021.csv, line 2, Confirmed: 'Bermuda, United Kingdom' has 31 on 2021-12-27; 30 is expected, as in the global file.",
            refused.Message);
    }

    [Fact]
    public void Import_ReportWithAnAreaThatNobodyKnows_IsRefused()
    {
        _folder.Replace(MadeUpFolder.Report, ",,England,", ",,Albion,");

        var refused = Assert.Throws<RefusedFileException>(Import);
        Assert.Equal((MadeUpFolder.Report, 3, "Province_State"), (refused.File, refused.Line, refused.Field));
    }

    [Fact]
    public void Import_GlobalFilesWithDifferentAreas_IsRefused()
    {
        _folder.Replace(MadeUpFolder.Deaths, "Bermuda,", "Anguilla,");

        var refused = Assert.Throws<RefusedFileException>(Import);
        Assert.Equal(
            "jhu/time_series_covid19_deaths_global.csv: 'Bermuda, United Kingdom' is missing; a row of it is expected, as among the confirmed cases.",
            refused.Message);
    }

    [Theory]
    [InlineData("uk/api/newDeaths28DaysByPublishDate.csv")]
    [InlineData("uk/archive/newCasesBySpecimenDate_nation_2021.csv")]
    [InlineData("jhu/UID_ISO_FIPS_LookUp_Table.csv")]
    [InlineData("jhu/daily_reports/01-07-2022.csv")]
    public void Import_FileMissing_IsRefusedByName(string name)
    {
        File.Delete(_folder.PathOf(name));

        var refused = Assert.Throws<RefusedFileException>(Import);
        Assert.Equal(name + ": the file is missing; it is expected below the folder imported.", refused.Message);
    }

    [Fact]
    public void Import_Progress_NamesEveryFileOnceBeforeItIsRead()
    {
        var reports = new List<ImportProgress>();
        var data = SnapshotImporter.Import(_folder.Path, new Recorder(reports), TestContext.Current.CancellationToken);

        Assert.Equal(data.Files.Select((file, i) => new ImportProgress(file.Name, i, 33)), reports);
    }

    [Fact]
    public void Import_Stopped_ReadsNoFurtherFile()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.Throws<OperationCanceledException>(() => SnapshotImporter.Import(_folder.Path, null, stop.Token));
    }

    private ImportedData Import() => SnapshotImporter.Import(_folder.Path, null, TestContext.Current.CancellationToken);

    private RevisionHistory Find(string source, string area, string metric, string basis) => Import().Histories.Single(
        history => history.Id == new SeriesId(Source.Find(source)!, new Area(area), Metric.Find(metric)!, DateBasis.Find(basis)!));

    private sealed class Recorder(List<ImportProgress> reports) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => reports.Add(value);
    }
}

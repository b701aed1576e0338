using System.Globalization;
using Dashboard.Answers.Pictures;
using Dashboard.Answers.Reports;
using Dashboard.Core.Claims;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Answers.Tests.Reports;

[Collection(SharedFigures.Name)]
public sealed class ReportWriterTests(RealFigures real) : IDisposable
{
    private static readonly string[] Others = ["claims.csv", "claims.json", "explain.csv", "explain.json", "report.html", "series.csv"];
    private static readonly string[] WithoutAPair = ["claims.csv", "claims.json", "report.html", "series.csv"];
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(PictureFormats.Png, "01-christmas-2021.png 02-seven-days.png 03-difference.png 04-islands.png")]
    [InlineData(PictureFormats.Svg, "01-christmas-2021.svg 02-seven-days.svg 03-difference.svg 04-islands.svg")]
    public async Task WriteAsync_AFormat_WritesItsPicturesAndTheNumbersAndNothingElse(PictureFormats formats, string pictures)
    {
        await WriteAsync(RealFigures.Request(formats));

        Assert.Equal(pictures.Split(' ').Concat(Others), ScratchFolder.Names(_folder.Fresh));
    }

    [Fact]
    public void WriteAsync_BothFormats_TellsOfTheFilesInTheOrderOfTheReport() => Assert.Equal(
        [
            "01-christmas-2021.png", "01-christmas-2021.svg", "02-seven-days.png", "02-seven-days.svg", "03-difference.png", "03-difference.svg",
            "04-islands.png", "04-islands.svg", "report.html", "explain.csv", "explain.json",
            "claims.csv", "claims.json", "series.csv",
        ],
        real.Summary.Files.Select(file => file.Name));

    [Fact]
    public void WriteAsync_Summary_HoldsEachFilesSizeAndFinding()
    {
        Assert.All(real.Summary.Files, file => Assert.Equal(new FileInfo(real.PathOf(file.Name)).Length, file.Bytes));
        Assert.Equal("“68,457” counts three days without report as zero: the four days reported average 119,800", real.Summary.Files[2].Finding);
        Assert.Equal(32, real.Summary.Checks.Length);
    }

    [Fact]
    public async Task WriteAsync_Progress_IsToldOfEachFileInOrder()
    {
        var told = new Told();
        var summary = await WriteAsync(RealFigures.Request(PictureFormats.Svg), progress: told);

        Assert.Equal(summary.Files, told.Files);
    }

    [Fact]
    public async Task WriteAsync_Twice_GivesTheSameBytes()
    {
        await WriteAsync(RealFigures.Request());

        Assert.All(real.Summary.Files, file => Assert.Equal(File.ReadAllBytes(real.PathOf(file.Name)), File.ReadAllBytes(Path.Combine(_folder.Fresh, file.Name))));
    }

    [Fact]
    public async Task WriteAsync_OverAnOlderReport_ReplacesIt()
    {
        Directory.CreateDirectory(_folder.Fresh);
        await File.WriteAllTextAsync(Path.Combine(_folder.Fresh, "claims.csv"), "old", TestContext.Current.CancellationToken);
        await WriteAsync(RealFigures.Request(PictureFormats.Svg));

        Assert.Equal(real.TextOf("claims.csv"), await File.ReadAllTextAsync(Path.Combine(_folder.Fresh, "claims.csv"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task WriteAsync_WhereAFileStandsInTheWay_ThrowsAndLeavesNothing()
    {
        await File.WriteAllTextAsync(_folder.Fresh, "in the way", TestContext.Current.CancellationToken);

        await Assert.ThrowsAsync<IOException>(() => WriteAsync(RealFigures.Request()));
        Assert.Equal(["report"], ScratchFolder.Names(_folder.Path));
    }

    [Fact]
    public async Task WriteAsync_WhereOneFileCannotBeMovedIntoPlace_ThrowsOfThatAndLeavesNoPart()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Fresh, "claims.csv", "in the way"));

        var e = await Assert.ThrowsAnyAsync<Exception>(() => WriteAsync(RealFigures.Request(PictureFormats.Svg)));

        Assert.True(e is IOException or UnauthorizedAccessException, e.GetType().Name);
        Assert.DoesNotContain(ScratchFolder.Names(_folder.Fresh), name => name.EndsWith(".part", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WriteAsync_AWindowWithoutData_IsUnansweredAndLeavesNothing()
    {
        var request = RealFigures.Request() with { Window = new DateInterval(new LocalDate(2019, 12, 1), new LocalDate(2019, 12, 31)) };

        var e = await Assert.ThrowsAsync<UnansweredException>(() => WriteAsync(request));

        Assert.Equal("ukdash:United Kingdom:cases:publish has no day from 2019-12-01 to 2019-12-31: it runs from 2021-06-01 to 2022-04-13.", e.Message);
        Assert.Empty(ScratchFolder.Names(_folder.Path));
    }

    [Fact]
    public async Task WriteAsync_AMomentOfWhichNothingIsHeld_IsUnanswered()
    {
        var e = await Assert.ThrowsAsync<UnansweredException>(() => WriteAsync(RealFigures.Request(asOf: AsOf.EndOf(new LocalDate(2021, 12, 28)))));

        Assert.StartsWith("ukdash:United Kingdom:cases:publish is not held as of 2021-12-28: the oldest release held is of ", e.Message, StringComparison.Ordinal);
        Assert.EndsWith("; ask for @~2021-12-28 to see the days published by then as later served.", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WriteAsync_TheTwoQuotedAverages_AreExplainedToTheLastCase()
    {
        var rows = Csv.Rows(real.TextOf("explain.csv")).Skip(1).ToDictionary(row => row[0], row => double.Parse(row[1], CultureInfo.InvariantCulture));

        Assert.Equal(277670 / 7.0, rows["total"], 9);
        Assert.Equal(0, rows["remainder"]);
        Assert.Equal(363989 / 7.0, rows["missing days"], 9);
        Assert.Equal(10562 / 7.0, rows["scope"], 9);
        Assert.Equal(-6463 / 7.0, rows["source"], 9);
    }

    [Fact]
    public async Task WriteAsync_ALedgerWithoutAverages_LeavesTheWeekOut() => Assert.Equal(
        ["01-christmas-2021.svg", "03-difference.svg", "04-islands.svg", .. WithoutAPair],
        await NamesOfAsync(figure => !figure.Counts.Contains("average", StringComparison.Ordinal)));

    [Fact]
    public async Task WriteAsync_ALedgerWithoutTotals_LeavesTheIslandsOut() => Assert.Equal(
        ["01-christmas-2021.svg", "02-seven-days.svg", "03-difference.svg", .. Others],
        await NamesOfAsync(figure => !figure.Counts.Contains("to date", StringComparison.Ordinal)));

    [Fact]
    public async Task WriteAsync_AnEmptyLedger_StillComparesTheSources()
    {
        Assert.Equal(["01-christmas-2021.svg", "03-difference.svg", .. WithoutAPair], await NamesOfAsync(_ => false));
        Assert.Equal(
            "id,as_written,value,verdict,series,day_from,day_to,released_at,found,reason\n",
            await File.ReadAllTextAsync(Path.Combine(_folder.Fresh, "claims.csv"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task WriteAsync_OfOneDay_IsAReport()
    {
        var day = new LocalDate(2021, 12, 27);
        var summary = await WriteAsync(RealFigures.Request(PictureFormats.Svg) with { Window = new DateInterval(day, day) });

        Assert.Equal("On one day in common UK dashboard counts 109,077 and Johns Hopkins 107,699", summary.Files[0].Finding);
    }

    [Fact]
    public async Task WriteAsync_OnceCancelled_StopsAndLeavesNoPart()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => new ReportWriter(real.Reader).WriteAsync(RealFigures.Request(), real.Ledger, _folder.Fresh, progress: null, source.Token));
        Assert.DoesNotContain(Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories), path => path.EndsWith(".part", StringComparison.Ordinal));
    }

    private async Task<IEnumerable<string>> NamesOfAsync(Func<CitedFigure, bool> isKept)
    {
        await WriteAsync(RealFigures.Request(PictureFormats.Svg), [.. real.Ledger.Where(isKept)]);
        return ScratchFolder.Names(_folder.Fresh);
    }

    private Task<ReportSummary> WriteAsync(ReportRequest request, IReadOnlyList<CitedFigure>? ledger = null, IProgress<WrittenFile>? progress = null) =>
        new ReportWriter(real.Reader).WriteAsync(request, ledger ?? real.Ledger, _folder.Fresh, progress, TestContext.Current.CancellationToken);

    private sealed class Told : IProgress<WrittenFile>
    {
        public List<WrittenFile> Files { get; } = [];

        public void Report(WrittenFile value) => Files.Add(value);
    }
}

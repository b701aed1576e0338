using Dashboard.Answers.Pictures;
using Dashboard.Answers.Reports;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Cli.Tests.Commands;

public sealed class ReportTests
{
    private readonly ReportSpy _spy = new();

    [Fact]
    public async Task Report_WithoutOptions_AsksForChristmas2021InTheFolderReport()
    {
        var run = await CommandRun.OfAsync(_spy.WriteAsync, "report");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Equal(
            new ReportRequest(new DateInterval(new LocalDate(2021, 12, 1), new LocalDate(2022, 1, 15)), null, PictureFormats.Png, 1600, 900, 1, "light"),
            _spy.Request);
        Assert.Equal("report", _spy.Folder);
        Assert.Equal(32, _spy.Ledger!.Count);
    }

    [Fact]
    public async Task Report_WithEveryOption_AsksForThat()
    {
        using var folder = new ScratchFolder();
        var ledger = folder.Write(
            "own.csv",
            "id,thread_order,posted,as_written,value,qualifier,counts,area,period_from,period_to,attributed_to,remark\n"
            + "a1,1,2021-12-30,332,332,exact,deaths,United Kingdom,2021-12-30,2021-12-30,UK government,\n");

        var run = await CommandRun.OfAsync(
            _spy.WriteAsync,
            "report", "--out", "there", "--from", "2021-12-20", "--to", "2021-12-31", "--as-of", "~2021-12-28", "--format", "PNG",
            "--size", "1920x1080", "--scale", "2", "--theme", "dark", "--ledger", ledger);

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Equal(
            new ReportRequest(
                new DateInterval(new LocalDate(2021, 12, 20), new LocalDate(2021, 12, 31)),
                AsOf.EndOf(new LocalDate(2021, 12, 28), allowsLaterServed: true),
                PictureFormats.Png,
                1920,
                1080,
                2,
                "dark"),
            _spy.Request);
        Assert.Equal("there", _spy.Folder);
        Assert.Equal("a1", Assert.Single(_spy.Ledger!).Id);
    }

    [Fact]
    public async Task Report_WithOneEndOfTheWindow_KeepsTheOther()
    {
        await CommandRun.OfAsync(_spy.WriteAsync, "report", "--from", "2021-12-20", "--format", "svg", "--as-of", "2021-12-28T04:21:47Z");

        Assert.Equal(new DateInterval(new LocalDate(2021, 12, 20), new LocalDate(2022, 1, 15)), _spy.Request!.Window);
        Assert.Equal(AsOf.At(Instant.FromUtc(2021, 12, 28, 4, 21, 47), allowsLaterServed: true), _spy.Request.AsOf);
        Assert.Equal(PictureFormats.Svg, _spy.Request.Formats);
    }

    [Fact]
    public async Task Report_OnceWritten_SaysEachFileAndWhereTheyAreAndWhatTheLedgerCameTo()
    {
        var run = await CommandRun.OfAsync(_spy.WriteAsync, "report");

        Assert.Equal("comparison.svg (12,345 bytes): The two averages differ by 39,667.\n", run.Messages);
        Assert.Matches("^c01 +90,629  exact", run.Row("c01"));
        Assert.Equal("1 file in /made/up/report", run.Lines[^1]);
    }

    [Fact]
    public async Task Report_OnTheShippedFigures_WritesEveryFileItSays()
    {
        using var folder = new ScratchFolder();
        var report = folder.PathOf("report");

        var run = await CommandRun.OfAsync("report", "--out", report, "--format", "svg");

        Assert.Equal(ExitCode.Done, run.Code);
        var said = run.Messages.TrimEnd('\n').Split('\n').Select(line => line.Split(' ')[0]).Order(StringComparer.Ordinal);
        Assert.Equal(Directory.EnumerateFiles(report).Select(Path.GetFileName).Order(StringComparer.Ordinal), said);
        Assert.Contains("01-christmas-2021.svg", said);
        Assert.EndsWith(" files in " + report, run.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_AtTheLeastSize_CanBeDrawn()
    {
        using var folder = new ScratchFolder();

        var run = await CommandRun.OfAsync("report", "--out", folder.PathOf("report"), "--format", "svg", "--size", "640x480");

        Assert.Equal(ExitCode.Done, run.Code);
    }

    [Fact]
    public async Task Report_IntoAFolderThatCannotBe_FailsInOneLine()
    {
        using var folder = new ScratchFolder();
        var file = folder.Write("taken", string.Empty);

        var run = await CommandRun.OfAsync("report", "--out", file);

        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.StartsWith($"dashboard: the report can't be written to '{file}': ", run.Messages, StringComparison.Ordinal);
        Assert.Single(run.Messages, '\n');
        Assert.Equal([file], Directory.EnumerateFileSystemEntries(folder.Root));
    }

    [Theory]
    [InlineData("report --from 2025-01-01 --to 2025-02-01", 2, " has no day from 2025-01-01 to 2025-02-01: ")]
    [InlineData("report --as-of 2020-12-28", 1, " had no day published by ~2020-12-28: ")]
    public async Task Report_OfDaysOrReleasesNotHeld_LeavesNoFolder(string line, int code, string message)
    {
        using var folder = new ScratchFolder();

        var run = await CommandRun.OfAsync([.. line.Split(' '), "--out", folder.PathOf("report")]);

        Assert.Equal((ExitCode)code, run.Code);
        Assert.Contains(message, Assert.Single(run.Messages.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Root));
    }

    [Fact]
    public async Task Report_WhereSomethingUnforeseenHappens_FailsInOneLineWithoutAStackTrace()
    {
        ReportWriting write = (_, _, _, _, _, _) => throw new InvalidOperationException("two\nlines");

        var run = await CommandRun.OfAsync(write, "report");

        Assert.Equal(
            (ExitCode.Failed, "dashboard: this should not have happened: InvalidOperationException: two lines\n"), (run.Code, run.Messages));
    }
}

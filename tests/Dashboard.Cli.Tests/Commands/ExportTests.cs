namespace Dashboard.Cli.Tests.Commands;

public sealed class ExportTests
{
    // Expected: pandas 1.5.3 on the publisher's own files (rows of a country summed, diff, rolling(7).mean).
    [Theory]
    [InlineData("confirmed", "2021-12-28", "United Kingdom,confirmed,2021-12-28,12446467,138344,119840")]
    [InlineData("confirmed", "2021-03-02", "Spain,confirmed,2021-03-02,3130184,-74347,-4464")]
    [InlineData("confirmed", "2022-01-13", "Australia,confirmed,2022-01-13,1526961,128185,109214.714285714")]
    [InlineData("deaths", "2022-03-24", "\"Korea, South\",deaths,2022-03-24,14294,392,358.857142857143")]
    [InlineData("deaths", "2023-03-09", "Zimbabwe,deaths,2023-03-09,5671,0,0.428571428571429")]
    public async Task Averages_OfADay_HasEveryCountryOnce(string metric, string day, string row)
    {
        var run = await CommandRun.OfAsync("export", "averages", "--metric", metric == "confirmed" ? "cases" : metric, "--from", day, "--to", day);

        Assert.Equal((ExitCode.Done, string.Empty), (run.Code, run.Messages));
        Assert.Equal("country,metric,date,cumulative,daily,mean7", run.Lines[0]);
        Assert.Equal(201, run.Lines.Length - 1);
        var names = run.Lines[1..].Select(line => line[0] == '"' ? line.Split('"')[1] : line.Split(',')[0]).ToList();
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
        Assert.Contains(row, run.Lines);
    }

    [Fact]
    public async Task Averages_ToAFile_LeavesTheOldOneWhereItCannotBeWritten()
    {
        using var folder = new ScratchFolder();
        var file = folder.PathOf("averages.csv");

        var run = await CommandRun.OfAsync("export", "averages", "--source", "ukdash", "--out", file);
        var again = await CommandRun.OfAsync("export", "averages", "--out", folder.PathOf("none/averages.csv"));

        Assert.Equal((ExitCode.Done, string.Empty, string.Empty), (run.Code, run.Answer, run.Messages));
        Assert.StartsWith("country,metric,date,cumulative,daily,mean7\nEngland,cases,2020-", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal((ExitCode.Failed, $"dashboard: there is no folder '{folder.PathOf("none")}' to write '{folder.PathOf("none/averages.csv")}' to; make it first.\n"), (again.Code, again.Messages));
    }

    // The UK dashboard gives counts a day: the dates and counts are those of its own file (data/series/ukdash-cases-publish.csv).
    [Fact]
    public async Task Averages_OfASourceThatGivesCountsADay_AddsThemUp()
    {
        var run = await CommandRun.OfAsync("export", "averages", "--source", "ukdash", "--basis", "specimen");
        var rows = run.Lines.Skip(1).Select(line => line.Split(',')).Where(row => row[0] == "England").ToList();

        Assert.All(rows, row => Assert.Equal("cases", row[1]));
        var total = 0L;
        foreach (var row in rows.Where(row => row[4].Length > 0))
        {
            total += long.Parse(row[4], System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal(total, long.Parse(row[3], System.Globalization.CultureInfo.InvariantCulture));
        }

        Assert.NotEqual(0, total);
    }
}

namespace Dashboard.Cli.Tests.Commands;

public sealed class VintagesBatchTests
{
    [Fact]
    public async Task Batch_WithLinesThatFail_AnswersTheOthersAndSaysEachFaultWithItsLine()
    {
        using var folder = new ScratchFolder();
        var batch = folder.Write("questions.txt", string.Join('\n',
            "# what stood on two days, and four lines that can't be answered",
            "ukdash:England:cases:specimen@2021-02-24",
            string.Empty,
            "  ukdash:England:cases:specimen@2021-02-28  ",
            "ukdash:Englund:cases:specimen@2021-02-28",
            "nonsense",
            "ukdash:England:cases:specimen@~2021-02-28",
            "ukdash:England:cases:specimen@2021-02-28 --on 2021-02-25",
            "ukdash:England:cases:specimen@2021-02-28 --from 2021-02-25"));

        var run = await CommandRun.OfAsync("vintages", "--batch", batch);

        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.Equal(
            [
                "question,state,released_at,first_day,last_day,days,sum,weighted_sum,means,mean_sum",
                "ukdash:England:cases:specimen@2021-02-24,not held,,,,0,0,0,0,0",
                "ukdash:England:cases:specimen@2021-02-28,held,2021-02-26T16:00:00Z,2021-02-24,2021-02-25,2,7357,8551,0,0",
                "ukdash:England:cases:specimen@2021-02-28,held,2021-02-26T16:00:00Z,2021-02-25,2021-02-25,1,1194,1194,0,0",
            ],
            run.Lines);
        var faults = run.Messages.TrimEnd('\n').Split('\n');
        Assert.Equal([6, 7, 8, 5], faults.Select(fault => int.Parse(fault.Split("line ")[1].Split(':')[0], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.All(faults, fault => Assert.StartsWith($"dashboard: {batch}, line ", fault, StringComparison.Ordinal));
        Assert.Contains("'--on 2021-02-25' can't follow a series here; --from DAY and --to DAY can.", faults[2], StringComparison.Ordinal);
        Assert.Contains("No series ukdash:Englund:cases:specimen is held.", faults[3], StringComparison.Ordinal);
    }

    // Expected: the checksum that pandas and R give for these 200 days over the publisher's file of releases, each alone.
    [Fact]
    public async Task Batch_OverAllReleases_AgreesWithTwoOtherProgramsToTheLastCase()
    {
        using var folder = new ScratchFolder();
        var batch = folder.Write("questions.txt", string.Join('\n', Enumerable.Range(0, 200).Select(i =>
            "ukdash:England:cases:specimen@" + new DateOnly(2021, 2, 23).AddDays(i * 538 / 199).ToString("O", System.Globalization.CultureInfo.InvariantCulture))));

        var run = await CommandRun.OfAsync("vintages", "--batch", batch);
        var days = await CommandRun.OfAsync("vintages", "--batch", batch, "--rows");

        Assert.Equal((ExitCode.Done, ExitCode.Done), (run.Code, days.Code));
        var rows = run.Lines.Skip(1).Select(line => line.Split(',')).ToList();
        Assert.Equal(
            (200, 53_367, 1_381_392_454L, 362_177_201_633L, 52_182, 1_364_445_206.714),
            (rows.Count, (int)Sum(rows, 5), Sum(rows, 6), Sum(rows, 7), (int)Sum(rows, 8), Math.Round(rows.Sum(row => Number(row[9])), 3)));
        Assert.Equal("question,day,count,mean7", days.Lines[0]);
        Assert.Equal(53_367, days.Lines.Length - 1);
        Assert.Equal(1_381_392_454, days.Lines.Skip(1).Sum(line => long.Parse(line.Split(',')[2], System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static long Sum(List<string[]> rows, int column) => rows.Sum(row => long.Parse(row[column], System.Globalization.CultureInfo.InvariantCulture));

    private static double Number(string text) => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}

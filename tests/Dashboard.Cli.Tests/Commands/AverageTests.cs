namespace Dashboard.Cli.Tests.Commands;

public sealed class AverageTests
{
    private static readonly string[] Week = ["--from", "2021-12-21", "--to", "2021-12-27"];

    [Fact]
    public async Task Text_OfTheWeekThatWasQuoted_PutsEveryPolicySideBySide()
    {
        var run = await CommandRun.OfAsync(["average", "jhu:United Kingdom:cases@~2021-12-28T04:21:47Z", .. Week]);

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Equal("jhu:United Kingdom:cases@~2021-12-28T04:21:47Z, 2021-12-21 to 2021-12-27", run.Lines[0]);

        // 89,022 + 105,330 + 122,448 + 121,371 + 318,699 = 756,870: over five days reported, or over seven.
        Assert.StartsWith("gap       151,374.0        5  756,870             2", run.Row("gap"), StringComparison.Ordinal);
        Assert.StartsWith("zero      108,124.3        7  756,870             0", run.Row("zero"), StringComparison.Ordinal);
        Assert.StartsWith("even      108,124.3        7  756,870             0", run.Row("even"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_OfTheWeekThatWasQuoted_SaysWhatWasAveraged()
    {
        var run = await CommandRun.OfAsync(["average", "jhu:United Kingdom:cases@~2021-12-28T04:21:47Z", .. Week, "--csv"]);

        Assert.Equal("series,policy,align,day,mean,divisor,inputs", run.Lines[0]);
        Assert.Equal(
            "jhu:United Kingdom:cases@~2021-12-28T04:21:47Z,gap,trailing,2021-12-27,151374,5,89022 105330 122448 121371 . . 318699", run.Lines[1]);
    }

    [Fact]
    public async Task Json_OfSeveralSeries_HasARowAPolicyAndSeries()
    {
        var run = await CommandRun.OfAsync(["average", "jhu:New Zealand:cases", "ukdash:England:cases", .. Week, "--json"]);

        Assert.Equal(8, run.Lines.Count(line => line.Contains("\"policy\":", StringComparison.Ordinal)));
    }
}

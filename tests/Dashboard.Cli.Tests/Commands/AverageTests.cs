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

        Assert.Equal("series,policy,align,day,mean,divisor,inputs,filled,later_served", run.Lines[0]);
        Assert.Equal(
            "jhu:United Kingdom:cases@~2021-12-28T04:21:47Z,gap,trailing,2021-12-27,151374,5,89022 105330 122448 121371 . . 318699,0,4", run.Lines[1]);
    }

    [Fact]
    public async Task Json_OfSeveralSeries_HasARowAPolicyAndSeries()
    {
        var run = await CommandRun.OfAsync(["average", "jhu:New Zealand:cases", "ukdash:England:cases", .. Week, "--json"]);

        // Nine policies, without like=SELECTOR, for each of two series.
        Assert.Equal(18, run.Lines.Count(line => line.Contains("\"policy\":", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Csv_OfEachDay_HasAnAverageADay()
    {
        var run = await CommandRun.OfAsync(
            ["average", "ukdash:Northern Ireland:cases", "--days", "7", "--from", "2021-12-28", "--to", "2021-12-29", "--missing", "gap", "--csv"]);

        // 3,231 + 3,227 + 3,286 = 9,744 on the 22nd to 24th, then four silent days and 22,972.
        Assert.Equal(
            [
                "series,policy,align,day,mean,divisor,inputs,filled,later_served",
                "ukdash:Northern Ireland:cases:publish,gap,trailing,2021-12-28,3248,3,3231 3227 3286 . . . .,0,0",
                "ukdash:Northern Ireland:cases:publish,gap,trailing,2021-12-29,9828.333333333334,3,3227 3286 . . . . 22972,0,0",
            ],
            run.Lines);
    }

    [Theory]
    [InlineData("reported", "trailing", ",3248,3,3231 3227 3286 . . . .,0,0")]
    [InlineData("calendar", "trailing", ",1392,7,3231 3227 3286 . . . .,0,0")]
    [InlineData("extend", "trailing", ",2551.5714285714284,7,2075 1798 2148 2096 3231 3227 3286 . . . .,0,0")]
    public async Task Csv_OfADayByEachDivisor_SaysWhatItDividedBy(string divisor, string align, string end)
    {
        var run = await CommandRun.OfAsync(
            ["average", "ukdash:Northern Ireland:cases", "--on", "2021-12-28", "--divisor", divisor, "--align", align, "--missing", "gap", "--csv"]);

        Assert.EndsWith(end, run.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_Centred_PutsTheAverageInTheMiddleOfItsWindow()
    {
        var run = await CommandRun.OfAsync(["average", "ukdash:England:cases", "--on", "2021-12-21", "--align", "centred", "--missing", "gap", "--days", "3", "--csv"]);

        // (76,065 + 80,916 + 95,795) / 3.
        Assert.Equal("ukdash:England:cases:publish,gap,centred,2021-12-21,84258.66666666667,3,76065 80916 95795,0,0", run.Lines[1]);
    }

    [Fact]
    public async Task Csv_LikeAnotherSeries_SpreadsTheCatchUpAsThatOne()
    {
        var run = await CommandRun.OfAsync(
            ["average", "ukdash:Northern Ireland:cases", "--from", "2021-12-25", "--to", "2021-12-29", "--missing", "like=ukdash:England:cases", "--csv"]);

        Assert.Equal(
            "ukdash:Northern Ireland:cases:publish,like=ukdash:England:cases:publish,trailing,2021-12-29,4594.4,5,4571 4166 3963 4710 5562,5,0", run.Lines[1]);
    }
}

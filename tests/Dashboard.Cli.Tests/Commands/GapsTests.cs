namespace Dashboard.Cli.Tests.Commands;

public sealed class GapsTests
{
    [Fact]
    public async Task Csv_OfNorthernIrelandAtChristmas2021_TellsBothCatchUps()
    {
        var run = await CommandRun.OfAsync(["gaps", "ukdash:Northern Ireland:cases", "--from", "2021-12-24", "--to", "2022-01-05", "--csv"]);

        Assert.Equal("series,day,status,covers_from,covers_to,sure,reason", run.Lines[0]);
        Assert.Equal(9, run.Lines.Count(line => line.StartsWith("ukdash:", StringComparison.Ordinal)));
        Assert.Equal("2021-12-25,no report,,,certain,Northern Ireland published nothing from 25 to 28 December 2021; the bank holiday Christmas Day", Cells(run.Lines[1]));
        Assert.Equal("2021-12-28,no report,,,certain,Northern Ireland published nothing from 25 to 28 December 2021; the bank holiday Boxing Day (substitute day)", Cells(run.Lines[4]));
        Assert.Equal("2022-01-02,no report,,,certain,Northern Ireland published nothing from 1 to 3 January 2022", Cells(run.Lines[7])); // a Sunday, no holiday
        Assert.Equal("2021-12-29,catch-up,2021-12-25,2021-12-29,certain,\"covers 5 days, those without report before it included; the 22,972 cases of 29 December 2021 are those since the report of 24 December\"", Cells(run.Lines[5]));
        Assert.Equal("2022-01-04,catch-up,2022-01-01,2022-01-04,certain,\"covers 4 days, those without report before it included; the 30,423 cases of 4 January 2022 are those since the report of 31 December\"", Cells(run.Lines[9]));
    }

    [Fact]
    public async Task Text_OfNorthernIrelandAtChristmas2021_NamesBothCounts()
    {
        var run = await CommandRun.OfAsync(["gaps", "ukdash:Northern Ireland:cases", "--from", "2021-12-24", "--to", "2022-01-05"]);

        Assert.Contains("22,972", run.Answer, StringComparison.Ordinal);
        Assert.Contains("30,423", run.Answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ukdash:United Kingdom:cases", "2022-02-24", "2022-02-28", "2022-02-26–27  Sat–Sun", 1)]
    [InlineData("jhu:Sweden:cases", "2021-12-29", "2022-01-04", "2021-12-31–2022-01-03  Fri–Mon", 1)]
    [InlineData("ukdash:Wales:deaths", "2021-12-24", "2021-12-28", "–27", 0)] // each silent for a reason of its own
    public async Task Text_OfSilentDaysInARowForOneReason_IsOneRow(string series, string from, string to, string days, int rows)
    {
        var run = await CommandRun.OfAsync(["gaps", series, "--from", from, "--to", to]);

        Assert.Equal(rows, run.Lines.Count(line => line.Contains(days, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Csv_OfTheUnitedKingdomAtChristmas2021_NamesTheNationsInEachTotal()
    {
        var run = await CommandRun.OfAsync(["gaps", "ukdash:United Kingdom:cases", "--from", "2021-12-27", "--to", "2021-12-30", "--csv"]);

        Assert.Equal(
            [
                "2021-12-27,incomplete,2021-12-27,2021-12-27,certain,\"holds England and Scotland, without Northern Ireland and Wales, which did not report\"",
                "2021-12-28,incomplete,2021-12-28,2021-12-28,certain,\"holds England, Scotland and Wales, without Northern Ireland, which did not report; Wales covers 2 days (12,378)\"",
                "2021-12-29,catch-up,2021-12-25,2021-12-29,certain,\"Northern Ireland covers 5 days (22,972)\"",
            ],
            run.Lines.Skip(1).Where(line => line.Length > 0).Select(Cells));
    }

    [Theory]
    [InlineData("jhu:United Kingdom:cases@~2021-12-28T04:21:47Z", "2021-12-27", "catch-up", "2021-12-25")] // before it was filled in
    [InlineData("ukdash:Wales:cases", "2021-12-19", "catch-up", "2021-12-18")] // a Sunday behind a silent Saturday
    [InlineData("ukdash:United Kingdom:cases", "2022-02-28", "catch-up", "2022-02-26")] // the first silent weekend
    [InlineData("jhu:New Zealand:cases", "2021-12-25", "catch-up", "2021-12-24")]
    public async Task Csv_OfACatchUp_TellsItsDays(string series, string day, string status, string from)
    {
        var run = await CommandRun.OfAsync(["gaps", series, "--from", day, "--to", day, "--csv"]);

        Assert.StartsWith(Invariant($"{day},{status},{from},{day},"), Cells(run.Lines[1]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_OfNewZealand_IsLikelyWhereNoCalendarSaysSo()
    {
        var run = await CommandRun.OfAsync(["gaps", "jhu:New Zealand:cases", "--from", "2021-12-23", "--to", "2021-12-26", "--csv"]);

        Assert.Equal(
            "2021-12-24,no report,,,likely,a zero here is next to impossible at the level of the weeks before: nothing was reported", Cells(run.Lines[1]).Replace("\"", string.Empty, StringComparison.Ordinal));
        Assert.StartsWith("2021-12-25,catch-up,2021-12-24,2021-12-25,likely,", Cells(run.Lines[2]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_WithAll_HasEveryDay()
    {
        var run = await CommandRun.OfAsync(["gaps", "ukdash:England:cases", "--from", "2021-12-20", "--to", "2021-12-22", "--all", "--csv"]);

        Assert.Equal(4, run.Lines.Count(line => line.Length > 0));
        Assert.Equal("2021-12-20,reported,2021-12-20,2021-12-20,certain,", Cells(run.Lines[1]));
    }

    [Fact]
    public async Task Text_OfPlainDays_SaysThatThereIsNothing()
    {
        var run = await CommandRun.OfAsync(["gaps", "ukdash:England:cases", "--from", "2021-12-20", "--to", "2021-12-22"]);

        Assert.Equal("Nothing missing, caught up, corrected or incomplete on these days.", run.Lines[1]);
    }

    [Theory]
    [InlineData("jhu:Turkey:cases", "2020-12-10", "18 times")] // people without symptoms, of all days before
    [InlineData("jhu:Chile:deaths", "2022-03-21", "46 times")] // deaths of the whole epidemic, by certificates
    public async Task Csv_OfAStepThatNobodyAnnouncedHere_SaysHowFarItStandsOut(string series, string day, string times)
    {
        var run = await CommandRun.OfAsync(["gaps", series, "--from", day, "--to", day, "--csv"]);

        Assert.StartsWith(Invariant($"{day},reported,{day},{day},likely,\"{times} the largest other count"), Cells(run.Lines[1]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_OfTheReinfectionStep_NamesItsSize()
    {
        var run = await CommandRun.OfAsync(["gaps", "jhu:United Kingdom:cases", "--from", "2022-01-31", "--to", "2022-01-31", "--csv"]);

        Assert.Equal(
            "2022-01-31,reported,2022-01-31,2022-01-31,certain,\"a step of 847,371 in one day: the UK began to count reinfections, with those of all earlier days\"",
            Cells(run.Lines[1]));
    }

    [Fact]
    public async Task Csv_OfTheDayOnWhichTheRhythmChanged_NamesTheBreak()
    {
        var run = await CommandRun.OfAsync(["gaps", "ukdash:England:cases", "--from", "2022-02-21", "--to", "2022-02-21", "--csv"]);

        Assert.Equal(
            "2022-02-21,reported,2022-02-21,2022-02-21,certain,the UK dashboard published daily until 20 February 2022 and from then on not at weekends", Cells(run.Lines[1]));
    }

    [Theory]
    [InlineData("jhu:United Kingdom with territories:cases@2022-01-18", false)] // before the repair was seen
    [InlineData("jhu:United Kingdom with territories:cases@2022-01-19", true)]
    public async Task Csv_AsOfAMoment_HasOnlyNoticesOfTheTime(string series, bool isTold)
    {
        var run = await CommandRun.OfAsync(["gaps", series, "--from", "2022-01-16", "--to", "2022-01-16", "--all", "--csv"]);

        Assert.Equal(isTold, run.Answer.Contains("repaired a few days later", StringComparison.Ordinal));
    }

    /// <summary>The row without the series' name.</summary>
    private static string Cells(string line) => line[(line.IndexOf(',', StringComparison.Ordinal) + 1)..];
}

namespace Dashboard.Cli.Tests.Commands;

public sealed class SeriesShowTests
{
    [Fact]
    public async Task Csv_OfTwoNations_GivesTheirSum()
    {
        var run = await CommandRun.OfAsync(
            "series", "show", "ukdash:England+Wales:cases:publish", "--from", "2021-12-28", "--to", "2021-12-28", "--csv");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Equal("series,day,count,status,reason,released_at", run.Lines[0]);
        Assert.StartsWith("ukdash:England+Wales:cases:publish,2021-12-28,129471,", Assert.Single(run.Lines[1..]), StringComparison.Ordinal);
        Assert.Empty(run.Messages);
    }

    [Fact]
    public async Task Text_AsOfTheMorningOf28December_ShowsTwoDaysWithoutReportAndWhatFollowed()
    {
        var run = await CommandRun.OfAsync("series", "show", "jhu:United Kingdom:cases@2021-12-28T04:21:47Z", "--from", "2021-12-25");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Equal("jhu:United Kingdom:cases@2021-12-28T04:21:47Z", run.Lines[0]);
        Assert.StartsWith("2021-12-25  Sat        –  no report", run.Row("2021-12-25"), StringComparison.Ordinal);
        Assert.StartsWith("2021-12-26  Sun        –  no report", run.Row("2021-12-26"), StringComparison.Ordinal);
        Assert.StartsWith("2021-12-27  Mon  318,699  ", run.Row("2021-12-27"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_WithTheDaysBeforeAsLaterServed_TellsACatchUpAndTheDaysItCovers()
    {
        var run = await CommandRun.OfAsync(
            "series", "show", "jhu:United Kingdom:cases@~2021-12-28T04:21:47Z", "--from", "2021-12-24", "--to", "2021-12-27");

        Assert.StartsWith("2021-12-24  Fri  121,371  reported   as later served", run.Row("2021-12-24"), StringComparison.Ordinal);
        Assert.StartsWith("2021-12-27  Mon  318,699  catch-up   covers 3 days", run.Row("2021-12-27"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_OfADayWithoutReport_HasNullForItsCount()
    {
        var run = await CommandRun.OfAsync(
            "series", "show", "jhu:United Kingdom:cases@2021-12-28", "--from", "2021-12-25", "--to", "2021-12-25", "--json");

        Assert.Contains("\"day\": \"2021-12-25\",\n    \"count\": null,\n    \"status\": \"no report\",", run.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_OfTwoSeries_HasTheDaysOfBothBelowOneHeader()
    {
        var run = await CommandRun.OfAsync(
            "series", "show", "ukdash:England:cases:publish", "jhu:New Zealand:cases", "--from", "2021-12-28", "--to", "2021-12-29", "--csv");

        Assert.Equal(
            ["series", "ukdash:England:cases:publish", "ukdash:England:cases:publish", "jhu:New Zealand:cases", "jhu:New Zealand:cases"],
            run.Lines.Select(line => line.Split(',')[0]));
    }

    [Fact]
    public async Task Show_WithoutAWindow_GivesEveryDayHeld()
    {
        var run = await CommandRun.OfAsync("series", "show", "ukdash:Wales:deaths", "--csv");

        Assert.StartsWith("ukdash:Wales:deaths:publish,2021-06-01,", run.Lines[1], StringComparison.Ordinal);
        Assert.StartsWith("ukdash:Wales:deaths:publish,2022-04-13,", run.Lines[^1], StringComparison.Ordinal);
        Assert.Equal(1 + 317, run.Lines.Length);
    }
}

namespace Dashboard.Cli.Tests.Commands;

public sealed class SeriesListTests
{
    [Fact]
    public async Task List_WithoutAFilter_NamesEverySeries()
    {
        var run = await CommandRun.OfAsync("series", "list");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Equal("604 series.", run.Lines[^1]);
    }

    [Fact]
    public async Task List_WithAFilterInOtherLetters_StillMatches()
    {
        var run = await CommandRun.OfAsync("series", "list", "ENGLAND");

        Assert.Matches("^ukdash:England:cases:specimen +2020-06-01  2022-12-31       353  2023-12-31 16:00Z$", run.Row("ukdash:England:cases:specimen"));
        Assert.Equal("5 series.", run.Lines[^1]);
    }

    [Fact]
    public async Task Csv_OfOneSeries_SaysWhatIsHeldOfIt()
    {
        var run = await CommandRun.OfAsync("series", "list", "jhu:new zealand:cases", "--csv");

        Assert.Equal(
            "series,form,first_day,last_day,releases,first_released_at,last_released_at\n"
            + "jhu:New Zealand:cases,cumulative,2020-01-22,2023-03-09,1,2023-03-10T04:21:00Z,2023-03-10T04:21:00Z\n",
            run.Answer);
    }

    [Fact]
    public async Task Json_OfOneSeries_HasItsNumbersAsNumbers()
    {
        var run = await CommandRun.OfAsync("series", "list", "jhu:new zealand:cases", "--json");

        Assert.Contains("\"releases\": 1,", run.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_WithAFilterThatNothingMatches_IsEmptyAndSaysSo()
    {
        var run = await CommandRun.OfAsync("series", "list", "Atlantis", "--json");

        Assert.Equal((ExitCode.Done, "[]\n"), (run.Code, run.Answer));
        Assert.Equal("dashboard: none of the 604 series held has 'Atlantis' in its name.\n", run.Messages);
    }
}

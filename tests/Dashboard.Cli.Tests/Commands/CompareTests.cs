namespace Dashboard.Cli.Tests.Commands;

public sealed class CompareTests
{
    private static readonly string[] Pair = ["compare", "ukdash:United Kingdom:cases", "jhu:United Kingdom:cases"];

    [Fact]
    public async Task Csv_OfADay_ShowsWhatCouldBeSeenInTheMorningInTheEveningAndTheNextMorning()
    {
        var run = await CommandRun.OfAsync([.. Pair, "--at", "2021-12-27", "--from", "2021-12-27", "--to", "2021-12-27", "--csv"]);

        // The UK dashboard published at 16:00, Johns Hopkins followed at 04:21 of the next morning.
        Assert.Equal(
            [
                "day,a_count,a_released_at,b_count,b_released_at,seen_at",
                "2021-12-27,,,,,2021-12-27T09:00:00Z",
                "2021-12-27,109077,2022-04-13T15:00:00Z,,,2021-12-27T17:00:00Z",
                "2021-12-27,109077,2022-04-13T15:00:00Z,318699,2021-12-28T04:21:47Z,2021-12-28T06:00:00Z",
            ],
            run.Lines);
    }

    [Fact]
    public async Task Text_OfAnInstant_MarksWhatIsAsLaterServed()
    {
        var run = await CommandRun.OfAsync([.. Pair, "--at", "2021-12-28T06:00:00Z"]);

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("109,077  2022-04-13 15:00Z *  318,699  2021-12-28 04:21Z", run.Row("2021-12-27"), StringComparison.Ordinal);
    }
}

using System.Text.Json.Nodes;

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
                "day,a_count,a_released_at,b_count,b_released_at,seen_at,note",
                "2021-12-27,,,,,2021-12-27T09:00:00Z,",
                "2021-12-27,109077,2022-04-13T15:00:00Z,,,2021-12-27T17:00:00Z,",
                "2021-12-27,109077,2022-04-13T15:00:00Z,318699,2021-12-28T04:21:47Z,2021-12-28T06:00:00Z,",
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

    [Fact]
    public async Task Csv_OfSomeDays_HoldsTheCountsAgainstEachOther()
    {
        var run = await CommandRun.OfAsync(["compare", "ukdash:United Kingdom:cases@~2021-12-28", Pair[2], "--from", "2021-12-22", "--to", "2021-12-25", "--csv"]);

        Assert.Equal(
            [
                "day,a_basis,a_count,a_status,b_basis,b_count,b_status,difference,ratio,note",
                "2021-12-22,publish,109655,reported,snapshot,105330,reported,4325,1.0410614259944935,",
                "2021-12-23,publish,119789,reported,snapshot,122448,reported,-2659,0.9782846596106102,",
                "2021-12-24,publish,122186,reported,snapshot,121371,reported,815,1.006714948381409,",
                "2021-12-25,publish,,no report,snapshot,121861,backfilled later,,,\"nothing new on 25 and 26 December 2021 and 318,699 on the 27th as first shown; the days from the 25th were rewritten on 5 and 6 January 2022\"",
            ],
            run.Lines);
    }

    [Fact]
    public async Task Text_OfSomeDays_EndsInTotalsOfTheDaysThatBothHave()
    {
        var run = await CommandRun.OfAsync(["compare", "ukdash:United Kingdom:cases@~2021-12-28", Pair[2], "--from", "2021-12-22", "--to", "2021-12-25"]);

        // 109,655 + 119,789 + 122,186 and 105,330 + 122,448 + 121,371.
        Assert.Contains("Total of the 3 of 4 days on which both have a count of the same days: A 351,630, B 349,149, A less B", run.Answer, StringComparison.Ordinal);
        Assert.Contains("+2,481, A / B 1.007.", run.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_AcrossABreak_NamesItBesideTheDays()
    {
        var run = await CommandRun.OfAsync([.. Pair, "--from", "2022-01-30", "--to", "2022-01-31", "--json"]);
        var answer = JsonNode.Parse(run.Answer)!;

        Assert.Equal(("ukdash:United Kingdom:cases:publish", "jhu:United Kingdom:cases"), ((string?)answer["a"], (string?)answer["b"]));
        Assert.Equal(["redefined", "backlog"], answer["breaks"]!.AsArray().Select(one => (string?)one!["kind"]));
        Assert.Equal([847371L], answer["notices"]!.AsArray().Select(one => (long)one!["amount"]!));
        Assert.Equal((2, -748395L), ((int)answer["totals"]!["days"]!, (long)answer["totals"]!["difference"]!)); // 69,007 + 92,368 - 62,399 - 847,371
    }

    [Fact]
    public async Task Text_OfTwoVintagesAcrossARecount_NamesIt()
    {
        var run = await CommandRun.OfAsync(
            400, ["compare", "ukdash:England:cases:specimen@2022-01-28", "ukdash:England:cases:specimen", "--from", "2021-12-20", "--to", "2021-12-24"]);

        Assert.Contains("UK dashboard, break of definition on 2022-01-31: from 31 January 2022 cases by specimen date count episodes,", run.Answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--from 2021-12-20 --to 2021-12-21")]
    [InlineData("--at 2021-12-28")]
    public async Task Text_OfDifferentDateBases_SaysSo(string options)
    {
        var run = await CommandRun.OfAsync(["compare", "ukdash:England:cases:specimen", "ukdash:England:cases:publish", .. options.Split(' ')]);

        Assert.Contains("The two are on different date bases, A by specimen date and B by publish date", run.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_OfDifferentDateBases_SaysSo()
    {
        var run = await CommandRun.OfAsync(
            ["compare", "ukdash:England:cases:specimen", "ukdash:England:cases:publish", "--from", "2021-12-20", "--to", "2021-12-21", "--json"]);

        Assert.False((bool)JsonNode.Parse(run.Answer)!["one_basis"]!);
    }
}

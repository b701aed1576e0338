using System.Text.Json.Nodes;

namespace Dashboard.Cli.Tests.Commands;

/// <summary>Whatever is asked, an answer that spans a break or a notice names it.</summary>
public sealed class BreaksTests
{
    private const string Reinfections = ", break of definition on 2022-01-31:";
    private const string NoWeekends = ", break in the rhythm of reports on 2022-02-21:";

    [Theory]
    [InlineData("average|ukdash:England:cases|--from|2022-01-28|--to|2022-02-03", Reinfections)]
    [InlineData("average|jhu:United Kingdom:cases|--from|2022-01-28|--to|2022-02-03", Reinfections)]
    [InlineData("average|ukdash:England:cases|--on|2022-02-23|--missing|gap", NoWeekends)]
    [InlineData("average|ukdash:England:cases:specimen@~2021-01-20|--on|2021-01-15|--missing|gap", Reinfections)] // only the recount has these days
    [InlineData("average|jhu:United Kingdom:deaths@~2021-12-28|--from|2021-12-20|--to|2021-12-26", "Johns Hopkins, break of definition on 2022-08-24:")]
    [InlineData("average|jhu:United Kingdom:cases|--from|2021-04-08|--to|2021-04-10|--missing|gap", "Johns Hopkins, notice on 2021-04-09: the UK took cases out of its total, which falls by 4,860 on the day")]
    [InlineData("series|show|ukdash:England:cases|--from|2022-02-20|--to|2022-02-21", NoWeekends)]
    [InlineData("vintages|ukdash:England:cases:specimen@2022-02-01", Reinfections)]
    [InlineData("vintages|ukdash:England:cases:specimen|--score", Reinfections)]
    [InlineData("align|ukdash:England:cases|jhu:United Kingdom:cases|--from|2022-01-05|--to|2022-03-06", NoWeekends)]
    [InlineData("average|jhu:United Kingdom:cases|--from|2022-06-30|--to|2022-07-06|--missing|gap", ", break in the rhythm of reports on 2022-07-02:")]
    [InlineData("explain|ukdash:United Kingdom:cases|jhu:United Kingdom:cases|--from|2022-01-30|--to|2022-01-31", Reinfections)]
    [InlineData("explain|ukdash:England:cases:specimen@2022-01-28|ukdash:England:cases:specimen|--from|2021-12-20|--to|2021-12-24", Reinfections)]
    public async Task Text_OfAnAnswerThatSpansOne_NamesIt(string line, string words)
    {
        var run = await CommandRun.OfAsync(400, line.Split('|'));

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains(words, run.Answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("average|ukdash:England:cases|--from|2022-01-31|--to|2022-02-06")]
    [InlineData("average|ukdash:England:cases|--from|2022-01-24|--to|2022-01-30")]
    [InlineData("series|show|ukdash:England:cases:specimen|--from|2021-12-20|--to|2021-12-24")]
    [InlineData("compare|ukdash:England:cases|ukdash:Wales:cases|--from|2021-12-20|--to|2021-12-24")]
    [InlineData("align|ukdash:England:cases|ukdash:Wales:cases|--from|2021-11-01|--to|2021-12-24")]
    [InlineData("vintages|ukdash:England:cases:specimen@2021-12-28|--score")]
    [InlineData("explain|ukdash:England:cases|ukdash:Wales:cases|--from|2021-12-20|--to|2021-12-24")]
    public async Task Text_OfAnAnswerOnOneSide_NamesNone(string line)
    {
        var run = await CommandRun.OfAsync(400, line.Split('|'));

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.DoesNotContain(", break ", run.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_OfAnAverageAcrossABreak_HasItsDayKindTextAndPlace()
    {
        var run = await CommandRun.OfAsync("average", "ukdash:England:cases", "--from", "2022-01-28", "--to", "2022-02-03", "--missing", "gap", "--json");
        var one = Assert.Single(JsonNode.Parse(run.Answer)![0]!["breaks"]!.AsArray())!;

        Assert.Equal(("2022-01-31", "redefined", "UK dashboard: notes on cases"), ((string?)one["day"], (string?)one["kind"], (string?)one["where"]));
        Assert.StartsWith("from 31 January 2022 cases count episodes", (string?)one["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_OfASeries_HasBreaksAndNoticesOnTheirDays()
    {
        var run = await CommandRun.OfAsync("series", "show", "jhu:United Kingdom:cases", "--from", "2022-01-30", "--to", "2022-02-01", "--json");
        var days = JsonNode.Parse(run.Answer)!.AsArray();

        Assert.Equal([0, 1, 0], days.Select(day => day!["breaks"]!.AsArray().Count));
        Assert.Equal("2022-02-01T04:21:00Z", (string?)Assert.Single(days[1]!["notices"]!.AsArray())!["announced"]);
    }

    [Theory]
    [InlineData("series|show|ukdash:England:cases|--from|2022-02-20|--to|2022-02-21|--csv", ",the UK dashboard published daily until 20 February 2022 and from then on not at weekends,")]
    [InlineData("compare|ukdash:England:cases|jhu:United Kingdom:cases|--from|2022-02-20|--to|2022-02-21|--csv", "the UK dashboard published daily until 20 February 2022 and from then on not at weekends; the UK dashboard, which Johns Hopkins copies,")]
    [InlineData("compare|ukdash:England:cases:specimen@2022-01-28|ukdash:England:cases:specimen|--from|2021-12-20|--to|2021-12-20|--csv", ",\"from 31 January 2022 cases by specimen date count episodes")]
    [InlineData("compare|ukdash:England:cases|jhu:United Kingdom:cases|--at|2022-02-24T17:00:00Z|--from|2022-02-20|--to|2022-02-21|--csv", ",\"the UK dashboard published daily until 20 February 2022 and from then on not at weekends; the UK dashboard, which Johns Hopkins copies,")]
    [InlineData("vintages|ukdash:England:cases:specimen|--score|--csv", ",\"UK dashboard, break of definition on 2022-01-31: from 31 January 2022 cases by specimen")] // of all years
    public async Task Csv_WithAColumnForReasons_NamesTheBreakOnItsDay(string line, string words)
    {
        var run = await CommandRun.OfAsync(line.Split('|'));

        Assert.Contains(words, run.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Trace_OfASumAcrossABreak_NamesTheBreak()
    {
        // The seven days to 3 February 2022 of Johns Hopkins, the step among them: 1,362,358.
        var run = await CommandRun.OfAsync(400, "trace", "1362358", "--area", "United Kingdom");

        Assert.Contains("1,362,358, the sum of the 7 days 28 January 2022 to 3 February 2022; on 31 January 2022 Johns Hopkins put the reinfections", run.Answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("148021", "explained by a change of definition")] // as the four nations add up on the day: 128,686 + 6,551 + 9,822 + 2,962
    [InlineData("171000", "not checkable with the series held")] // the re-basing did not add 3 %
    public async Task Claims_OfATotalOfDeathsQuotedBeforeTheReBasing_GetTheVerdictThatItsSizeSupports(string figure, string verdict)
    {
        using var folder = new ScratchFolder();
        var ledger = folder.Write(
            "own.csv",
            "id,thread_order,posted,as_written,value,qualifier,counts,area,period_from,period_to,attributed_to,remark\n"
            + Invariant($"a1,1,2021-12-29,{figure},{figure},exact,deaths to date,United Kingdom,2020-01-31,2021-12-28,Johns Hopkins University,\n"));

        var run = await CommandRun.OfAsync("claims", "check", "--csv", "--file", ledger);

        Assert.StartsWith(Invariant($"a1,{figure},{figure},{verdict},jhu:United Kingdom:deaths,2021-12-28,2021-12-28,2023-03-10T04:21:00Z,176933,"), run.Lines[1], StringComparison.Ordinal);
    }
}

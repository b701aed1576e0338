namespace Dashboard.Cli.Tests.Commands;

public sealed class ClaimsCheckTests
{
    private const string Header =
        "id,thread_order,posted,as_written,value,qualifier,counts,area,period_from,period_to,attributed_to,remark\n";

    private const string Holds = "a1,1,2021-12-30,\"189,213\",189213,exact,positive cases,United Kingdom,2021-12-30,2021-12-30,UK government,\n";

    [Fact]
    public async Task Csv_OfTheShippedLedger_HasAVerdictForEveryFigure()
    {
        var run = await CommandRun.OfAsync("claims", "check", "--csv");

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Equal("id,as_written,value,verdict,series,day_from,day_to,released_at,found,reason", run.Lines[0]);
        Assert.Equal(1 + 32, run.Lines.Length);
        Assert.StartsWith(
            "c14,\"68,457\",68457,arithmetic holds but the method counts missing days as zero,",
            Assert.Single(run.Lines, line => line.StartsWith("c14,", StringComparison.Ordinal)),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_OfTheShippedLedger_EndsInHowManyGotWhichVerdict()
    {
        var run = await CommandRun.OfAsync("claims", "check");

        Assert.Matches("^c32 +189,213  exact +189,213$", run.Row("c32"));
        Assert.Contains("      4  absence confirmed", run.Lines);
        Assert.Equal(32, run.Lines[^9..].Sum(line => int.Parse(line[..7], System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task Json_OfALedgerOfOnesOwn_ChecksThatOne()
    {
        using var folder = new ScratchFolder();

        var run = await CommandRun.OfAsync("claims", "check", "--json", "--file", folder.Write("own.csv", Header + Holds));

        Assert.Contains("\"id\": \"a1\",\n    \"as_written\": \"189,213\",\n    \"value\": 189213,\n    \"verdict\": \"exact\",", run.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Strict_WhereAFigureDoesNotHold_AnswersAllTheSameAndEndsInFour()
    {
        var run = await CommandRun.OfAsync("claims", "check", "--strict", "--csv");

        Assert.Equal(ExitCode.ClaimDoesNotHold, run.Code);
        Assert.Equal(1 + 32, run.Lines.Length);
        Assert.Empty(run.Messages);
    }

    [Fact]
    public async Task Strict_WhereEveryFigureHolds_EndsInNought()
    {
        using var folder = new ScratchFolder();

        var run = await CommandRun.OfAsync("claims", "check", "--strict", "--file", folder.Write("own.csv", Header + Holds));

        Assert.Equal(ExitCode.Done, run.Code);
    }
}

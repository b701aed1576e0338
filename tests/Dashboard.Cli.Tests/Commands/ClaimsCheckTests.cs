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
    public async Task Json_OfAFigureThatHolds_SaysBesideItsRowWhatItRestsOn()
    {
        using var folder = new ScratchFolder();

        var run = await CommandRun.OfAsync("claims", "check", "--json", "--file", folder.Write("own.csv", Header + Holds));
        var answer = System.Text.Json.Nodes.JsonNode.Parse(run.Answer)![0]!["answer"]!;

        Assert.Equal("ukdash:United Kingdom:cases:publish", (string?)answer["series"]);
        Assert.Equal(("2021-12-30", "2021-12-30", 189213L, true), ((string?)answer["from"], (string?)answer["to"], (long)answer["value"]!, (bool)answer["as_later_served"]!));
    }

    [Fact]
    public async Task JsonLd_OfALedger_HasAReviewAFigure()
    {
        using var folder = new ScratchFolder();

        var run = await CommandRun.OfAsync("claims", "check", "--jsonld", "--file", folder.Write("own.csv", Header + Holds));
        var document = System.Text.Json.Nodes.JsonNode.Parse(run.Answer)!;
        var review = Assert.Single(document["@graph"]!.AsArray())!;

        Assert.Equal(("https://schema.org", "ClaimReview"), ((string?)document["@context"], (string?)review["@type"]));
        Assert.Equal("189,213 positive cases, United Kingdom, 2021-12-30", (string?)review["claimReviewed"]);
        Assert.Equal("exact", (string?)review["reviewRating"]!["alternateName"]);
        Assert.Equal(("UK government", "2021-12-30"), ((string?)review["itemReviewed"]!["author"]!["name"], (string?)review["itemReviewed"]!["datePublished"]));
    }

    [Fact]
    public async Task JsonLd_BesideAnotherForm_IsRefused()
    {
        var run = await CommandRun.OfAsync("claims", "check", "--jsonld", "--json");

        Assert.Equal((ExitCode.BadUsage, "dashboard: --jsonld excludes --csv and --json: one answer has one form.\n"), (run.Code, run.Messages));
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

using System.Text.Json.Nodes;

namespace Dashboard.Cli.Tests.Commands;

public sealed class TraceTests
{
    [Theory]
    [InlineData("318699", "exact in another release", "jhu:United Kingdom:cases", "day", "2021-12-25", "2021-12-27", "2021-12-28T04:21:47Z")]
    [InlineData("108124", "exact in another release", "jhu:United Kingdom:cases", "7-day average", "2021-12-21", "2021-12-27", "2021-12-28T04:21:47Z")]
    [InlineData("98515", "exact", "ukdash:England:cases:publish", "day", "2021-12-27", "2021-12-27", "2022-04-13T15:00:00Z")]
    [InlineData("129471", "sum of parts", "ukdash:England+Wales:cases:publish", "day", "2021-12-28", "2021-12-28", "2022-04-13T15:00:00Z")]
    [InlineData("122186", "exact", "ukdash:United Kingdom:cases:publish", "day", "2021-12-24", "2021-12-24", "2022-04-13T15:00:00Z")]
    [InlineData("98551", "likely misprint", "ukdash:England:cases:publish", "day", "2021-12-27", "2021-12-27", "2022-04-13T15:00:00Z")]
    [InlineData("12.3 million --said-on 2021-12-29", "rounded", "jhu:United Kingdom:cases", "to date", "2021-12-28", "2021-12-28", "2021-12-29T03:21:43Z")]
    [InlineData("22,972", "exact", "ukdash:Northern Ireland:cases:publish", "day", "2021-12-25", "2021-12-29", "2022-04-13T15:00:00Z")]
    public async Task Json_OfANumberOfTheShippedFigures_NamesItsOriginFirst(
        string line, string verdict, string series, string transform, string from, string to, string releasedAt)
    {
        var run = await CommandRun.OfAsync(["trace", .. line.Split(' '), "--json"]);
        var first = JsonNode.Parse(run.Answer)!["answers"]![0]!;

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Equal(
            (verdict, series, transform, from, to, releasedAt),
            ((string?)first["verdict"], (string?)first["series"], (string?)first["transform"], (string?)first["from"], (string?)first["to"], (string?)first["released_at"]));
    }

    [Fact]
    public async Task Json_OfASearch_HasTheNamesThatProgramsRead()
    {
        var run = await CommandRun.OfAsync("trace", "134.022", "--said-on", "2021-12-28", "--json");
        var document = JsonNode.Parse(run.Answer)!.AsObject();

        Assert.Equal(["number", "said_on", "hypotheses", "expected_by_chance", "answers"], document.Select(property => property.Key));
        Assert.Equal((134022, "2021-12-28"), ((long)document["number"]!, (string?)document["said_on"]));
        Assert.Equal(
            ["verdict", "series", "transform", "from", "to", "released_at", "value", "why"],
            document["answers"]![0]!.AsObject().Select(property => property.Key));
    }

    [Fact]
    public async Task Text_OfANumberThatIsNowhere_SaysSoAndEndsWell()
    {
        var run = await CommandRun.OfAsync("trace", "134.022", "--said-on", "2021-12-28");

        Assert.Equal((ExitCode.Done, string.Empty), (run.Code, run.Messages));
        Assert.Equal("1. not found", run.Lines[0]);
        Assert.Contains("values were compared; chance alone would give about", run.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_OfASearch_HasTheAnswersColumns()
    {
        var run = await CommandRun.OfAsync("trace", "98,515", "--area", "England", "--day", "2021-12-27", "--csv");

        Assert.Equal("verdict,series,transform,from,to,released_at,value,why", run.Lines[0]);
        Assert.StartsWith("exact,ukdash:England:cases:publish,day,2021-12-27,2021-12-27,2022-04-13T15:00:00Z,98515,", run.Lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'many' is no number", "many")]
    [InlineData("--day 2021-12-27 and --from or --to exclude each other", "5", "--day", "2021-12-27", "--from", "2021-12-20")]
    [InlineData("--tolerance: 'much' is no tolerance", "5", "--tolerance", "much")]
    [InlineData("--source: 'who' is not a source", "5", "--source", "who")]
    [InlineData("No series of the places, source and metric asked for is held. The nearest are", "5", "--area", "Frnace")]
    public async Task Trace_AskedAmiss_SaysWhatIsWrong(string problem, params string[] args)
    {
        var run = await CommandRun.OfAsync(["trace", .. args]);

        Assert.Equal(ExitCode.BadUsage, run.Code);
        Assert.Contains(problem, run.Messages, StringComparison.Ordinal);
    }
}

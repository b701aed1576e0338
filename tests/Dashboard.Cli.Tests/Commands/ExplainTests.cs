using System.Text.Json;

namespace Dashboard.Cli.Tests.Commands;

/// <summary>Real weeks; the figures were added up by hand from the sources' own files.</summary>
public sealed class ExplainTests
{
    private static readonly string[] Christmas =
    [
        "explain", "jhu:United Kingdom:cases@~2021-12-28", "--quoted", "134022,132017,114646,.,.,.,98515", "--from", "2021-12-21", "--to", "2021-12-27",
    ];

    [Fact]
    public async Task Csv_OfThePairThatStartedIt_AddsUpToTheDifference()
    {
        var run = await CommandRun.OfAsync([.. Christmas, "--csv"]);

        Assert.Equal(
            ["cause,people", "missing days,363989", "as-of,-29806", "incomplete days,47934", "date basis,-108546", "scope,10562", "source,-6463", "remainder,0", "total,277670"],
            run.Lines.Select(line => string.Join(',', line.Split(',')[..2])));
    }

    [Fact]
    public async Task Text_OfThePairThatStartedIt_ReadsAsAStory()
    {
        var run = await CommandRun.OfAsync([.. Christmas, "--measure", "average"]);

        Assert.Equal((ExitCode.Done, string.Empty), (run.Code, run.Messages));
        Assert.Contains("\nA gives 68,457.1 people a day, B 108,124.3: a difference of +39,667.1.", run.Answer, StringComparison.Ordinal);
        Assert.Matches(@"^missing days +\+51,998\.4 +120,455\.6 +\+51,998\.4$", run.Row("missing days"));
        Assert.Contains("England", run.Answer, StringComparison.Ordinal);
        Assert.Contains("Scotland 29,806", run.Answer.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_OfThePairThatStartedIt_HasTheAgreedShape()
    {
        var run = await CommandRun.OfAsync([.. Christmas, "--measure", "average", "--json"]);

        using var answer = JsonDocument.Parse(run.Answer);
        var root = answer.RootElement;
        Assert.Equal(("2021-12-21", "2021-12-27"), (root.GetProperty("from").GetString(), root.GetProperty("to").GetString()));
        Assert.Equal(479_200 / 7.0, root.GetProperty("a").GetDouble());
        Assert.Equal(756_870 / 7.0, root.GetProperty("b").GetDouble());
        var difference = root.GetProperty("difference").GetDouble();
        Assert.Equal(277_670 / 7.0, difference);
        Assert.Equal(difference, root.GetProperty("parts").EnumerateArray().Sum(part => part.GetProperty("people").GetDouble()), 6);
        Assert.Equal(difference, root.GetProperty("shapley").EnumerateArray().Sum(part => part.GetProperty("people").GetDouble()), 6);
        Assert.Equal(0, root.GetProperty("remainder").GetDouble());
        Assert.All(root.GetProperty("parts").EnumerateArray(), part => Assert.NotEmpty(part.GetProperty("why").GetString()!));
    }

    [Theory]
    [InlineData("ukdash:United Kingdom:cases", "jhu:United Kingdom:cases", "2021-12-06", "2021-12-12", "source,-5354")] // 360,480 and 355,126
    [InlineData("ukdash:United Kingdom:cases", "jhu:United Kingdom:cases", "2022-01-10", "2022-01-16", "source,-16083")] // 758,171 and 742,088
    [InlineData("jhu:United Kingdom:cases", "ukdash:United Kingdom:cases", "2021-12-06", "2021-12-12", "source,5354")]
    // 31 January 2022: 847,371 against 92,368; the other six days 514,987 against 527,475.
    [InlineData("ukdash:United Kingdom:cases", "jhu:United Kingdom:cases", "2022-01-28", "2022-02-03", "definition,755003 source,-12488")]
    // England, 18 to 24 December: 619,028 by publish date; by specimen date 704,052 on the 28th and 720,417 on 30 January.
    [InlineData("ukdash:England:cases", "ukdash:England:cases:specimen@2021-12-28", "2021-12-18", "2021-12-24", "incomplete days,-16365 date basis,101389")]
    // 794,208 in the first release with reinfections, 796,393 by 24 February.
    [InlineData("ukdash:England:cases:specimen@2021-12-28", "ukdash:England:cases:specimen@2022-02-24", "2021-12-18", "2021-12-24", "incomplete days,18550 definition,73791")]
    // 796,393 on 24 February and 797,328 as last held, both with reinfections; 720,417 before they were counted; 619,028 by publish date.
    [InlineData("ukdash:England:cases:specimen@2022-02-24", "ukdash:England:cases@~2021-12-28", "2021-12-18", "2021-12-24", "incomplete days,935 date basis,-101389 definition,-76911")]
    [InlineData("jhu:United Kingdom:cases", "jhu:United Kingdom:cases", "2021-12-06", "2021-12-12", "")]
    public async Task Csv_OfOtherWeeks_NamesTheirCauses(string a, string b, string from, string to, string parts)
    {
        var run = await CommandRun.OfAsync("explain", a, b, "--from", from, "--to", to, "--csv");

        Assert.Equal(
            parts,
            string.Join(' ', run.Lines.Skip(1).SkipLast(2).Select(line => string.Join(',', line.Split(',')[..2]))));
    }

    [Fact]
    public async Task Csv_OfFiguresQuotedFromBothSources_KnowsTheCatchUpAmongThem()
    {
        var run = await CommandRun.OfAsync(
            "explain", "ukdash:United Kingdom:cases@~2021-12-28", "jhu:United Kingdom:cases@~2021-12-28", "--quoted-b", "89022,105330,122448,121371,.,.,318699",
            "--from", "2021-12-21", "--to", "2021-12-27", "--csv");

        // The figures are those of the series, so that the causes are.
        Assert.Equal(
            ["missing days,241803", "as-of,-29806", "source,-6463", "remainder,0", "total,205534"],
            run.Lines.Skip(1).Select(line => string.Join(',', line.Split(',')[..2])));
    }

    [Fact]
    public async Task Csv_OfDaysThatOneSideDoesNotHold_NamesThemMissing()
    {
        var run = await CommandRun.OfAsync(
            "explain", "ukdash:United Kingdom:cases", "jhu:United Kingdom:cases", "--from", "2021-05-31", "--to", "2021-06-01", "--csv");

        // The series held of the UK dashboard starts on 1 June.
        Assert.StartsWith("missing days,", run.Lines[1], StringComparison.Ordinal);
        Assert.Contains("only one side has 31 May 2021", run.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_WithCorrectionsBlanked_NamesThem()
    {
        var run = await CommandRun.OfAsync(
            "explain", "jhu:France:cases", "jhu:France:cases", "--corrections-a", "blank", "--from", "2021-05-15", "--to", "2021-05-21", "--csv");

        Assert.Equal("corrections,-349116", string.Join(',', run.Lines[1].Split(',')[..2]));
    }
}

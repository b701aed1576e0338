using System.Text.Json.Nodes;

namespace Dashboard.Cli.Tests.Commands;

public sealed class AlignTests
{
    private static readonly string[] Autumn = ["align", "jhu:United Kingdom:cases", "ukdash:United Kingdom:cases", "--from", "2021-10-01", "--to", "2021-12-24"];

    [Fact]
    public async Task Csv_OfJohnsHopkinsAgainstTheUk_IsBestWithoutShift()
    {
        var run = await CommandRun.OfAsync([.. Autumn, "--csv"]);

        Assert.Equal("first,second,shift_days,pairs,correlation,best,margin,used,note", run.Lines[0]);
        Assert.Equal(8, run.Lines.Count(line => line.Length > 0));
        Assert.StartsWith("jhu:United Kingdom:cases,ukdash:United Kingdom:cases:publish,0,", run.Lines.Single(line => line.Contains(",yes,", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_OfDaysThatSpanABreak_NamesItInEveryForm()
    {
        string[] january = ["align", "jhu:United Kingdom:cases", "ukdash:United Kingdom:cases", "--from", "2022-01-05", "--to", "2022-02-06"];
        const string Words = "from 31 January 2022 cases count episodes, reinfections included; earlier days by publish date were left as they were";

        var (text, csv, json) = (await CommandRun.OfAsync(400, january), await CommandRun.OfAsync([.. january, "--csv"]), await CommandRun.OfAsync([.. january, "--json"]));

        Assert.Contains("UK dashboard, break of definition on 2022-01-31: " + Words + " (UK dashboard: notes on cases).", text.Answer, StringComparison.Ordinal);
        Assert.Equal(7, csv.Lines.Count(line => line.Contains(Words, StringComparison.Ordinal)));
        Assert.Equal(
            ["2022-01-31", "2022-01-31"],
            JsonNode.Parse(json.Answer)![0]!["breaks"]!.AsArray().Select(one => (string?)one!["day"]));
    }

    [Fact]
    public async Task Text_OfTwoDateBases_SaysThatNoShiftMakesThemTheSame()
    {
        var run = await CommandRun.OfAsync("align", "ukdash:England:cases", "ukdash:England:cases:specimen", "--from", "2021-10-01", "--to", "2021-12-24");

        Assert.Contains("different date bases (publish date and specimen date)", run.Answer.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }
}

namespace Dashboard.Cli.Tests.Commands;

public sealed class AlignTests
{
    private static readonly string[] Autumn = ["align", "jhu:United Kingdom:cases", "ukdash:United Kingdom:cases", "--from", "2021-10-01", "--to", "2021-12-24"];

    [Fact]
    public async Task Csv_OfJohnsHopkinsAgainstTheUk_IsBestWithoutShift()
    {
        var run = await CommandRun.OfAsync([.. Autumn, "--csv"]);

        Assert.Equal("first,second,shift_days,pairs,correlation,best,margin,used", run.Lines[0]);
        Assert.Equal(8, run.Lines.Count(line => line.Length > 0));
        Assert.StartsWith("jhu:United Kingdom:cases,ukdash:United Kingdom:cases:publish,0,", run.Lines.Single(line => line.Contains(",yes,", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_OfTwoDateBases_SaysThatNoShiftMakesThemTheSame()
    {
        var run = await CommandRun.OfAsync("align", "ukdash:England:cases", "ukdash:England:cases:specimen", "--from", "2021-10-01", "--to", "2021-12-24");

        Assert.Contains("different date bases (publish date and specimen date)", run.Answer.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }
}

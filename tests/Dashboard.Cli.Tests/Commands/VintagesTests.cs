using System.Globalization;

namespace Dashboard.Cli.Tests.Commands;

/// <summary>The expected figures come from another program, which read the archive of releases by itself.</summary>
public sealed class VintagesTests
{
    private const string England = "ukdash:England:cases:specimen";

    /// <summary>Year, lag, nowcasts, inside; mean error; raw error.</summary>
    private static readonly string[] Score =
    [
        "2021,1,182,145 0.101891088 0.708747435",
        "2021,2,182,141 0.050689029 0.132288441",
        "2021,3,182,145 0.030960437 0.048586475",
        "2021,4,182,145 0.022976275 0.023499891",
        "2021,5,182,147 0.016395474 0.013003847",
        "2021,6,182,143 0.014232924 0.009972922",
        "2021,7,182,141 0.014221856 0.009255842",
        "2021,8,182,145 0.013999625 0.008518852",
        "2021,9,182,145 0.012213658 0.007463360",
        "2021,10,182,149 0.010959072 0.006606332",
        "2022,1,117,96 0.091803810 0.414436928",
        "2022,2,117,98 0.029727693 0.077262532",
        "2022,3,118,101 0.013329297 0.030452721",
        "2022,4,119,102 0.007639873 0.015378670",
        "2022,5,120,97 0.005306109 0.009810996",
        "2022,6,121,90 0.003770141 0.006942379",
        "2022,7,123,92 0.002929696 0.004884610",
        "2022,8,123,98 0.002110621 0.003292444",
        "2022,9,123,96 0.001790819 0.002455590",
        "2022,10,124,99 0.001741903 0.001958344",
        ",1,299,241 0.097943892 0.593582454",
        ",2,299,239 0.042486767 0.110756564",
        ",3,300,246 0.024025522 0.041453865",
        ",4,301,247 0.016913046 0.020289175",
        ",5,302,244 0.011989104 0.011735164",
        ",6,303,233 0.010054717 0.008762705",
        ",7,305,233 0.009667968 0.007493017",
        ",8,305,243 0.009205043 0.006411153",
        ",9,305,241 0.008010349 0.005443833",
        ",10,306,248 0.007224010 0.004722833",
    ];

    [Fact]
    public async Task Csv_OfTheStoryOfADay_HasARowARevision()
    {
        var run = await CommandRun.OfAsync("vintages", England, "--day", "2021-12-25", "--csv");

        Assert.Equal((ExitCode.Done, string.Empty), (run.Code, run.Messages));
        Assert.Equal("series,day,released_at,count,change,completeness", run.Lines[0]);
        Assert.StartsWith(England + ",2021-12-25,2021-12-27T16:00:00Z,37015,,0.6178228", run.Lines[1], StringComparison.Ordinal);
        Assert.StartsWith(England + ",2021-12-25,2021-12-28T16:00:00Z,52718,15703,0.8799238", run.Lines[2], StringComparison.Ordinal);
        Assert.EndsWith(",2023-12-31T16:00:00Z,59912,1,1", run.Lines[^1], StringComparison.Ordinal);
        Assert.Equal(1 + 43, run.Lines.Length);
    }

    [Fact]
    public async Task Csv_OfAStoryAsOfADay_EndsThere()
    {
        var run = await CommandRun.OfAsync("vintages", England + "@2021-12-31", "--day", "2021-12-25", "--csv");

        Assert.Equal(1 + 5, run.Lines.Length);
        Assert.Equal(England + "@2021-12-31,2021-12-25,2021-12-31T16:00:00Z,54142,304,1", run.Lines[^1]);
    }

    [Fact]
    public async Task Text_OfAStoryAcrossABreak_NamesItAndSettlesOnEitherSide()
    {
        var run = await CommandRun.OfAsync("vintages", England, "--day", "2021-12-25");
        var text = string.Join(' ', run.Lines);

        Assert.Contains("The last release held, of 2023-12-31 16:00Z, has 59,912: taken for the settled count.", text, StringComparison.Ordinal);
        Assert.Contains("Within 5 % of it from 2022-01-31 16:00Z on: 37 days after the day (36 d 16 h after its end).", text, StringComparison.Ordinal);
        Assert.Contains("A break lies within: from 31 January 2022 cases by specimen date count episodes", text, StringComparison.Ordinal);
        Assert.Contains("The last release before it, of 2022-01-28 16:00Z, had 54,635.", text, StringComparison.Ordinal);
        Assert.Contains("Within 5 % of that count from 2021-12-28 16:00Z on: 3 days after the day", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_OfADayWhoseFirstReleasesAreNotHeld_SaysSoAndGivesNoLags()
    {
        var run = await CommandRun.OfAsync("vintages", England, "--day", "2020-12-20");
        var text = string.Join(' ', run.Lines);

        Assert.Contains("the count of 2023-12-31 16:00Z is not its first print.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Within", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_OfADayThatNoReleaseRevised_SaysSo()
    {
        var run = await CommandRun.OfAsync("vintages", "ukdash:England:cases:publish@2022-08-03", "--day", "2022-01-10");

        Assert.Contains(", as every one before it: taken for the settled count.", string.Join(' ', run.Lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2021-12-14", 10, 83216, 83341.395495, 83243.614183, 83439.291665)]
    [InlineData("2021-12-15", 9, 90759, 90980.399179, 90860.159512, 91100.797965)]
    [InlineData("2021-12-16", 8, 85088, 85346.793012, 85231.075897, 85462.667236)]
    [InlineData("2021-12-17", 7, 76822, 77166.099145, 77036.524625, 77295.891608)]
    [InlineData("2021-12-18", 6, 71273, 71782.550903, 71586.775663, 71978.861547)]
    [InlineData("2021-12-19", 5, 70637, 71053.058233, 70655.476961, 71452.876711)]
    [InlineData("2021-12-20", 4, 101829, 103825.351592, 102604.253907, 105060.981613)]
    [InlineData("2021-12-21", 3, 101798, 109500.145701, 106924.732366, 112137.591026)]
    [InlineData("2021-12-22", 2, 70549, 90875.974526, 84009.029366, 98304.227634)]
    [InlineData("2021-12-23", 1, 20845, 106695.543387, 97924.938339, 116251.683910)]
    public async Task Csv_OfTheLatestDays_EstimatesWhatTheyWillBecome(string day, int lag, long count, double nowcast, double low, double high)
    {
        var run = await CommandRun.OfAsync("vintages", England + "@2021-12-24", "--csv");

        Assert.Equal("series,day,released_at,count,completeness,nowcast,low,high,lag", run.Lines[0]);
        var cells = Assert.Single(run.Lines, line => line.Contains("," + day + ",", StringComparison.Ordinal)).Split(',');
        Assert.Equal(Invariant($"{count} {lag}"), Invariant($"{cells[3]} {cells[8]}"));
        Assert.Equal(
            [count / nowcast, nowcast, low, high],
            cells[4..8].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)),
            (expected, actual) => Math.Abs(expected - actual) < 1e-5);
    }

    [Fact]
    public async Task Csv_OfTheScore_IsThatOfTheOtherProgram()
    {
        var run = await CommandRun.OfAsync("vintages", England, "--score", "--csv");

        Assert.Equal("series,year,lag,nowcasts,inside,coverage,mean_error,raw_error,note", run.Lines[0]);
        Assert.Equal(Score, run.Lines[1..].Select(line => line.Split(',')).Select(cells => Invariant($"{cells[1]},{cells[2]},{cells[3]},{cells[4]} {Number(cells[6]):F9} {Number(cells[7]):F9}")));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task Csv_OfTheScore_HoldsFourTimesInFiveAtShortLags(int lag)
    {
        var run = await CommandRun.OfAsync("vintages", England, "--score", "--csv");

        var cells = Assert.Single(run.Lines, line => line.StartsWith(Invariant($"{England},,{lag},"), StringComparison.Ordinal)).Split(',');
        Assert.InRange(Number(cells[5]), 0.75, 0.85);
    }

    [Fact]
    public async Task Json_OfTheScore_HasNullForAllYears()
    {
        var run = await CommandRun.OfAsync("vintages", England, "--score", "--json");

        Assert.Equal(10, run.Lines.Count(line => line == "    \"year\": null,"));
    }

    [Theory]
    [InlineData(England, "The newest release of ukdash:England:cases:specimen held, of 2023-12-31T16:00:00Z, has no count for the 10 days before it: its days had settled by then; ask for an earlier moment, such as @2022-08-10.")]
    [InlineData(England + "@2021-02-25", "ukdash:England:cases:specimen@2021-02-25 is held in one release, of 2021-02-25T16:00:00Z: how its days fill up can't be seen from it.")]
    [InlineData(England + "@2020-12-25", "No release of ukdash:England:cases:specimen of 2020-12-25 or before is held: the oldest is of 2021-02-25T16:00:00Z.")]
    public async Task Vintages_WhereWhatIsHeldFallsShort_SaysWhy(string selector, string message)
    {
        var run = await CommandRun.OfAsync("vintages", selector);

        Assert.Equal("dashboard: " + message + "\n", run.Messages);
        Assert.Equal((ExitCode.Failed, string.Empty), (run.Code, run.Answer));
    }

    [Fact]
    public async Task Text_OfTheFirstWeeks_SaysThatTooLittleIsKnown()
    {
        var run = await CommandRun.OfAsync("vintages", England + "@2021-03-19");

        Assert.Contains("No nowcast: too few releases of the weeks before are held", run.Answer, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, run.Code);
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}

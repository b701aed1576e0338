using Dashboard.Charts.Kinds;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;
using Dashboard.Core.Claims;
using Dashboard.Core.Comparison;

namespace Dashboard.Charts.Tests.Kinds;

public sealed class CompareLayoutTests
{
    private static readonly Rgba Uk = Theme.Light.Colors.UkDashboard;
    private static readonly Rgba Hopkins = Theme.Light.Colors.JohnsHopkins;

    [Fact]
    public void Lay_Bars_StandOnZeroInProportionToTheirCounts()
    {
        var bars = Lay(Given.Comparison("100 200 400", "100 200 400")).Group("days-ukdash-1").Bars(Uk).ToList();

        Assert.Equal(3, bars.Count);
        Assert.Single(bars.Select(bar => bar.Bottom).Distinct());
        Assert.Equal(bars[0].Height * 2, bars[1].Height, 1.5);
        Assert.Equal(bars[0].Height * 4, bars[2].Height, 2.5);
    }

    [Fact]
    public void Lay_BarsOfOneDay_StandSideBySide()
    {
        var drawn = Lay(Given.Comparison("100 100", "100 100"));
        var (first, second) = (drawn.Group("days-ukdash-1").Bars(Uk).First(), drawn.Group("days-jhu-2").Bars(Hopkins).First());

        Assert.True(first.Right <= second.Left);
        Assert.Equal(first.Height, second.Height);
    }

    [Fact]
    public void Lay_ADayWithoutReport_HasNoBarAndIsHatched()
    {
        var drawn = Lay(Given.Comparison("100 . 100", "100 90 100"));

        Assert.Equal(2, drawn.Group("days-ukdash-1").Bars(Uk).Count());
        Assert.Contains("no report", drawn.Words);
        Assert.Single(Silent(drawn));
    }

    [Fact]
    public void Lay_AReportedZero_IsNeitherHatchedNorLabelled()
    {
        var drawn = Lay(Given.Comparison("100 0 100", "100 90 100"));

        Assert.DoesNotContain("no report", drawn.Words);
        Assert.Empty(Silent(drawn));
    }

    [Theory]
    [InlineData("90+")]
    [InlineData("90~")]
    [InlineData("90f")]
    [InlineData("90?")]
    public void Lay_ACountThatIsNotTheDaysOwnReport_IsOutlined(string count) =>
        Assert.Single(Lay(Given.Comparison("100 " + count + " 100", "1 1 1")).Group("days-ukdash-1").Outlines(Uk));

    [Fact]
    public void Lay_CountsAsReported_HaveNoOutline() =>
        Assert.Empty(Lay(Given.Comparison("100 90 100", "1 1 1")).Group("days-ukdash-1").Outlines(Uk));

    [Fact]
    public void Lay_ACorrection_PointsDownFromZeroInItsOwnColour()
    {
        var drawn = Lay(Given.Comparison("100 -50 100", "1 1 1"));
        var up = drawn.Group("days-ukdash-1").Bars(Uk).First();
        var down = Assert.Single(drawn.Group("days-ukdash-1").Bars(Theme.Light.Colors.Correction));

        Assert.Equal(up.Bottom, down.Top);
        Assert.Contains("correction", drawn.Words);
    }

    [Fact]
    public void Lay_ACatchUp_IsBracketedOverExactlyItsDaysWithItsSumInWords()
    {
        var drawn = Lay(Given.Comparison("100 100 100 100 100", "100 . . 330x3 100"));
        var bars = drawn.Group("days-ukdash-1").Bars(Uk).ToList();
        var bracket = Assert.Single(drawn.Paths, path => path.Fill is null && path.Stroke?.Color == Hopkins && path.Path.Points.Length == 4);

        // The bracket's ends lie between the bars of the days around it.
        Assert.InRange(bracket.Path.Points[0].X, bars[0].Right, bars[1].Left);
        Assert.InRange(bracket.Path.Points[3].X, bars[3].Right, bars[4].Left);
        Assert.Contains("330 for three days", drawn.Words);
    }

    [Fact]
    public void Lay_AQuotedAverage_IsARuleOverExactlyItsDaysAtItsValue()
    {
        var drawn = Lay(Given.Comparison("100 100 100 100", "100 100 100 100"), Given.Claim("c1", "50", 50, "2021-12-22/2021-12-23"));
        var bars = drawn.Group("days-ukdash-1").Bars(Uk).ToList();
        var rule = Rules(drawn).Single();

        Assert.InRange(rule.Left, bars[0].Right, bars[1].Left);
        Assert.InRange(rule.Right, bars[2].Right, bars[3].Left);
        Assert.Equal(bars[0].Bottom - (bars[0].Height / 2), rule.CentreY, 1.0);
        Assert.Contains("“50”", drawn.Words);
        Assert.Contains("c1", drawn.Words);
    }

    [Fact]
    public void Lay_AQuotedAverageOutsideTheWindow_IsNotDrawn()
    {
        var drawn = Lay(Given.Comparison("100 100", "100 100"), Given.Claim("c1", "50", 50, "2021-12-20/2021-12-22"));

        Assert.Empty(Rules(drawn));
        Assert.DoesNotContain("quoted average", drawn.Words);
    }

    [Fact]
    public void Lay_TwoSilentDaysOnEnd_AreOneBandLabelledOnce()
    {
        var drawn = Lay(Given.Comparison("5 . . 5 . 5", "5 5 5 5 5 5"));

        Assert.Equal(2, Silent(drawn).Count());
        Assert.Equal(2, drawn.Words.Count(word => word == "no report"));
    }

    [Fact]
    public void Lay_EndsOfLines_BearTheSourcesNames()
    {
        var drawn = Lay(Given.Comparison("1 2 3 4 5 6 7 8", "1 2 3 4 5 6 7 8"));

        Assert.Contains("UK dashboard", drawn.Words);
        Assert.Contains("Johns Hopkins", drawn.Words);
    }

    [Fact]
    public void Lay_WithoutAnAverage_NamesNoLine() => Assert.DoesNotContain("UK dashboard", Lay(Given.Comparison("1 2 3", "1 2 3")).Words);

    [Fact]
    public void Lay_Table_HoldsEveryDayWithStatusAndDifference()
    {
        var table = CompareLayout.Lay(new CompareChart(Given.Comparison("1234 . -5", "234 7 9+"), [], Given.Note), Theme.Light, PictureSize.Standard).Table!;

        Assert.Equal("UK dashboard and Johns Hopkins, day by day", table.Caption);
        Assert.Equal(["day", "UK dashboard", "status", "Johns Hopkins", "status", "UK dashboard less Johns Hopkins"], table.Columns);
        Assert.Equal(["21 December 2021", "1,234", "reported", "234", "reported", "+1,000"], table.Rows[0]);
        Assert.Equal(["22 December 2021", "–", "no report", "7", "reported", "–"], table.Rows[1]);
        Assert.Equal(["23 December 2021", "−5", "correction", "9", "backfilled later", "−14"], table.Rows[2]);
    }

    [Fact]
    public void Lay_AWindowOfThreeYearsIn800Px_DrawsLinesInsteadOfBars()
    {
        var drawn = Lay(Given.Comparison(Given.Counts(1143), Given.Counts(1143, seed: 9), firstDay: "2020-01-22"), new PictureSize(800, 600));

        Assert.Empty(drawn.Group("days-ukdash-1").Rects);
        var line = Assert.Single(drawn.Group("days-ukdash-1").Paths);
        Assert.Equal(1143, line.Path.Points.Length);
        Drawn.AssertNone(drawn.Faults());
    }

    [Fact]
    public void Lay_ALineOverADayWithoutReport_IsBrokenThere()
    {
        var days = string.Join(' ', Enumerable.Repeat("5", 400)) + " . 5 . " + string.Join(' ', Enumerable.Repeat("5", 300));
        var paths = Lay(Given.Comparison(days, Given.Counts(703)), new PictureSize(640, 480)).Group("days-ukdash-1").Paths.ToList();

        Assert.Equal(3, paths.Count);
        Assert.Equal([400, 300], paths.Where(path => path.Stroke is not null).Select(path => path.Path.Points.Length));
        Assert.Single(paths, path => path.Fill == Uk.WithOpacity(0.55)); // the lone day is a dot
    }

    [Fact]
    public void Lay_ALineThroughCountsAddedLater_IsDottedThereAndSaidSo()
    {
        var days = string.Join(' ', Enumerable.Repeat("5", 400)) + " 5+ 5+ " + string.Join(' ', Enumerable.Repeat("5", 300));
        var drawn = Lay(Given.Comparison(days, Given.Counts(702)), new PictureSize(640, 480));

        Assert.Equal([400, 4, 300], drawn.Group("days-ukdash-1").Paths.Select(path => path.Path.Points.Length));
        Assert.Equal([false, true, false], drawn.Group("days-ukdash-1").Paths.Select(path => path.Stroke!.Dash is not null));
        Assert.Contains("dotted: added by a later release", drawn.Words);
    }

    [Theory]
    [MemberData(nameof(Sizes.All), MemberType = typeof(Sizes))]
    public void Lay_DataThatChartsStumbleOver_LeavesNoFault(int width, int height)
    {
        var long60 = "ukdash:" + new string('A', 29) + " " + new string('b', 30) + ":cases";
        (string Name, SeriesComparison Data)[] hard =
        [
            ("all gaps", Given.Comparison(". . . . . . .", ". . . . . . .")),
            ("one day", Given.Comparison("5", "7")),
            ("one day, all gaps", Given.Comparison(".", ".")),
            ("all zero", Given.Comparison("0 0 0 0 0 0 0 0", "0 0 0 0 0 0 0 0")),
            ("corrections only", Given.Comparison("-5 -9 -100000", "-1 -2 -3")),
            ("three orders of magnitude", Given.Comparison("120 250 1,900 88,000 213,456 7", "1 2 3 4 5 6")),
            ("a 60-character name", Given.Comparison(Given.Counts(14), Given.Counts(14, seed: 3), one: long60)),
            ("three years", Given.Comparison(Given.Counts(1143), Given.Counts(1143, seed: 9), firstDay: "2020-01-22")),
            ("gaps all along", Given.Comparison(Repeat("5 5 5 5 5 . .", 20), Repeat("5 5 5 5 . . 15x3", 20))),
            ("catch-ups for two years", Given.Comparison(Repeat("5 5 5 5 . . 19x3", 104), Repeat("5 5 5 5 . . 15x3", 104))),
            ("lines that end together", Given.Comparison(Repeat("100", 30), Repeat("100", 30))),
        ];
        ClaimCheck[] quoted =
        [
            Given.Claim("c14", "68,457", 68_457, "2021-12-21/2021-12-27", Verdict.ArithmeticHoldsMissingAsZero),
            Given.Claim("c22", "108,124", 108_124, "2021-12-21/2021-12-27", Verdict.Contradicted),
        ];

        Drawn.AssertNone(hard.SelectMany(one => Lay(one.Data, new PictureSize(width, height), quoted).Faults().Select(fault => one.Name + ": " + fault)));
    }

    private static IEnumerable<PixelRect> Silent(Drawn drawn) => drawn.Hatched(Theme.Light.Colors.Hatch);

    private static string Repeat(string week, int times) => string.Join(' ', Enumerable.Repeat(week, times));

    private static IEnumerable<PixelRect> Rules(Drawn drawn) => drawn.Paths
        .Where(path => path.Stroke is { WidthPx: 3.5 } stroke && stroke.Color == Theme.Light.Colors.Quoted && path.Path.Points.Length == 6)
        .Select(path => PixelRect.FromEdges(path.Path.Points[0].X, path.Path.Points[0].Y, path.Path.Points[1].X, path.Path.Points[1].Y));

    private static Drawn Lay(SeriesComparison comparison, params ClaimCheck[] quoted) => Lay(comparison, PictureSize.Standard, quoted);

    private static Drawn Lay(SeriesComparison comparison, PictureSize size, params ClaimCheck[] quoted) =>
        new(CompareLayout.Lay(new CompareChart(comparison, [.. quoted], Given.Note), Theme.Light, size));
}

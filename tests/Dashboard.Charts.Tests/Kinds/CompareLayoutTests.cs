using Dashboard.Charts.Kinds;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;
using Dashboard.Core.Claims;
using Dashboard.Core.Comparison;

namespace Dashboard.Charts.Tests.Kinds;

public sealed class CompareLayoutTests
{
    // The outline of days side by side has two corners a day, and stands on the ground with two more.
    private const int FeetOfARun = 2;

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
    public void Lay_SeveralFiguresQuotedOfOneDay_DrawsNoLeaderOverAChip()
    {
        var quoted = Enumerable.Range(1, 6).Select(i => Given.Claim(Invariant($"c{i}"), Invariant($"{i * 15}"), i * 15, "2021-12-23", counts: "cases"))
            .Append(Given.Claim("c9", "50", 50, "2021-12-22/2021-12-24"));
        var drawn = Lay(Given.Comparison("100 100 100 100", "100 100 100 100"), [.. quoted]);
        var marks = drawn.Of<Mark>().ToList();
        var firstChip = marks.FindIndex(mark => mark is TextMark { Text: ['c', _] });

        Assert.True(firstChip > marks.FindLastIndex(mark => mark is PathMark { Fill: null, Stroke: { WidthPx: 1 } stroke } && stroke.Color == Theme.Light.Colors.Quoted));
        Assert.Equal(7, drawn.Words.Count(word => word is ['c', _]));
    }

    [Theory]
    [InlineData("100 90 100", false)]
    [InlineData("100 120 100", true)]
    public void Lay_CountsOfAnEarlierRelease_AreSaidToHaveChangedOnlyWhereTheyHave(string last, bool isSaid)
    {
        var (then, now) = (Given.Comparison("100 90 100", "1 1 1"), Given.Comparison(last, "1 1 1"));

        Assert.Equal(isSaid, Lay(then with { First = then.First with { Later = now.First } }).Words.Contains("as last released"));
    }

    [Theory]
    [InlineData(60, true)]
    [InlineData(300, false)]
    public void Lay_BarsTooNarrowForHatching_ArePlainAndSoIsTheirSample(int days, bool isHatched)
    {
        var chart = new CompareChart(Given.Sides(1, Given.Counts(days)), [], Given.Note);
        var drawn = new Drawn(CompareLayout.Lay(chart, Theme.Light, new PictureSize(1200, 675)));

        Assert.Equal(isHatched, drawn.Hatched(Hopkins).Any());
    }

    [Fact]
    public void Lay_AZeroThatAPolicyPutThere_IsMarked()
    {
        var (given, zero) = (Given.Sides(1, "100 . 100"), Given.Sides(1, "100 0f 100"));
        var sides = given with { Policy = "zero", Series = [given.Series[0] with { Reconciled = zero.Series[0].AsReported }] };
        var drawn = new Drawn(CompareLayout.Lay(new CompareChart(sides, [], Given.Note), Theme.Light, PictureSize.Standard));

        Assert.Single(drawn.Group("days-jhu-1").Paths, path => path.Stroke is { Dash: not null, WidthPx: 3 });
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
    public void Lay_AWindowOfThreeYearsIn800Px_JoinsTheDaysToOneShapeWithEveryDayInIt()
    {
        var drawn = Lay(Given.Comparison(Given.Counts(1143), Given.Counts(1143, seed: 9), firstDay: "2020-01-22"), new PictureSize(800, 600));

        Assert.Empty(drawn.Group("days-ukdash-1").Rects);
        var shape = Assert.Single(drawn.Group("days-ukdash-1").Paths);
        Assert.Equal((2 * 1143) + FeetOfARun, shape.Path.Points.Length);
        Drawn.AssertNone(drawn.Faults());
    }

    [Fact]
    public void Lay_AShapeOverADayWithoutReport_LeavesTheDayOut()
    {
        var days = string.Join(' ', Enumerable.Repeat("5", 400)) + " . 5 . " + string.Join(' ', Enumerable.Repeat("5", 300));
        var shape = Assert.Single(Lay(Given.Comparison(days, Given.Counts(703)), new PictureSize(640, 480)).Group("days-ukdash-1").Paths);

        Assert.Equal((2 * 701) + (3 * FeetOfARun), shape.Path.Points.Length);
    }

    [Fact]
    public void Lay_AShapeWithCountsAddedLater_IsPalerThereAndSaidSo()
    {
        var days = string.Join(' ', Enumerable.Repeat("5", 400)) + " 5+ 5+ " + string.Join(' ', Enumerable.Repeat("5", 300));
        var drawn = Lay(Given.Comparison(days, Given.Counts(702)), new PictureSize(640, 480));

        Assert.Equal([((2 * 700) + (2 * FeetOfARun), true), ((2 * 2) + FeetOfARun, false)], drawn.Group("days-ukdash-1").Paths.Select(path => (path.Path.Points.Length, path.Fill == Uk.WithOpacity(0.38))));
        Assert.Contains("paler: added by a later release", drawn.Words);
    }

    [Fact]
    public void Lay_ADayTenTimesTheOthersInALongWindow_IsCutWithItsNumberSaid()
    {
        var days = string.Join(' ', Enumerable.Repeat("90 100 110", 60)) + " 9000 " + string.Join(' ', Enumerable.Repeat("100", 60));
        var drawn = Lay(Given.Comparison(days, Given.Counts(241, most: 100), firstDay: "2021-01-01"));

        Assert.Contains("9,000 on 30 June 2021", drawn.Words);
        Assert.DoesNotContain("10,000", drawn.Words);
        Drawn.AssertNone(drawn.Faults());
    }

    [Fact]
    public void Lay_ADayTenTimesTheOthersInAFewWeeks_IsShownWhole() =>
        Assert.Contains("10,000", Lay(Given.Comparison("100 100 9000 100 100 100 100 100", "1 1 1 1 1 1 1 1")).Words);

    [Fact]
    public void Lay_ACountOfAPolicy_IsADottedOutlineAndNamedInTheLegend()
    {
        var drawn = Lay(Given.Comparison("100 . 300x2 100", "1 1 1 1"));
        var outline = Assert.Single(drawn.Group("days-ukdash-1").Rects, rect => rect is { Fill: null, Stroke.Dash: not null });

        // 300 for two days, spread: 150 on the first.
        var tallest = drawn.Group("days-ukdash-1").Bars(Uk).Where(bar => bar.Height > 0).MaxBy(bar => bar.Height);
        Assert.Equal(tallest.Height / 2, outline.Rect.Height, 3.0);
        Assert.Contains("put there by policy “even”", drawn.Words);
    }

    [Fact]
    public void Lay_ACountRevisedSince_HasAMarkWhereItIsNow()
    {
        var now = Given.Comparison("100 100 100", "1 1 1");
        var then = Given.Comparison("100 50 100", "1 1 1", one: "ukdash:United Kingdom:cases@2021-12-28");
        var drawn = Lay(then with { First = then.First with { Later = now.First } });
        var bars = drawn.Group("days-ukdash-1").Bars(Uk).ToList();
        var mark = Assert.Single(drawn.Group("days-ukdash-1").Paths, path => path.Path.Points.Length == 4 && path.Stroke is { WidthPx: 2 });

        Assert.Equal(bars[0].Top, mark.Path.Points[1].Y, 1.0);
        Assert.InRange(mark.Path.Points[1].X, bars[0].Right, bars[1].Left);
        Assert.Contains("as last released", drawn.Words);
    }

    [Fact]
    public void Lay_AQuotedCount_IsAPinAtItsDayAndValue()
    {
        var drawn = Lay(Given.Comparison("100 100 100", "100 100 100"), Given.Claim("c7", "50", 50, "2021-12-22", counts: "cases"));
        var bars = drawn.Group("days-ukdash-1").Bars(Uk).ToList();
        var rings = drawn.Paths.Where(path => path.Fill == Theme.Light.Colors.Paper && path.Stroke is { WidthPx: 2 }).Select(path => path.Path.Points.ToArray());

        // One in the legend above the bars, one at the day.
        var ring = Assert.Single(rings, points => points.Min(point => point.Y) > bars[1].Top);
        Assert.Equal(bars[1].Bottom - (bars[1].Height / 2), ring.Average(point => point.Y), 2.0);
        Assert.Contains("quoted count", drawn.Words);
        Assert.Contains("c7", drawn.Words);
    }

    [Fact]
    public void Lay_TwelveSeries_AreLinesNamedAtTheirEndsEachWithItsOwnColour()
    {
        var drawn = Lay(Given.Sides(12, Given.Counts(60)));
        var names = Enumerable.Range(1, 12).Select(i => Invariant($"Country {i:00}")).ToList();

        Assert.Equal(12, names.Select(name => Assert.Single(drawn.Texts, text => text.Text == name).Style.Color).Distinct().Count());
        Assert.False(drawn.HasGroup("days-jhu-1"));
    }

    [Fact]
    public void Lay_TwelveSeriesOfLongNames_AreNamedInTheLegend()
    {
        var drawn = Lay(Given.Sides(12, Given.Counts(60), longName: new string('N', 50)), new PictureSize(640, 480));

        Assert.Equal(12, drawn.Words.Count(word => word.StartsWith("NNN", StringComparison.Ordinal)));
        Drawn.AssertNone(drawn.Faults());
    }

    [Fact]
    public void Lay_ColumnsOfTheFirst_LeavesTheOtherAnAverageThatTheScaleFits()
    {
        var comparison = Given.Comparison("10 10 10 10 10 10 10", "0 0 0 0 0 0 70");
        var all = Lay(comparison);
        var first = new Drawn(CompareLayout.Lay(Chart(comparison, ShownColumns.OfFirst), Theme.Light, PictureSize.Standard));

        Assert.True(all.HasGroup("days-jhu-2"));
        Assert.False(first.HasGroup("days-jhu-2"));
        Assert.Contains("Johns Hopkins, 7-day average", first.Words);

        // The other's one day of 70 is not drawn, so the first's bars may be higher than beside it, and as wide as when alone.
        var (beside, alone) = (all.Group("days-ukdash-1").Bars(Uk).First(), first.Group("days-ukdash-1").Bars(Uk).First());
        Assert.True(alone.Height > 3 * beside.Height);
        Assert.True(alone.Width > 1.8 * beside.Width);
    }

    [Fact]
    public void Lay_ColumnsOfTheFirst_ShowsWhatTheOthersAverageBecameSince()
    {
        var (then, now) = (Given.Comparison("1 1 1 1 1 1 1 1", "50 50 50 50 50 50 50 50"), Given.Comparison("1 1 1 1 1 1 1 1", "70 70 70 70 70 70 70 70"));
        var chart = Chart(then with { Second = then.Second with { Later = now.Second } }, ShownColumns.OfFirst);
        var drawn = new Drawn(CompareLayout.Lay(chart, Theme.Light, PictureSize.Standard));

        // A mean of seven days is there on the seventh and the eighth; the bars' own legend shows a mark, not a line.
        var later = Assert.Single(drawn.Paths, path => path.Stroke == MeanLine.LaterStroke(Hopkins));
        Assert.Equal(later.Path.Points[0].Y, later.Path.Points[1].Y);
        Assert.Contains("average as last released", drawn.Words);
    }

    [Fact]
    public void Lay_ColumnsOfNone_DrawsAveragesAloneAndTellsWhatThePolicyPutThere()
    {
        var chart = Chart(Given.Comparison("10 10 . 20x2 10 10 10", "10 10 10 10 10 10 10"), ShownColumns.OfNone);
        var drawn = new Drawn(CompareLayout.Lay(chart, Theme.Light, PictureSize.Standard));

        Assert.False(drawn.HasGroup("days-ukdash-1"));
        Assert.False(drawn.HasGroup("days-jhu-2"));
        Assert.Contains(", which filled 2 counts.", chart.Text.Subtitle, StringComparison.Ordinal);
        Assert.DoesNotContain("which filled", Chart(Given.Comparison("10 10 . 20x2 10 10 10", "10 10 10 10 10 10 10"), ShownColumns.OfFirst).Text.Subtitle, StringComparison.Ordinal);
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
            ("two of one source", Given.Comparison(Given.Counts(30), Given.Counts(30, seed: 3), other: "ukdash:United Kingdom:cases:specimen")),
            ("a spike in a year", Given.Comparison(Repeat("90 100 110", 120) + " 90000", Repeat("90 100 110", 120) + " -90000")),
            ("lines that end together", Given.Comparison(Repeat("100", 30), Repeat("100", 30))),
        ];
        SideBySide[] sides =
        [
            Given.Sides(1, Given.Counts(20)), Given.Sides(1, ". . ."), Given.Sides(1, "0 0 0 0 0 0 0 0 0"), Given.Sides(1, "5"),
            Given.Sides(3, "5"), Given.Sides(5, ". . ."), Given.Sides(12, Given.Counts(1143)), Given.Sides(12, "-5 -900000 3 7 8 9 10 11 12 13"),
            Given.Sides(12, Given.Counts(30), longName: new string('W', 45) + " and"),
        ];
        ClaimCheck[] quoted =
        [
            Given.Claim("c07", "134.022", 134_022, "2021-12-21", Verdict.NotCheckable, counts: "cases"),
            Given.Claim("c08", "132,017", 132_017, "2021-12-22", Verdict.NotCheckable, counts: "cases"),
            Given.Claim("c14", "68,457", 68_457, "2021-12-21/2021-12-27", Verdict.ArithmeticHoldsMissingAsZero),
            Given.Claim("c22", "108,124", 108_124, "2021-12-21/2021-12-27", Verdict.Contradicted),
        ];

        Drawn.AssertNone(hard.SelectMany(one => Lay(one.Data, new PictureSize(width, height), quoted).Faults().Select(fault => one.Name + ": " + fault)));
        Drawn.AssertNone(sides.SelectMany((one, place) => Lay(one, new PictureSize(width, height)).Faults().Select(fault => Invariant($"sides {place}: {fault}"))));
    }

    private static IEnumerable<PixelRect> Silent(Drawn drawn) => drawn.Hatched(Theme.Light.Colors.Hatch);

    private static string Repeat(string week, int times) => string.Join(' ', Enumerable.Repeat(week, times));

    private static IEnumerable<PixelRect> Rules(Drawn drawn) => drawn.Paths
        .Where(path => path.Stroke is { WidthPx: 3.5 } stroke && stroke.Color == Theme.Light.Colors.Quoted && path.Path.Points.Length == 6)
        .Select(path => PixelRect.FromEdges(path.Path.Points[0].X, path.Path.Points[0].Y, path.Path.Points[1].X, path.Path.Points[1].Y));

    private static CompareChart Chart(SeriesComparison comparison, ShownColumns columns) => new(comparison, [], Given.Note) { Columns = columns };

    private static Drawn Lay(SeriesComparison comparison, params ClaimCheck[] quoted) => Lay(comparison, PictureSize.Standard, quoted);

    private static Drawn Lay(SideBySide sides, PictureSize? size = null) =>
        new(CompareLayout.Lay(new CompareChart(sides, [], Given.Note), Theme.Light, size ?? PictureSize.Standard));

    private static Drawn Lay(SeriesComparison comparison, PictureSize size, params ClaimCheck[] quoted) =>
        new(CompareLayout.Lay(new CompareChart(comparison, [.. quoted], Given.Note), Theme.Light, size));
}

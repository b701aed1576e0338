using Dashboard.Charts.Axes;
using Dashboard.Charts.Fonts;
using Dashboard.Charts.Kinds;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;
using Dashboard.Core.Comparison;
using FsCheck;
using FsCheck.Fluent;

namespace Dashboard.Charts.Tests.Kinds;

public sealed class DifferenceLayoutTests
{
    private static readonly Rgba Uk = Theme.Light.Colors.UkDashboard;
    private static readonly Rgba Hopkins = Theme.Light.Colors.JohnsHopkins;

    [Theory]
    [InlineData("5 6 7", "0 0 0", true)]
    [InlineData("5 6 7", ". . .", true)]
    [InlineData("5 6 7", "0 1 0", false)]
    public void Lay_WithoutAnyRatio_SaysSo(string first, string second, bool isSaid)
    {
        var chart = new DifferenceChart(Given.Comparison(first, second), Given.Note);

        Assert.Equal(isSaid, new Drawn(DifferenceLayout.Lay(chart, Theme.Light, PictureSize.Standard)).Words.Any(word => word.StartsWith("no ratio", StringComparison.Ordinal)));
    }

    [Fact]
    public void Lay_TheLastTotal_StandsClearOfTheLine() => Prop.ForAll<PositiveInt>(seed =>
    {
        var chart = new DifferenceChart(Given.Comparison(Given.Counts(90, 500, seed.Get), Given.Counts(90, 500, seed.Get + 1)), Given.Note);
        var drawn = new Drawn(DifferenceLayout.Lay(chart, Theme.Light, PictureSize.Standard));
        var total = TextMeasurer.BoundsPx(drawn.Texts.Last(text => text.Text == CountFormat.Difference(chart.Totals.Last().Total!.Value)));
        var line = drawn.Paths.Last(path => path is { Fill: null, Stroke.WidthPx: 3 }).Path.Points.ToArray();
        return !Array.Exists(line, total.Contains);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Lay_WhoCountsMore_StandsAboveZeroIfFirstAndBelowIfSecond()
    {
        var drawn = Lay(Given.Comparison("150 100", "100 200"));
        var (above, below) = (Assert.Single(Bars(drawn, Uk)), Assert.Single(Bars(drawn, Hopkins)));

        Assert.Equal(above.Bottom, below.Top);
        Assert.Equal(above.Height * 2, below.Height, 2.0);
    }

    [Fact]
    public void Lay_WidestOnEitherSide_AreWritten()
    {
        var words = Lay(Given.Comparison("150 100 120", "100 200 100")).Words.ToList();

        Assert.Contains("+50", words);
        Assert.Contains("−100", words);
        Assert.DoesNotContain("+20", words);
    }

    [Fact]
    public void Lay_ADayWithoutReport_HasNoBarAndIsHatchedInAllPanels()
    {
        var drawn = Lay(Given.Comparison("100 . 100", "90 90 90"));

        Assert.Equal(2, Bars(drawn, Uk).Count());
        Assert.Equal(3, Silent(drawn).Count());
        Assert.Single(drawn.Words, word => word == "no report");
    }

    [Fact]
    public void Lay_ADifferenceOfUnlikeDays_IsOutlinedAndNotAddedUp()
    {
        var drawn = Lay(Given.Comparison("100 . . 330x3 100", "90 90 90 90 90"));

        Assert.Single(drawn.Outlines(Uk));
        Assert.Contains("+20", drawn.Words); // 10 on the first day and 10 on the last
        Assert.Contains("330 for three days", drawn.Words);
    }

    [Fact]
    public void Lay_Ratios_StandInProportionToTheSecondSeries()
    {
        var ratio = Lay(Given.Comparison("150 100 0 5", "100 200 50 0")).Group("ratio");
        var (above, below) = (Assert.Single(ratio.Bars(Uk)), ratio.Bars(Hopkins).ToList());

        // +50 %, −50 % and −100 %; where the second counts nobody there is no ratio.
        Assert.Equal(2, below.Count);
        Assert.Equal(above.Height, below[0].Height, 1.0);
        Assert.Equal(above.Height * 2, below[1].Height, 2.0);
    }

    [Fact]
    public void Lay_TheWidestRatios_AreWritten()
    {
        var words = Lay(Given.Comparison("150 190 120", "100 200 100")).Words.ToList();

        Assert.Contains("+50 %", words);
        Assert.Contains("−5.0 %", words);
    }

    [Fact]
    public void Lay_TheLastTotal_StandsAtItsPoint()
    {
        var drawn = Lay(Given.Comparison("150 100 .", "100 60 1"));
        var total = Assert.Single(drawn.Texts, text => text.Text == "+90");

        Assert.Contains(drawn.Paths, path => path.Fill == Theme.Light.Colors.Ink && Math.Abs(path.Path.Points[0].Y - total.BaselineY) < 40);
    }

    [Fact]
    public void Lay_AWindowOfThreeYearsIn800Px_JoinsTheBarsToOneShapeASource()
    {
        var drawn = Lay(Given.Comparison(Given.Counts(1143), Given.Counts(1143, seed: 9), firstDay: "2020-01-22"), new PictureSize(800, 600));

        Assert.Empty(Bars(drawn, Uk));
        Assert.Single(drawn.Group("difference").Paths, path => path.Fill == Uk.WithOpacity(0.8));
        Assert.Single(drawn.Group("difference").Paths, path => path.Fill == Hopkins.WithOpacity(0.8));
        Drawn.AssertNone(drawn.Faults());
    }

    [Theory]
    [MemberData(nameof(Sizes.All), MemberType = typeof(Sizes))]
    public void Lay_DataThatChartsStumbleOver_LeavesNoFault(int width, int height)
    {
        (string Name, SeriesComparison Data)[] hard =
        [
            ("all gaps", Given.Comparison(". . . . . . .", ". . . . . . .")),
            ("one day, above", Given.Comparison("9", "7")),
            ("one day, below", Given.Comparison("5", "7")),
            ("below every day", Given.Comparison("5 6 7", "100 101 102")),
            ("all the same", Given.Comparison("5 6 7", "5 6 7")),
            ("corrections", Given.Comparison("-5 -9 -100,000", "-1 200,000 -3")),
            ("three orders of magnitude", Given.Comparison("120 250 1,900 88,000 213,456 7", "1 2 3 4 5 6")),
            ("the widest at the edges", Given.Comparison("1,000,000 1 1 1 1 1 1", "1 1 1 1 1 1 1,000,000")),
            ("three years", Given.Comparison(Given.Counts(1143), Given.Counts(1143, seed: 9), firstDay: "2020-01-22")),
            ("gaps all along", Given.Comparison(Repeat("5 5 5 5 5 . .", 20), Repeat("5 5 5 5 . . 15x3", 20))),
            ("catch-ups for two years", Given.Comparison(Repeat("5 5 5 5 . . 19x3", 104), Repeat("6 6 6 6 6 6 6", 104))),
            ("months", Given.Comparison(Given.Counts(92), Given.Counts(92, seed: 5), firstDay: "2021-10-01")),
        ];

        Drawn.AssertNone(hard.SelectMany(one => Lay(one.Data, new PictureSize(width, height)).Faults().Select(fault => one.Name + ": " + fault)));
    }

    private static IEnumerable<PixelRect> Silent(Drawn drawn) => drawn.Hatched(Theme.Light.Colors.Hatch);

    private static string Repeat(string week, int times) => string.Join(' ', Enumerable.Repeat(week, times));

    /// <summary>The bars of the upper panel.</summary>
    private static IEnumerable<PixelRect> Bars(Drawn drawn, Rgba color) => drawn.Group("difference").Bars(color);

    private static Drawn Lay(SeriesComparison comparison, PictureSize? size = null) =>
        new(DifferenceLayout.Lay(new DifferenceChart(comparison, Given.Note), Theme.Light, size ?? PictureSize.Standard));
}

using System.Collections.Immutable;
using Dashboard.Charts.Fonts;
using Dashboard.Charts.Kinds;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;
using Dashboard.Core.Comparison;

namespace Dashboard.Charts.Tests.Kinds;

public sealed class ComparePanelsTests
{
    // Twenty-eight days of cases about a thousand times the deaths; the highest week of each is level: 70,000 and 84.
    private const string Cases = "1000 1000 1000 1000 1000 1000 1000 70000 70000 70000 70000 70000 70000 70000 2000 2000 2000 2000 2000 2000 2000 1000 1000 1000 1000 1000 1000 1000";
    private const string Deaths = "1 1 1 1 1 1 1 2 2 2 2 2 2 2 84 84 84 84 84 84 84 7 7 7 7 7 7 7";

    [Fact]
    public void Lay_OfCasesAndDeaths_GivesEachAScaleOfItsOwn()
    {
        var drawn = new Drawn(Lay(CasesAndDeaths()));

        // Each highest count reaches into the upper part of its panel, and no bar of one panel into the other's.
        var (cases, deaths) = (BarsOf(drawn, "days-cases-jhu-1", 0), BarsOf(drawn, "days-deaths-jhu-1", 1));
        Assert.Equal(28, cases.Count);
        Assert.Equal(28, deaths.Count);
        Assert.True(cases.Max(bar => bar.Bottom) < deaths.Min(bar => bar.Top));
        Assert.Equal(1, cases.Max(bar => bar.Height) / deaths.Max(bar => bar.Height), 0.35);
    }

    [Fact]
    public void Lay_OfCasesAndDeaths_PutsADayAtOneXInBothPanels()
    {
        var drawn = new Drawn(Lay(CasesAndDeaths()));

        Assert.Equal(
            BarsOf(drawn, "days-cases-jhu-1", 0).Select(bar => bar.Left).Order(),
            BarsOf(drawn, "days-deaths-jhu-1", 1).Select(bar => bar.Left).Order());
    }

    [Fact]
    public void Lay_WithColumnsOfTheFirst_HasNoneInTheSecondPanelAndNamesBothAbove()
    {
        var drawn = new Drawn(CompareLayout.Lay(Chart(CasesAndDeaths()) with { Columns = ShownColumns.OfFirst }, Theme.Light, PictureSize.Standard));

        Assert.Equal(28, BarsOf(drawn, "days-cases-jhu-1", 0).Count);
        Assert.False(drawn.HasGroup("days-deaths-jhu-1"));
        Assert.Contains("cases, a day", drawn.Words);
        Assert.Contains("deaths, 7-day average", drawn.Words);
        Assert.DoesNotContain("deaths, a day", drawn.Words);
        Drawn.AssertNone(drawn.Faults());
    }

    [Fact]
    public void Title_OfCasesAndDeaths_SaysBothPeaks() => Assert.Equal(
        "Cases in Country 01 peaked at 70,000 a day in the week to 3 January 2022, deaths at 84 in the week to 10 January 2022",
        Chart(CasesAndDeaths()).Text.Title);

    [Fact]
    public void Title_OfPlacesAndSeveralThings_AddsNothingUpAcrossThem() => Assert.Equal(
        "Country 01, cases counts the most cases, 6 and Country 02, deaths the most deaths, 9",
        Chart(Beside(
            Given.Comparison("1 2 3", "1 1 1", one: "jhu:Country 01:cases", other: "jhu:Country 02:cases"),
            Given.Comparison("1 2 3", "2 3 4", one: "jhu:Country 01:deaths", other: "jhu:Country 02:deaths"))).Text.Title);

    [Fact]
    public void Title_OfAThingNobodyHad_SaysSo() => Assert.Equal(
        "Cases in Country 01 stood highest at 10 a day in the week to 27 December 2021, no deaths",
        Chart(Given.Comparison("10 10 10 10 10 10 10 10", "0 0 0 0 0 0 0 0", one: "jhu:Country 01:cases", other: "jhu:Country 01:deaths").Sides).Text.Title);

    [Fact]
    public void Lay_WithPeaks_PointsAtTheHighestAverageOfEachPanel()
    {
        var words = new Drawn(Lay(CasesAndDeaths(), peaks: true)).Words.ToList();

        Assert.Contains("peak: 70,000 a day", words);
        Assert.Contains("week to 3 January 2022", words);
        Assert.Contains("peak: 84 a day", words);
        Assert.Contains("week to 10 January 2022", words);
    }

    [Fact]
    public void Lay_WithPeaksOfSeveralSeriesInAPlot_SaysWhosePeakItIs()
    {
        var words = new Drawn(Lay(Given.Comparison("10 20 30 40 50 60 70 80 10", "7 6 5 4 3 2 1 0 0").Sides, peaks: true)).Words.ToList();

        Assert.Contains("UK dashboard, peak: 50 a day", words);
        Assert.Contains("Johns Hopkins, highest: 4 a day", words);
    }

    [Fact]
    public void Lay_WithANote_WritesItOnceAndRulesItsDayInEveryPanel()
    {
        var note = new DayNote(Given.Day("2022-01-05"), "something happened");
        var with = new Drawn(Lay(CasesAndDeaths(), notes: note));
        var without = new Drawn(Lay(CasesAndDeaths()));

        Assert.Single(with.Words, "something happened");
        Assert.Single(with.Words, "5 January 2022");
        Assert.Equal(2, Upright(with) - Upright(without));
    }

    [Fact]
    public void Lay_WithANoteOutsideTheWindow_DoesNotDrawIt() =>
        Assert.DoesNotContain("elsewhere", new Drawn(Lay(CasesAndDeaths(), notes: new DayNote(Given.Day("2020-01-01"), "elsewhere"))).Words);

    [Fact]
    public void Lay_WithNotes_PutsNoWordsOnWhatIsDrawnOfTheCounts()
    {
        var drawn = new Drawn(Lay(CasesAndDeaths(), peaks: true, notes: new DayNote(Given.Day("2022-01-09"), "something happened")));
        var bars = BarsOf(drawn, "days-cases-jhu-1", 0).Concat(BarsOf(drawn, "days-deaths-jhu-1", 1)).ToList();

        foreach (var text in drawn.Texts.Where(text => text.Text.Contains("peak", StringComparison.Ordinal) || text.Text.Contains("happened", StringComparison.Ordinal)).Where(text => text.Style.SizePx < 20))
        {
            Assert.DoesNotContain(bars, bar => bar.Overlaps(TextMeasurer.BoundsPx(text)));
        }
    }

    [Theory]
    [MemberData(nameof(Sizes.All), MemberType = typeof(Sizes))]
    public void Lay_AtAnySize_HasNothingBeyondTheEdgesOrOverOtherWords(int width, int height) => Drawn.AssertNone(
        new Drawn(Lay(CasesAndDeaths(), peaks: true, size: new PictureSize(width, height), notes: new DayNote(Given.Day("2022-01-05"), "something happened"))).Faults());

    private static SideBySide CasesAndDeaths() => Given.Comparison(Cases, Deaths, one: "jhu:Country 01:cases", other: "jhu:Country 01:deaths").Sides;

    private static SideBySide Beside(SeriesComparison one, SeriesComparison other) => one.Sides with { Series = [.. one.Sides.Series, .. other.Sides.Series] };

    private static CompareChart Chart(SideBySide sides) => new(sides, [], Given.Note);

    private static Scene Lay(SideBySide sides, bool peaks = false, PictureSize? size = null, params ImmutableArray<DayNote> notes) =>
        CompareLayout.Lay(Chart(sides) with { MarksPeaks = peaks, Notes = notes }, Theme.Light, size ?? PictureSize.Standard);

    private static List<PixelRect> BarsOf(Drawn drawn, string group, int place) => [.. drawn.Group(group).Bars(SeriesLooks.At(Theme.Light, place).Color)];

    /// <summary>How many dotted upright lines there are.</summary>
    private static int Upright(Drawn drawn) => drawn.Paths.Count(path => path.Stroke?.Dash is not null && path.Path.Points.Length == 2 && path.Path.Points[0].X == path.Path.Points[1].X);
}

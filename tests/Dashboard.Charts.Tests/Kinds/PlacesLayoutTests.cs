using Dashboard.Charts.Kinds;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Themes;

namespace Dashboard.Charts.Tests.Kinds;

public sealed class PlacesLayoutTests
{
    private static readonly int[] Counts = [1, 5, 12];
    private static readonly PlacesRate Rate = new(100_000, [1_000_000, 2_000_000], "a table of 2021");

    [Fact]
    public void Title_NamesTheHighestAndTheLowestPeak() => Assert.Equal(
        "Country 01 peaked highest, at 8.0 cases a day per 100,000 inhabitants in the week to 28 December 2021; Country 02 lowest, at 4.0",
        new PlacesChart(Given.Sides(2, "70 70 70 70 70 70 70 140 0"), Given.Note) { Rate = Rate }.Text.Title);

    [Theory]
    [InlineData("70 70 70 70 70 70 70 70", "2021-12-27")]
    [InlineData("70 70 70 70 70 70 70 77", "2021-12-28")]
    [InlineData("70 70 70 70 70 70 70 63", "2021-12-27")]
    public void Title_WhereTheHighestIsAtTheEdge_CallsItNoPeak(string counts, string day) => Assert.StartsWith(
        "Country 01 stood highest, at 7.", new PlacesChart(Given.Sides(2, counts), Given.Note) { Rate = Rate }.Text.Title.Replace(day, string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);

    [Fact]
    public void Lay_BelowTheFloorOfALogarithmicScale_DrawsNothingThere()
    {
        // One case in ten million a day for a fortnight, then a thousand times as many.
        var counts = string.Join(' ', Enumerable.Repeat("1", 14).Concat(Enumerable.Repeat("1000", 14)));
        var chart = new PlacesChart(Given.Sides(1, counts), Given.Note) { Rate = new PlacesRate(100_000, [100_000_000], "a table"), IsLogarithmic = true };
        var line = new Drawn(PlacesLayout.Lay(chart, Theme.Light, PictureSize.Standard)).Paths.Last(path => path.Fill is null && path.Stroke?.WidthPx >= 3);

        // The first average at or above a hundredth per 100,000 is that of the 15th day.
        Assert.Equal(14, line.Path.Points.Length);
        Assert.True(line.Path.Points[0].Y > line.Path.Points[13].Y);
    }

    [Theory]
    [InlineData("1 2 3", "None of the places has an average of 7 days here")]
    [InlineData(". . . . . . . .", "None of the places has an average of 7 days here")]
    [InlineData("7 7 7 7 7 7 7 7", "All places peaked alike, at 7.0 cases a day")]
    public void Title_WithoutADifference_SaysSo(string counts, string title) =>
        Assert.Equal(title, new PlacesChart(Given.Sides(3, counts), Given.Note).Text.Title);

    [Fact]
    public void ValuesOf_ByPopulation_DividesByEachPlacesOwn()
    {
        var chart = new PlacesChart(Given.Sides(2, "70 70 70 70 70 70 70"), Given.Note) { Rate = Rate };

        Assert.Equal(7.0, chart.ValuesOf(0)[^1]!.Value, 9);
        Assert.Equal(3.5, chart.ValuesOf(1)[^1]!.Value, 9);
    }

    [Fact]
    public void ValuesOf_OnALogarithmicScale_HasNoPlaceForZeroAndBelow()
    {
        var chart = new PlacesChart(Given.Sides(1, "0 0 0 0 0 0 0 7 -700"), Given.Note) { IsLogarithmic = true };

        Assert.Equal([null, 1.0, null], chart.ValuesOf(0).TakeLast(3));
    }

    [Theory]
    [MemberData(nameof(Sizes.All), MemberType = typeof(Sizes))]
    public void Lay_DataThatChartsStumbleOver_LeavesNoFault(int width, int height)
    {
        PlacesChart[] hard =
        [
            .. new[] { "5", ". . .", "0 0 0 0 0 0 0 0", "-5 -9 -100000 4 5 6 7 8", "1 1 1 1 1 1 1 900000", Given.Counts(1143) }
                .SelectMany(counts => Counts.Select(places => new PlacesChart(Given.Sides(places, counts), Given.Note))),
            new PlacesChart(Given.Sides(12, Given.Counts(30), longName: new string('W', 50)), Given.Note),
        ];

        Drawn.AssertNone(hard.SelectMany((chart, place) => new[] { chart, chart with { IsLogarithmic = true } }
            .SelectMany(one => new Drawn(PlacesLayout.Lay(one, Theme.Light, new PictureSize(width, height))).Faults().Select(fault => Invariant($"{place}: {fault}")))));
    }
}

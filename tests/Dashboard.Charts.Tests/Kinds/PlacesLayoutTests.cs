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
        "Country 01 peaked highest, at 7.0 cases a day per 100,000 inhabitants in the week to 27 December 2021; Country 02 lowest, at 3.5",
        new PlacesChart(Given.Sides(2, "70 70 70 70 70 70 70 70"), Given.Note) { Rate = Rate }.Text.Title);

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

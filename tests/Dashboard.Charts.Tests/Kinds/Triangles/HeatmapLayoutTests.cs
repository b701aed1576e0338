using Dashboard.Charts.Kinds.Triangles;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Themes;

namespace Dashboard.Charts.Tests.Kinds.Triangles;

public sealed class HeatmapLayoutTests
{
    [Fact]
    public void Lay_MoreComplete_IsStronger()
    {
        var cells = Lay(Filled.Chart("2021-07-30", "1000 100 300 600 800 920 970 1000")).Group("triangle").Rects.Select(rect => rect.Rect.Top).ToList();
        var fills = Lay(Filled.Chart("2021-07-30", "1000 100 300 600 800 920 970 1000")).Group("triangle").Rects.Select(rect => rect.Fill!.Value).ToList();

        Assert.Equal(cells.Order(), cells);
        Assert.Equal(7, fills.Distinct().Count());
        Assert.Equal(fills.OrderByDescending(fill => fill.Red), fills);
        Assert.Equal(Theme.Light.Colors.UkDashboard, fills[^1]);
    }

    [Fact]
    public void Lay_NumbersInCells_ArePerCentRoundedDown()
    {
        var words = Lay(Filled.Chart("2021-07-30", "1000 206 989 999")).Words.ToList();

        Assert.Contains("20", words);
        Assert.Contains("98", words);
        Assert.DoesNotContain("99", words);
    }

    [Fact]
    public void Lay_AShareOfAnEstimate_IsHatched()
    {
        var drawn = Lay(Filled.Chart("2021-06-04", "1000 206 989", "1000? 300 500"));
        var hatched = drawn.Hatched(Theme.Light.Colors.Paper.WithOpacity(0.55)).ToList();

        Assert.Equal(3, hatched.Count); // two cells, and the legend
        Assert.Contains("hatched: share of an estimate", drawn.Words);
    }

    [Fact]
    public void Lay_WhatIsYetToCome_IsLeftBlank() =>
        Assert.Equal(3, Lay(Filled.Chart("2021-06-02", "1000 206 989", "1000? 300")).Group("triangle").Rects.Count());

    [Fact]
    public void Lay_Table_HoldsSharesByDayAndLag()
    {
        var table = HeatmapLayout.Lay(Filled.Chart("2021-07-30", "1000 . 206 989", "500? . 250 ."), Theme.Light, PictureSize.Standard).Table!;

        Assert.Equal(["day", "settled at", "lag 1", "lag 2"], table.Columns);
        Assert.Equal(["1 June 2021", "1,000", "20.6", "98.9"], table.Rows[0]);
        Assert.Equal(["2 June 2021", "500 (estimated)", "50.0", "–"], table.Rows[1]);
    }

    [Theory]
    [MemberData(nameof(Sizes.All), MemberType = typeof(Sizes))]
    public void Lay_DataThatChartsStumbleOver_LeavesNoFault(int width, int height)
    {
        var many = Enumerable.Repeat("1000 . 206 700 900 950 989 1000 1000 1000 1000 1000 1000 1000 1000 1000", 400).ToArray();
        (string Name, HeatmapChart Chart)[] hard =
        [
            ("no release", Filled.Chart("2021-07-30", "- . .", "- . .")),
            ("one day", Filled.Chart("2021-07-30", "10 2 9")),
            ("one cell", Filled.Chart("2021-07-30", "10 9")),
            ("all zero", Filled.Chart("2021-07-30", "0 0 0", "0 0 0")),
            ("taken back later", Filled.Chart("2021-07-30", "10 20 30 40", "-5 1 2 -3")),
            ("four hundred days", Filled.Chart("2022-12-30", many)),
            ("a long name", Filled.Of("ukdash:" + new string('m', 60) + ":cases:specimen", "2021-07-30", "10 2 9", "10? 2 9", "- 2 3")),
        ];

        foreach (var theme in new[] { Theme.Light, Theme.Dark })
        {
            Drawn.AssertNone(hard.SelectMany(one => new Drawn(HeatmapLayout.Lay(one.Chart, theme, new PictureSize(width, height))).Faults().Select(fault => one.Name + ": " + fault)));
        }
    }

    private static Drawn Lay(HeatmapChart chart) => new(HeatmapLayout.Lay(chart, Theme.Light, PictureSize.Standard));
}

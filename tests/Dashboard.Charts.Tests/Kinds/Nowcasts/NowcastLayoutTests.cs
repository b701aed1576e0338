using Dashboard.Charts.Kinds.Nowcasts;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Themes;

namespace Dashboard.Charts.Tests.Kinds.Nowcasts;

public sealed class NowcastLayoutTests
{
    [Fact]
    public void Lay_AnIncompleteDay_FadesUpwards()
    {
        var bars = Lay(Expected.Chart("100 40/80/100/120")).Rects.Where(rect => rect.Rect.Width > 200 && rect.Fill is { } fill && fill.WithOpacity(1) == Theme.Light.Colors.UkDashboard).ToList();
        var fading = bars.Where(bar => bar.Rect.Left > 700).OrderBy(bar => bar.Rect.Top).Select(bar => bar.Fill!.Value.Alpha).ToList();

        Assert.Single(bars, bar => bar.Rect.Left < 700);
        Assert.True(fading.Count > 10);
        Assert.Equal(fading.Order(), fading);
    }

    [Fact]
    public void Lay_AnEstimate_IsAnOpenBoxFromLowToHigh()
    {
        var drawn = Lay(Expected.Chart("100 40/80/100/120"));
        var box = Assert.Single(drawn.Outlines(Theme.Light.Colors.Ink).Concat(drawn.Rects.Where(rect => rect.Stroke is { } stroke && stroke.Color == Theme.Light.Colors.Ink).Select(rect => rect.Rect)).Distinct(), rect => rect.Width > 200);
        var bar = drawn.Bars(Theme.Light.Colors.UkDashboard).First(rect => rect.Width > 200 && rect.Left < 700);

        Assert.Equal(bar.Height * 40 / 100, box.Height, 1.5); // 120 less 80, beside a bar of 100
    }

    [Fact]
    public void Lay_WhatWasKnownLater_IsADiamondOnlyThen()
    {
        Assert.Equal(2, Diamonds("100 40/80/100/120=110")); // the day, and the legend
        Assert.Equal(0, Diamonds("100 40/80/100/120"));

        static int Diamonds(string days) => Lay(Expected.Chart(days)).Paths.Count(path => path.Fill == Theme.Light.Colors.Ukhsa);
    }

    [Fact]
    public void Lay_BelowIncompleteDays_StandsHowMuchIsCounted() => Assert.Contains("39", Lay(Expected.Chart("100 399/800/1000/1200")).Words);

    [Fact]
    public void Lay_Table_KeepsWhatWasKnownLaterApart()
    {
        var table = NowcastLayout.Lay(Expected.Chart("100 40/80/100/120=110"), Theme.Light, PictureSize.Standard).Table!;

        Assert.Equal(["18 June 2021", "100", "", "", "", "", ""], table.Rows[0]);
        Assert.Equal(["19 June 2021", "40", "100", "80", "120", "110", "2021-07-19T23:00:00Z"], table.Rows[1]);
    }

    [Theory]
    [MemberData(nameof(Sizes.All), MemberType = typeof(Sizes))]
    public void Lay_DataThatChartsStumbleOver_LeavesNoFault(int width, int height)
    {
        (string Name, NowcastChart Chart)[] hard =
        [
            ("no count", Expected.Chart(". . .")),
            ("one day", Expected.Chart("20/80/100/120=300")),
            ("all zero", Expected.Chart("0 0 0 0")),
            ("corrections", Expected.Chart("-5 -6 -7=3")),
            ("no estimate", Expected.Chart("100 90 80 70")),
            ("a wide interval", Expected.Chart("100 20/1/1000000/9000000")),
            ("ninety days", Expected.Chart(Given.Counts(80) + " " + string.Join(' ', Enumerable.Repeat("20000/80000/100000/120000=110000", 10)))),
            ("a long name", Expected.Chart("100 20/80/100/120=90", "ukdash:" + new string('m', 60) + ":cases:specimen")),
        ];

        foreach (var theme in new[] { Theme.Light, Theme.Dark })
        {
            Drawn.AssertNone(hard.SelectMany(one => new Drawn(NowcastLayout.Lay(one.Chart, theme, new PictureSize(width, height))).Faults().Select(fault => one.Name + ": " + fault)));
        }
    }

    private static Drawn Lay(NowcastChart chart) => new(NowcastLayout.Lay(chart, Theme.Light, PictureSize.Standard));
}

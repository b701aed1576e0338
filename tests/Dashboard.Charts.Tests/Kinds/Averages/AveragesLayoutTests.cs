using Dashboard.Charts.Kinds.Averages;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Themes;

namespace Dashboard.Charts.Tests.Kinds.Averages;

public sealed class AveragesLayoutTests
{
    [Fact]
    public void Lay_EachPanel_NamesItsPolicyAverageAndDivisor()
    {
        var words = Lay(Averaged.Chart("10 20 . 50x2", policies: ["gap", "zero"])).Words.ToList();

        Assert.Contains("gap", words);
        Assert.Contains("27", words); // 80 / 3
        Assert.Contains(" ÷ 3", words);
        Assert.Contains("zero", words);
        Assert.Contains("20", words);
        Assert.Contains(" ÷ 4", words);
    }

    [Fact]
    public void Lay_AllPanels_ShareOneScale()
    {
        var bars = Lay(Averaged.Chart("100 100 . 200x2", policies: ["gap", "even"])).Bars(Theme.Light.Colors.UkDashboard)
            .Where(bar => bar.Width > 30).GroupBy(bar => Math.Round(bar.Height)).ToList();

        // 100 stands in both panels, two days each and two filled days beside; 200 in one.
        Assert.Contains(bars, group => group.Count() >= 4);
        Assert.Contains(bars, other => bars.Exists(group => Math.Abs((2 * group.Key) - other.Key) <= 1));
    }

    [Fact]
    public void Lay_FilledValues_AreOutlined()
    {
        var uk = Theme.Light.Colors.UkDashboard;

        Assert.Equal(3, Lay(Averaged.Chart("100 . 200x2", policies: ["even"])).Outlines(uk).Count()); // two days, and the legend
        Assert.Empty(Lay(Averaged.Chart("100 . 200x2", policies: ["gap"])).Outlines(uk));
    }

    [Fact]
    public void Lay_ThePanelOfTheQuotedNumber_IsRinged()
    {
        var chart = Averaged.Chart("10 20 . 50x2", "20", policies: ["gap", "zero"]);
        var rings = Lay(chart).Paths.Where(path => path.Fill is null && path.Stroke is { WidthPx: 2 } stroke && stroke.Color == Theme.Light.Colors.Quoted);

        Assert.Single(rings);
    }

    [Fact]
    public void Lay_Table_HoldsEachPolicyWithItsInputs()
    {
        var table = AveragesLayout.Lay(Averaged.Chart("10 20 . 50x2", "20", policies: ["gap", "zero"]), Theme.Light, PictureSize.Standard).Table!;

        Assert.Equal(["gap", "left out", "26.7", "3", "80", "21 Dec 10; 22 Dec 20; 23 Dec no report; 24 Dec 50", "no"], table.Rows[0]);
        Assert.Equal(["zero", "counted as zero", "20.0", "4", "80", "21 Dec 10; 22 Dec 20; 23 Dec 0 (filled by policy); 24 Dec 50", "yes"], table.Rows[1]);
    }

    [Theory]
    [MemberData(nameof(Sizes.All), MemberType = typeof(Sizes))]
    public void Lay_DataThatChartsStumbleOver_LeavesNoFault(int width, int height)
    {
        (string Name, AveragesChart Chart)[] hard =
        [
            ("all gaps", Averaged.Chart(". . . . . . .", "5")),
            ("one day", Averaged.Chart("5", "5")),
            ("all zero", Averaged.Chart("0 0 0 0 0 0 0", "5")),
            ("corrections only", Averaged.Chart("-5 -6 -7", "-6")),
            ("correction in a catch-up", Averaged.Chart("5 . -70x2 8", "5")),
            ("millions", Averaged.Chart("1,134,022 1,132,017 . . . 9,876,543x4 1,098,515", "1,000,000")),
            ("a long window", Averaged.Chart(Given.Counts(400), "100,000")),
            ("quoted far above", Averaged.Chart("5 5 5", "9,999,999")),
            ("a long name", Averaged.Chart("5 . 6x2", "5", "jhu:" + new string('m', 60) + ":cases")),
        ];

        foreach (var theme in new[] { Theme.Light, Theme.Dark })
        {
            Drawn.AssertNone(hard.SelectMany(one => new Drawn(AveragesLayout.Lay(one.Chart, theme, new PictureSize(width, height))).Faults().Select(fault => one.Name + ": " + fault)));
        }
    }

    private static Drawn Lay(AveragesChart chart) => new(AveragesLayout.Lay(chart, Theme.Light, PictureSize.Standard));
}

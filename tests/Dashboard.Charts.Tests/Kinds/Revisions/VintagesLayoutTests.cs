using Dashboard.Charts.Fonts;
using Dashboard.Charts.Kinds.Revisions;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Themes;
using Dashboard.Core.Claims;

namespace Dashboard.Charts.Tests.Kinds.Revisions;

public sealed class VintagesLayoutTests
{
    [Fact]
    public void Lay_TheLine_StepsAtEachRevision()
    {
        var line = Lay(Told.Chart("1:20 2:80 4:98 9:100")).Paths.Single(path => path.Fill is null && path.Stroke is { WidthPx: 3 } stroke && stroke.Color == Theme.Light.Colors.UkDashboard);
        var points = line.Path.Points.ToArray();

        Assert.Equal(8, points.Length); // two a level
        Assert.All(points.Chunk(2), level => Assert.Equal(level[0].Y, level[1].Y));
        Assert.All(points.Zip(points.Skip(1)), pair => Assert.True(pair.Second.X >= pair.First.X));
        Assert.Equal(points[0].Y - points[2].Y, (points[0].Y - points[6].Y) * 60 / 80, 1);
    }

    [Fact]
    public void Lay_AnEntryTakenOut_BreaksTheLine()
    {
        var drawn = Lay(Told.Chart("1:20 2:. 4:98"));

        Assert.Equal(2, drawn.Paths.Count(path => path.Fill is null && path.Stroke is { WidthPx: 3 } stroke && stroke.Color == Theme.Light.Colors.UkDashboard));
    }

    [Fact]
    public void Lay_Revisions_AreLabelledWithWhatTheyAdded()
    {
        var words = Lay(Told.Chart("1:20 2:80 4:98 9:100")).Words.ToList();

        Assert.Contains("+60", words);
        Assert.Contains("+18", words);
        Assert.Contains("100", words);
    }

    [Theory]
    [InlineData("1:20 2:80 4:98 9:100")]
    [InlineData("1:20 2:80 3:110")]
    [InlineData("1:20 2:24 3:29 4:35 5:41 6:48 7:56 8:65 9:75 10:86")]
    public void Lay_WhatRevisionsAdded_StandsClearOfEachOtherAndOfTheEndsDot(string prints)
    {
        var drawn = Lay(Told.Chart(prints));
        var added = drawn.Texts.Where(text => text.Text[0] == '+').Select(TextMeasurer.BoundsPx).ToList();
        var end = drawn.Paths.Last(path => path.Fill == Theme.Light.Colors.UkDashboard && path.Path.Points.Length > 4).Path.Points.ToArray();

        Assert.NotEmpty(added);
        Assert.All(added, box => Assert.DoesNotContain(end, box.Inset(-3, 0).Contains));
        Assert.All(added, box => Assert.Single(added, other => other.Inset(-2, 0).Overlaps(box.Inset(-2, 0))));
    }

    [Fact]
    public void Lay_AClaim_IsPinnedWithItsChip()
    {
        var words = Lay(Told.Chart("1:20 2:80 4:98 9:100", claims: Given.Claim("c01", "97", 97, Told.Day, Verdict.Near, posted: "2021-06-05"))).Words.ToList();

        Assert.Contains("“97”", words);
        Assert.Contains("c01", words);
    }

    [Fact]
    public void Lay_SmallRevisionsOfALargeCount_CutTheScaleAndSaySo()
    {
        Assert.Contains(Lay(Told.Chart("1:109000 2:109100")).Words, word => word.StartsWith("The scale starts at 10", StringComparison.Ordinal));
        Assert.DoesNotContain(Lay(Told.Chart("1:20 2:100")).Words, word => word.StartsWith("The scale", StringComparison.Ordinal));
    }

    [Fact]
    public void Lay_Table_HoldsEveryCount()
    {
        var table = VintagesLayout.Lay(Told.Chart("1:20 2:80 9:100"), Theme.Light, PictureSize.Standard).Table!;

        Assert.Equal(["2021-06-02T16:00:00Z", "20", "", "20.0 %"], table.Rows[0]);
        Assert.Equal(["2021-06-03T16:00:00Z", "80", "+60", "80.0 %"], table.Rows[1]);
    }

    [Theory]
    [MemberData(nameof(Sizes.All), MemberType = typeof(Sizes))]
    public void Lay_DataThatChartsStumbleOver_LeavesNoFault(int width, int height)
    {
        var long1 = string.Join(' ', Enumerable.Range(1, 300).Select(i => Invariant($"{i}:{100_000 + (i * 37)}")));
        ClaimCheck[] claims = [.. Enumerable.Range(1, 6).Select(i => Given.Claim("c0" + i, i == 3 ? new string('m', 60) : "1,000", 1_000 * i, Told.Day, posted: "2021-06-0" + (i + 2)))];
        (string Name, VintagesChart Chart)[] hard =
        [
            ("one print", Told.Chart("1:5")),
            ("all zero", Told.Chart("1:0 2:0")),
            ("negative", Told.Chart("1:-5 2:-7 3:-1")),
            ("taken out", Told.Chart("1:5 2:.")),
            ("three hundred revisions", Told.Chart(long1)),
            ("a few days", Told.Chart("1:1234567 2:2345678 3:3456789")),
            ("years", Told.Chart("1:5 900:6000 1900:7")),
            ("a break", Told.Chart("1:20408 2:75986 3:94754 4:101829 7:105578 39:106569 42:117035 205:117577 741:117577", day: "2021-12-20")),
            ("claims", Told.Chart("1:20 2:6000 30:6100", claims: claims)),
            ("a long name", Told.Chart("1:20 2:6000", "ukdash:" + new string('m', 60) + ":cases:specimen")),
        ];

        foreach (var theme in new[] { Theme.Light, Theme.Dark })
        {
            Drawn.AssertNone(hard.SelectMany(one => new Drawn(VintagesLayout.Lay(one.Chart, theme, new PictureSize(width, height))).Faults().Select(fault => one.Name + ": " + fault)));
        }
    }

    private static Drawn Lay(VintagesChart chart) => new(VintagesLayout.Lay(chart, Theme.Light, PictureSize.Standard));
}

using Dashboard.Charts.Kinds;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;
using Dashboard.Core.Claims;
using Dashboard.Core.Questions;

namespace Dashboard.Charts.Tests.Kinds;

public sealed class TotalsLayoutTests
{
    private static readonly Rgba Hopkins = Theme.Light.Colors.JohnsHopkins;

    [Fact]
    public void Lay_TenTimesTheTotal_LiesOneLineHigher()
    {
        var drawn = Lay(Given.Totals("jhu:Samoa:cases", "10 100 1000"));
        var points = Assert.Single(Lines(drawn)).Path.Points.ToArray();

        Assert.Equal(points[0].Y - points[1].Y, points[1].Y - points[2].Y, 6);
        Assert.Contains("1k", drawn.Words);
    }

    [Fact]
    public void Lay_ALine_StartsOnTheFirstDayWithSomebodyToCount() =>
        Assert.Equal(2, Assert.Single(Lines(Lay(Given.Totals("jhu:Samoa:cases", "0 0 5 6")))).Path.Points.Length);

    [Fact]
    public void Lay_ADayWithoutTotal_BreaksTheLine() =>
        Assert.Equal([2, 3], Lines(Lay(Given.Totals("jhu:Samoa:cases", "1 2 . 4 5 6"))).Select(line => line.Path.Points.Length));

    [Fact]
    public void Lay_TheEndOfALine_BearsPlaceTotalAndWhatWasQuoted()
    {
        var words = Lay(
            [Given.Totals("jhu:New Zealand:cases", "1 20 13,986"), Given.Totals("jhu:United Kingdom:cases", "7 900 12,338,676")],
            Given.Claim("c25", "13,986", 13_986, "2020-02-28/2021-12-29", area: "New Zealand", counts: "confirmed cases to date")).Words.ToList();

        Assert.Contains("New Zealand", words);
        Assert.Contains("13,986", words);
        Assert.Contains("“13,986”", words);
        Assert.Contains("c25", words);
        Assert.Contains("12,338,676", words);
    }

    [Fact]
    public void Lay_SecondPlaceOfOneSource_IsDotted() => Assert.Equal(
        [false, true],
        Lines(Lay([Given.Totals("jhu:Samoa:cases", "1 2"), Given.Totals("jhu:Tonga:cases", "1 2")])).Select(line => line.Stroke!.Dash is not null));

    [Fact]
    public void Lay_APlaceWithoutTotal_SaysSoAndHasNoPin()
    {
        var drawn = Lay(Given.Totals("jhu:Samoa:cases", ". ."));

        Assert.Contains("no total held", drawn.Words);
        Assert.DoesNotContain(drawn.Paths, path => path.Fill == Theme.Light.Colors.Paper);
    }

    [Fact]
    public void Lay_APortrait_PutsPanelsBelowEachOther()
    {
        var panel = new TotalsPanelContent("Cases to date", [Given.Totals("jhu:Samoa:cases", "1 2")], []);
        var chart = new TotalsChart([panel, panel with { Heading = "Deaths to date" }], Given.Days("2021-12-21/2021-12-22"), Given.Note);
        double XOf(PictureSize size, string word) => new Drawn(TotalsLayout.Lay(chart, Theme.Light, size)).Texts.Single(text => text.Text == word).X;

        Assert.Equal(XOf(new(800, 1000), "Cases to date"), XOf(new(800, 1000), "Deaths to date"));
        Assert.NotEqual(XOf(new(1600, 900), "Cases to date"), XOf(new(1600, 900), "Deaths to date"));
    }

    [Fact]
    public void Lay_Table_HoldsTheLastDayOfEachMonthAndOfTheWindow()
    {
        var line = Given.Totals("jhu:Samoa:cases", "1 2 3 . 5 6", firstDay: "2021-12-29");
        var table = TotalsLayout.Lay(
            new TotalsChart([new("Cases to date", [line], [])], Given.Days("2021-12-29/2022-01-03"), Given.Note), Theme.Light, PictureSize.Standard).Table!;

        Assert.Equal([["jhu:Samoa:cases", "31 December 2021", "3"], ["jhu:Samoa:cases", "3 January 2022", "6"]], table.Rows.Select(row => row.ToArray()));
    }

    [Theory]
    [MemberData(nameof(Sizes.All), MemberType = typeof(Sizes))]
    public void Lay_DataThatChartsStumbleOver_LeavesNoFault(int width, int height)
    {
        var name = new string('A', 29) + " " + new string('b', 30);
        (string Name, TotalsAnswer[] Data)[] hard =
        [
            ("no totals", [Given.Totals("jhu:Samoa:cases", ". . .")]),
            ("one day", [Given.Totals("jhu:Samoa:cases", "5")]),
            ("all zero", [Given.Totals("jhu:Samoa:cases", "0 0 0")]),
            ("three orders of magnitude", [Given.Totals("jhu:Samoa:cases", "1 20 300 4,000"), Given.Totals("jhu:Tonga:cases", "4 4 4 4")]),
            ("ends together", [Given.Totals("jhu:Samoa:cases", "1 20"), Given.Totals("jhu:Tonga:cases", "4 20"), Given.Totals("jhu:Fiji:cases", "5 20")]),
            ("a 60-character name", [Given.Totals("jhu:" + name + ":cases", "1 20 300")]),
            ("three years", [Given.Totals("jhu:Samoa:cases", string.Join(' ', Enumerable.Range(1, 1143)), firstDay: "2020-01-22")]),
        ];
        ClaimCheck[] quoted =
        [
            Given.Claim("c1", "more than 171,000", 171_000, "2020-01-31/2021-12-28", area: "Samoa", counts: "cases to date"),
            Given.Claim("c2", new string('m', 60), 1, "2020-01-31/2021-12-28", Verdict.Contradicted, area: "Tonga", counts: "cases to date"),
        ];

        Drawn.AssertNone(hard.SelectMany(one => Lay(new PictureSize(width, height), one.Data, quoted).Faults().Select(fault => one.Name + ": " + fault)));
    }

    private static IEnumerable<PathMark> Lines(Drawn drawn) => drawn.Paths.Where(path => path.Stroke is { WidthPx: 3 } stroke && stroke.Color == Hopkins);

    private static Drawn Lay(TotalsAnswer line) => Lay([line]);

    private static Drawn Lay(TotalsAnswer[] lines, params ClaimCheck[] quoted) => Lay(PictureSize.Standard, lines, quoted);

    private static Drawn Lay(PictureSize size, TotalsAnswer[] lines, params ClaimCheck[] quoted)
    {
        var days = new NodaTime.DateInterval(lines[0].Totals.FirstDay, lines[0].Totals.FirstDay.PlusDays(lines.Max(line => line.Totals.Totals.Length) - 1));
        var panel = new TotalsPanelContent("Cases to date", [.. lines], [.. quoted]);
        TotalsPanelContent[] panels = size == PictureSize.Standard ? [panel] : [panel, panel];
        return new Drawn(TotalsLayout.Lay(new TotalsChart([.. panels], days, Given.Note), Theme.Light, size));
    }
}

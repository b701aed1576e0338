using Dashboard.Charts.Kinds;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;
using Dashboard.Core.Claims;
using Dashboard.Core.Questions;

namespace Dashboard.Charts.Tests.Kinds;

public sealed class WeekLayoutTests
{
    private static readonly Rgba Uk = Theme.Light.Colors.UkDashboard;

    private static readonly WeekAnswer Christmas = Given.Week(
        "134,022 132,017 114,646 . . . 98,515", "90,629 109,655 119,789 122,186 . . 109,077", "90,629 109,655 119,789 122,186 121,880 119,923 109,077");

    [Fact]
    public void Lay_EachDay_HasItsThreeCountsBelow()
    {
        var words = Lay(Christmas).Words.ToList();

        Assert.Equal(["Tue 21 Dec", "Wed 22 Dec", "Thu 23 Dec", "Fri 24 Dec", "Sat 25 Dec", "Sun 26 Dec", "Mon 27 Dec"], words.Where(word => word.EndsWith(" Dec", StringComparison.Ordinal) && word.Length == 10));
        Assert.Single(words, word => word == "134,022");
        Assert.Equal(2, words.Count(word => word == "109,655")); // shown then and shown last
        Assert.Single(words, word => word == "121,880");
        Assert.Equal(3, words.Count(word => word == "n/a"));
        Assert.Equal(3, words.Count(word => word == "no report")); // two days, and the legend
        Assert.Contains("shown on 28 Dec", words);
    }

    [Fact]
    public void Lay_Averages_SayWhatTheyDivideBy()
    {
        var words = Lay(Christmas).Words.ToList();

        Assert.Contains("119,800  ÷ 4", words); // (134,022 + 132,017 + 114,646 + 98,515) / 4
        Assert.Contains("68,457  ÷ 7", words);
        Assert.Contains("110,267  ÷ 5", words); // (90,629 + 109,655 + 119,789 + 122,186 + 109,077) / 5
        Assert.Contains("78,762  ÷ 7", words);
    }

    [Fact]
    public void Lay_UprightBars_StandOnZeroInProportion()
    {
        var bars = Lay(Given.Week("1 2 3", "100 200 400", "100 200 400")).Bars(Uk).Where(bar => bar.Left < 900).ToList();

        Assert.Equal(3, bars.Count);
        Assert.Single(bars.Select(bar => bar.Bottom).Distinct());
        Assert.Equal(bars[0].Height * 4, bars[2].Height, 2.5);
    }

    [Fact]
    public void Lay_ACountAsLaterServed_IsOutlined() =>
        Assert.Single(Lay(Given.Week("1 2 3", "100 200~ 400", "100 200 400")).Outlines(Uk), bar => bar.Left < 900);

    [Fact]
    public void Lay_ACorrection_PointsDownFromZero()
    {
        var drawn = Lay(Given.Week("1 2 3", "100 -50 100", "100 -50 100"));
        var down = Assert.Single(drawn.Bars(Theme.Light.Colors.Correction));

        Assert.Equal(drawn.Bars(Uk).First(bar => bar.Left < 900).Bottom, down.Top);
    }

    [Fact]
    public void Lay_ACatchUp_IsBracketedWithItsSum()
    {
        var drawn = Lay(Given.Week("1 2 3", ". . 318,699x3", "1 2 3", selector: "jhu:United Kingdom:cases"));

        Assert.Contains("318,699 for three days", drawn.Words);
    }

    [Fact]
    public void Lay_WhereCountsHaveNoRoomBesideEachOther_PutsDaysBelowEachOther()
    {
        var drawn = Lay(new PictureSize(640, 480), Christmas, Christmas);
        var days = drawn.Texts.Where(text => text.Text is "Tue 21 Dec" or "Mon 27 Dec").ToList();

        Assert.Equal(4, days.Count);
        Assert.Single(days.Select(day => day.X).Distinct());
        Assert.Equal(2, drawn.Words.Count(word => word == "134,022"));
        Assert.Contains("on 28 Dec", drawn.Words);
    }

    [Fact]
    public void Lay_Table_HoldsDaysThenAverages()
    {
        var table = WeekLayout.Lay(new WeekChart([Christmas], Given.Note), Theme.Light, PictureSize.Standard).Table!;

        Assert.Equal(["source", "day or policy", "quoted", "shown then", "status then", "shown last"], table.Columns);
        Assert.Equal(["UK dashboard", "21 December 2021", "134,022", "90,629", "reported", "90,629"], table.Rows[0]);
        Assert.Equal(["UK dashboard", "25 December 2021", "–", "–", "no report", "121,880"], table.Rows[4]);
        Assert.Equal(["UK dashboard", "average, policy zero", "68,457.1 ÷7", "", "", ""], table.Rows[8]);
        Assert.Equal(["UK dashboard", "average, policy gap", "", "110,267.2 ÷5", "", ""], table.Rows[9]);
    }

    [Theory]
    [MemberData(nameof(Sizes.WithoutPhone), MemberType = typeof(Sizes))]
    public void Lay_DataThatChartsStumbleOver_LeavesNoFault(int width, int height)
    {
        (string Name, WeekAnswer Data)[] hard =
        [
            ("all gaps", Given.Week(". . . . . . .", ". . . . . . .", ". . . . . . .")),
            ("one day", Given.Week("5", "5", "5")),
            ("all zero", Given.Week("0 0 0 0 0 0 0", "0 0 0 0 0 0 0", "0 0 0 0 0 0 0")),
            ("corrections only", Given.Week("-5 -6 -7", "-5 -6 -7", "-5 -6 -7")),
            ("millions", Given.Week("1,134,022 1,132,017 . . . . 1,098,515", "1,134,022 . . . . . 1,098,515", "1,134,022 1 2 3 4 5 1,098,515")),
            ("three orders of magnitude", Given.Week("1 20 300 4,000 50,000 6 7", "1 20 300 4,000 50,000 6 7", "1 20 300 4,000 50,000 6 7")),
            ("quoted far above", Given.Week("5 5 5", "5 5 5", "5 5 5", value: 1_000_000, asWritten: "1,000,000")),
            ("a long wording", Given.Week("5 5 5", "5 5 5", "5 5 5", Verdict.Contradicted, new string('m', 60))),
        ];

        Drawn.AssertNone(hard.SelectMany(one => Lay(new PictureSize(width, height), one.Data, one.Data).Faults().Select(fault => one.Name + ": " + fault)));
    }

    [Fact]
    public void Lay_APictureTooNarrowForAWeek_IsRefused()
    {
        var e = Assert.Throws<ArgumentOutOfRangeException>(() => Lay(new PictureSize(639, 900), Christmas));

        Assert.Equal("size", e.ParamName);
    }

    private static Drawn Lay(params WeekAnswer[] weeks) => Lay(PictureSize.Standard, weeks);

    private static Drawn Lay(PictureSize size, params WeekAnswer[] weeks) => new(WeekLayout.Lay(new WeekChart([.. weeks], Given.Note), Theme.Light, size));
}

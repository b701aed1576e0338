using Dashboard.Charts.Kinds.Breakdowns;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Themes;
using Dashboard.Core.Comparison;

namespace Dashboard.Charts.Tests.Kinds.Breakdowns;

public sealed class ExplainLayoutTests
{
    private static readonly (string, long)[] Parts = [("missing days", 400), ("date basis", -100)];

    [Fact]
    public void Lay_APart_StandsBetweenItsTwoLevels()
    {
        var drawn = Lay(Split.Chart(600, Parts));
        var (first, up) = (Assert.Single(drawn.Bars(Theme.Light.Colors.UkDashboard)), drawn.Bars(Theme.Light.Colors.Secondary).Single());
        var (down, last) = (Assert.Single(drawn.Bars(Theme.Light.Colors.Correction)), drawn.Bars(Theme.Light.Colors.JohnsHopkins).Single());

        Assert.Equal((first.Top, up.Top), (up.Bottom, down.Top));
        Assert.Equal(down.Bottom, last.Top);
        Assert.Equal(first.Bottom, last.Bottom);
        Assert.Equal(first.Height * 400 / 600, up.Height, 1.5);
    }

    [Fact]
    public void Lay_Words_TellCauseReasonAndNumberWithItsSign()
    {
        var words = Lay(Split.Chart(600, Parts)).Words.ToList();

        Assert.Contains("missing days", words);
        Assert.Contains("+400", words);
        Assert.Contains("−100", words);
        Assert.Contains("a plain reason", words);
        Assert.Contains("0", words); // the remainder, and the scale
        Assert.DoesNotContain(words, word => word.Contains("becomes", StringComparison.Ordinal));
    }

    [Fact]
    public void Lay_Portrait_PutsLevelBarsBelowEachOther()
    {
        var drawn = Lay(Split.Chart(600, Parts), new PictureSize(800, 1000));
        var (up, down) = (drawn.Bars(Theme.Light.Colors.Secondary).Single(), drawn.Bars(Theme.Light.Colors.Correction).Single());

        Assert.True(down.Top > up.Bottom);
        Assert.Equal(up.Right, down.Right);
        Assert.Equal(up.Width / 4, down.Width, 1.5);
    }

    [Fact]
    public void Lay_AScaleThatDoesNotStartAtZero_SaysSo()
    {
        Assert.Contains(Lay(Split.Chart(1_000_000, [("source", 900)])).Words, word => word.StartsWith("The scale starts at 99", StringComparison.Ordinal));
        Assert.DoesNotContain(Lay(Split.Chart(600, Parts)).Words, word => word.StartsWith("The scale", StringComparison.Ordinal));
    }

    [Fact]
    public void Lay_Table_HoldsEveryStepWithWhy()
    {
        var table = ExplainLayout.Lay(Split.Chart(600, Parts), Theme.Light, PictureSize.Standard).Table!;

        Assert.Equal(["A", "", "600", "ukdash:United Kingdom:cases:publish"], table.Rows[0]);
        Assert.Equal(["missing days", "+400", "1,000", "a plain reason: one becomes other"], table.Rows[1]);
        Assert.Equal(["remainder", "0", "900", "what the parts leave"], table.Rows[3]);
    }

    [Theory]
    [MemberData(nameof(Sizes.All), MemberType = typeof(Sizes))]
    public void Lay_DataThatChartsStumbleOver_LeavesNoFault(int width, int height)
    {
        var many = Enumerable.Range(1, 12).Select(i => ("cause number " + i, (long)(i % 2 == 0 ? i : -i) * 1000)).ToArray();
        (string Name, ExplainChart Chart)[] hard =
        [
            ("nothing", Split.Chart(0, [])),
            ("equal", Split.Chart(5, [])),
            ("quoted averages", Split.Chart(68_457, [("missing days", 51_998), ("as-of", -4_258), ("incomplete days", 6_848), ("date basis", -15_507), ("scope", 1_509), ("source", -923)], measure: DifferenceMeasure.Average, isQuoted: true)),
            ("below zero", Split.Chart(-500, [("corrections", -400), ("source", 1_000)])),
            ("far above zero", Split.Chart(12_338_676, [("source", 35), ("scope", -3)])),
            ("a remainder", Split.Chart(10, [("scope", 5)], remainder: 400)),
            ("twelve causes", Split.Chart(50_000, many)),
            ("down to nothing", Split.Chart(900, [("missing days", -900)])),
            ("a long name", Split.Chart(900, [("incomplete days and definition (UKHSA data dashboard)", 3)], one: "jhu:" + new string('m', 60) + ":cases", other: "jhu:" + new string('w', 60) + ":cases", why: new string('m', 80))),
        ];

        foreach (var theme in new[] { Theme.Light, Theme.Dark })
        {
            Drawn.AssertNone(hard.SelectMany(one => new Drawn(ExplainLayout.Lay(one.Chart, theme, new PictureSize(width, height))).Faults().Select(fault => one.Name + ": " + fault)));
        }
    }

    private static Drawn Lay(ExplainChart chart) => Lay(chart, PictureSize.Standard);

    private static Drawn Lay(ExplainChart chart, PictureSize size) => new(ExplainLayout.Lay(chart, Theme.Light, size));
}

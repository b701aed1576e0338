using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Tests.Kinds;
using Dashboard.Charts.Themes;
using NodaTime;

namespace Dashboard.Charts.Tests.Layout;

public sealed class SilentBandsTests
{
    [Fact]
    public void RunsOf_DaysThatFollowEachOther_AreOneRun() => Assert.Equal(
        [Given.Days("2021-12-25/2021-12-26"), Given.Days("2021-12-28"), Given.Days("2021-12-31/2022-01-01")],
        SilentBands.RunsOf(Days("2021-12-25 2021-12-26 2021-12-28 2021-12-31 2022-01-01")));

    [Fact]
    public void RunsOf_NoDays_IsEmpty() => Assert.Empty(SilentBands.RunsOf([]));

    [Fact]
    public void Draw_ARun_IsHatchedFromItsFirstDayToItsLastTheHeightOfThePlot()
    {
        var plot = Pictures.Plot(days: 10, most: 10);
        SilentBands.Draw(plot, Days("2021-12-25 2021-12-26"));
        var band = Assert.Single(Pictures.Drawn(plot.Frame).Hatched(Theme.Light.Colors.Hatch));

        Assert.Equal(plot.Left(Given.Day("2021-12-25")), band.Left, 9);
        Assert.Equal(plot.Left(Given.Day("2021-12-27")), band.Right, 9);
        Assert.Equal((plot.Area.Top, plot.Area.Bottom), (band.Top, band.Bottom));
    }

    [Fact]
    public void Label_EachRun_IsLabelledOnce() => Assert.Equal(2, Labels(10, "2021-12-22 2021-12-23 2021-12-27").Count());

    [Fact]
    public void Label_RunsCloserThanTheirLabels_LabelsTheLongerOnly()
    {
        // At 14 px a day the label is wider than the way from one run to the next.
        var label = Assert.Single(Labels(100, "2022-01-20 2022-01-22 2022-01-23 2022-01-25"));

        Assert.Equal(Pictures.Plot(100, 10).Left(Given.Day("2022-01-23")), label.X, 9); // the middle of the 22nd and 23rd
    }

    [Fact]
    public void Label_WhereSomethingStandsAlready_MovesDown()
    {
        var free = Labels(10, "2021-12-25").Single();
        var plot = Pictures.Plot(days: 10, most: 10);
        var taken = new List<PixelRect> { plot.Area with { Height = 100 } };
        SilentBands.Label(plot, Days("2021-12-25"), "no report", taken);
        var moved = Pictures.Drawn(plot.Frame).Texts.Single(text => text.Text == "no report");

        Assert.InRange(moved.BaselineY - free.BaselineY, 90, 130);
        Assert.Equal(2, taken.Count);
    }

    [Fact]
    public void Label_WithoutAnyRoom_IsLeftOut()
    {
        var plot = Pictures.Plot(days: 10, most: 10);
        SilentBands.Label(plot, Days("2021-12-25"), "no report", [plot.Area]);

        Assert.DoesNotContain("no report", Pictures.Drawn(plot.Frame).Words);
    }

    [Fact]
    public void Label_OfDaysAtTheEdges_StaysInThePlot()
    {
        var plot = Pictures.Plot(days: 60, most: 10);
        SilentBands.Label(plot, Days("2021-12-21 2022-02-18"), "nothing published; counts added later", []);

        Drawn.AssertNone(Pictures.Drawn(plot.Frame).Faults());
    }

    private static IEnumerable<TextMark> Labels(int days, string silent)
    {
        var plot = Pictures.Plot(days, most: 10);
        SilentBands.Label(plot, Days(silent), "no report", []);
        return Pictures.Drawn(plot.Frame).Texts.Where(text => text.Text == "no report");
    }

    private static IEnumerable<LocalDate> Days(string days) => days.Split(' ').Select(Given.Day);
}

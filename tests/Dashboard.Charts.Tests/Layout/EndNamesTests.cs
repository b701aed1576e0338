using Dashboard.Charts.Fonts;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;

namespace Dashboard.Charts.Tests.Layout;

public sealed class EndNamesTests
{
    private static readonly Rgba Blue = Theme.Light.Colors.UkDashboard;

    [Fact]
    public void RoomPx_HoldsTheWidestName()
    {
        var frame = Pictures.Frame();

        Assert.True(new EndNames(frame, frame.Body, ["UK", "Johns Hopkins"]).RoomPx > TextMeasurer.WidthPx("Johns Hopkins", frame.Text(frame.Theme.DirectLabel)) + 20);
    }

    [Fact]
    public void Draw_NamesOfLinesThatEndTogether_StandBelowEachOther()
    {
        var drawn = Draw(("UK dashboard", 1400, 400), ("Johns Hopkins", 1400, 401));

        Drawn.AssertNone(drawn.Faults());
        Assert.True(Of(drawn, "UK dashboard").BaselineY < Of(drawn, "Johns Hopkins").BaselineY);
    }

    [Fact]
    public void Draw_ALoneName_StandsAtTheHeightOfItsLineInItsColour()
    {
        var name = Of(Draw(("UK dashboard", 1400, 400)), "UK dashboard");

        Assert.Equal(TextMeasurer.CentredBaselineY(400, name.Style), name.BaselineY, 9);
        Assert.Equal(Blue, name.Style.Color);
    }

    [Theory]
    [InlineData(1390, false)]
    [InlineData(900, true)] // a full line all the way would read as data
    public void Draw_TheLeaderOfALineThatEndsEarly_IsDotted(double endX, bool isDotted) =>
        Assert.Equal(isDotted, Draw(("UK dashboard", endX, 400)).Paths.Last().Stroke!.Dash is not null);

    [Fact]
    public void Draw_ALongName_IsBrokenIntoLinesAndNotCut()
    {
        var drawn = Draw((string.Join(' ', Enumerable.Repeat("territories", 9)), 1400, 400));

        Assert.Equal(9, drawn.Words.SelectMany(line => line.Split(' ')).Count(word => word == "territories"));
        Assert.True(drawn.Words.Count(line => line.StartsWith("territories", StringComparison.Ordinal)) > 1);
    }

    [Fact]
    public void Fit_MoreNamesThanThereIsHeight_IsFalseAndNoneIsDrawn()
    {
        var frame = Pictures.Frame();
        var names = new EndNames(frame, frame.Body, Enumerable.Repeat("Country", 200));

        Assert.False(names.Fit);
        Assert.True(names.RoomPx < 20);
    }

    private static TextMark Of(Drawn drawn, string text) => drawn.Texts.Single(mark => mark.Text == text);

    private static Drawn Draw(params (string Text, double EndX, double EndY)[] lines)
    {
        var frame = Pictures.Frame();
        var names = new EndNames(frame, frame.Body, lines.Select(line => line.Text));
        var plot = Charts.Layout.Plot.Create(frame, frame.Body, Kinds.Given.Days("2021-12-21/2021-12-27"), 0, 10, rightPx: names.RoomPx);
        names.Draw(plot, [.. lines.Select(line => (PixelPoint?)new PixelPoint(line.EndX, line.EndY))], [.. lines.Select(_ => Blue)]);
        return Pictures.Drawn(frame);
    }
}

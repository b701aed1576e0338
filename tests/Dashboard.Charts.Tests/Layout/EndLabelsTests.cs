using Dashboard.Charts.Fonts;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;

namespace Dashboard.Charts.Tests.Layout;

public sealed class EndLabelsTests
{
    private static readonly Rgba Blue = Theme.Light.Colors.UkDashboard;

    [Fact]
    public void RoomPx_HoldsTheWidestLabel()
    {
        var frame = Pictures.Frame();

        Assert.True(EndLabels.RoomPx(frame, ["UK", "Johns Hopkins"]) > TextMeasurer.WidthPx("Johns Hopkins", frame.Text(frame.Theme.DirectLabel)) + 20);
    }

    [Fact]
    public void Draw_LabelsOfLinesThatEndTogether_StandBelowEachOther()
    {
        var drawn = Draw(("UK dashboard", 1400, 400, Blue), ("Johns Hopkins", 1400, 401, Blue));

        Drawn.AssertNone(drawn.Faults());
        Assert.True(Of(drawn, "UK dashboard").BaselineY < Of(drawn, "Johns Hopkins").BaselineY);
    }

    [Fact]
    public void Draw_ALoneLabel_StandsAtTheHeightOfItsLineInItsColour()
    {
        var label = Of(Draw(("UK dashboard", 1400, 400, Blue)), "UK dashboard");

        Assert.Equal(TextMeasurer.CentredBaselineY(400, label.Style), label.BaselineY, 9);
        Assert.Equal(Blue, label.Style.Color);
    }

    [Theory]
    [InlineData(1390, false)]
    [InlineData(900, true)] // a full line all the way would read as data
    public void Draw_TheLeaderOfALineThatEndsEarly_IsDotted(double endX, bool isDotted) =>
        Assert.Equal(isDotted, Draw(("UK dashboard", endX, 400, Blue)).Paths.Last().Stroke!.Dash is not null);

    private static TextMark Of(Drawn drawn, string text) => drawn.Texts.Single(mark => mark.Text == text);

    private static Drawn Draw(params (string Text, double EndX, double EndY, Rgba Color)[] labels)
    {
        var frame = Pictures.Frame();
        var days = Kinds.Given.Days("2021-12-21/2021-12-27");
        EndLabels.Draw(Charts.Layout.Plot.Create(frame, frame.Body, days, 0, 10, rightPx: EndLabels.RoomPx(frame, labels.Select(label => label.Text))), labels);
        return Pictures.Drawn(frame);
    }
}

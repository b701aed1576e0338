using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Tests.Kinds;
using Dashboard.Charts.Themes;
using Dashboard.Core.Series;

namespace Dashboard.Charts.Tests.Layout;

public sealed class DayBarsTests
{
    private static readonly PixelRect Bar = new(100, 100, 20, 60);

    [Theory]
    [InlineData("9", false)]
    [InlineData("0", false)]
    [InlineData("9x3", false)]
    [InlineData("-9", false)]
    [InlineData("9+", true)]
    [InlineData("9~", true)]
    [InlineData("9?", true)]
    [InlineData("9f", true)]
    public void IsOutlined_IsEveryCountThatIsNotTheDaysOwnReport(string count, bool isOutlined) =>
        Assert.Equal(isOutlined, DayBars.IsOutlined(Given.Series(count).Entries[0]));

    [Fact]
    public void Draw_Sources_AreToldApartByPatternAsWellAsColour()
    {
        Assert.Empty(Draw(Source.UkDashboard, "9").Hatched(Theme.Light.Colors.UkDashboard));
        Assert.Single(Draw(Source.JohnsHopkins, "9").Hatched(Theme.Light.Colors.JohnsHopkins));
    }

    [Fact]
    public void Draw_AnOutline_LiesWithinTheBar()
    {
        var outline = Assert.Single(Draw(Source.UkDashboard, "9~").Outlines(Theme.Light.Colors.UkDashboard));

        Assert.Equal(Bar.Inset(0.75, 0.75), outline); // half its 1.5 px
    }

    [Fact]
    public void Draw_ACorrection_IsOfItsOwnColourWhoeverMadeIt() =>
        Assert.Single(Draw(Source.JohnsHopkins, "-9").Bars(Theme.Light.Colors.Correction));

    [Fact]
    public void Draw_ABarWithoutHeight_DrawsNothing() => Assert.Empty(Draw(Source.UkDashboard, "0", Bar with { Height = 0 }).Rects);

    private static Drawn Draw(Source source, string count, PixelRect? bar = null)
    {
        var frame = Pictures.Frame();
        DayBars.Draw(frame.Scene, bar ?? Bar, frame.Theme, source, Given.Series(count).Entries[0]);
        return Pictures.Drawn(frame);
    }
}

using Dashboard.Charts.Fonts;
using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Tests.Fonts;

public sealed class TextMeasurerTests
{
    // Inter has 2,816 units in an em, so at 2,816 px a width in px is the width in font units. The widths are HarfBuzz 6's.
    private const double UnitsPx = 2816;

    [Theory]
    [InlineData("A", 1904)]
    [InlineData("V", 1904)]
    [InlineData("AV", 3616)] // 192 less than both alone
    [InlineData("AVATAR To Ty", 18424)]
    [InlineData("134,022", 10696)]
    [InlineData("111,111", 8272)]
    [InlineData("−3,405", 9620)]
    [InlineData("Ågrån", 7904)]
    [InlineData("UK dashboard (publish date) → Johns Hopkins", 61988)]
    [InlineData("", 0)]
    public void WidthPx_Regular_IsAdvancesAndKerning(string text, int units) =>
        Assert.Equal(units, At1000(text, FontWeight.Regular, tabular: false), 6);

    [Theory]
    [InlineData("134,022")]
    [InlineData("111,111")]
    [InlineData("000,000")]
    public void WidthPx_TabularFigures_AreAllEquallyWide(string text) =>
        Assert.Equal(11720, At1000(text, FontWeight.Regular, tabular: true), 6);

    [Theory]
    [InlineData("“134,022” · CF-017", FontWeight.Medium, 25231)]
    [InlineData("Two sources, one week: 39,667 cases a day apart", FontWeight.SemiBold, 67587)]
    [InlineData("Wales – Ty", FontWeight.Bold, 14486)]
    public void WidthPx_OtherWeights_HaveTheirOwnMetrics(string text, FontWeight weight, int units) =>
        Assert.Equal(units, At1000(text, weight, tabular: false), 6);

    [Fact]
    public void CapHeightPx_Style_IsTheFontsShareOfItsSize()
    {
        TextStyle style = new(28.16, FontWeight.Regular, new Rgba(0, 0, 0));
        Assert.Equal(20.48, TextMeasurer.CapHeightPx(style), 9);
        Assert.Equal(15.36, TextMeasurer.XHeightPx(style), 9);
        Assert.Equal(27.28, TextMeasurer.AscentPx(style), 9);
        Assert.Equal(6.80, TextMeasurer.DescentPx(style), 9);
        Assert.Equal(110.24, TextMeasurer.CentredBaselineY(100, style), 9);
    }

    [Fact]
    public void BoundsPx_QuarterTurn_StandsUpright()
    {
        TextStyle style = new(28.16, FontWeight.Regular, new Rgba(0, 0, 0));
        PixelRect box = TextMeasurer.BoundsPx(new("AV", 100, 200, style, TextAnchor.Middle, -90));
        Assert.Equal((72.72, 181.92), (Math.Round(box.Left, 6), Math.Round(box.Top, 6))); // 100 − 27.28, 200 − 36.16 / 2
        Assert.Equal((34.08, 36.16), (Math.Round(box.Width, 6), Math.Round(box.Height, 6)));
    }

    // 1,000 px is the largest size, and it keeps the units exact to far more than the six digits compared.
    private static double At1000(string text, FontWeight weight, bool tabular) =>
        TextMeasurer.WidthPx(text, 1000, weight, tabular) * UnitsPx / 1000;
}

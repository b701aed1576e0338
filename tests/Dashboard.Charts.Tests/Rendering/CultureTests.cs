using Dashboard.Charts.Axes;
using Dashboard.Charts.Rendering;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;
using NodaTime;

namespace Dashboard.Charts.Tests.Rendering;

public sealed class CultureTests
{
    [Theory]
    [InlineData("tr-TR", ",", "-")]
    [InlineData("fa-IR", "٫", "\u200E−")]
    [InlineData("de-DE", ",", "-")]
    public void Render_InAnotherCulture_GivesTheSameBytes(string culture, string point, string minus)
    {
        Scene scene = SampleScene.Chart(bars: 10, labels: 12);
        Assert.Equal("1" + point + "5", OddCulture.Run(culture, point, minus, () => string.Create(Thread.CurrentThread.CurrentCulture, $"{1.5}")));
        Assert.Equal(PngRenderer.Render(scene), OddCulture.Run(culture, point, minus, () => PngRenderer.Render(scene)));
        Assert.Equal(SvgRenderer.Render(scene), OddCulture.Run(culture, point, minus, () => SvgRenderer.Render(scene)));
    }

    [Theory]
    [InlineData("tr-TR", ",", "-")]
    [InlineData("fa-IR", "٫", "\u200E−")]
    public void Labels_InAnotherCulture_AreTheSame(string culture, string point, string minus)
    {
        string label = OddCulture.Run(culture, point, minus, () => CountFormat.Fixed(-12345.25, 1) + CountFormat.Abbreviated(-2500)
            + DateAxis.Create(new LocalDate(2021, 12, 21), new LocalDate(2021, 12, 21), 200, Theme.Light.AxisLabel).Ticks[0].Label);
        Assert.Equal("−12,345.3−2.5k21 Dec 2021", label);
    }
}

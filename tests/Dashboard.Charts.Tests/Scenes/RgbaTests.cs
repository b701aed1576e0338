using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Tests.Scenes;

public sealed class RgbaTests
{
    [Theory]
    [InlineData("#0B5FA5", 11, 95, 165, 255)]
    [InlineData("#c8501e80", 200, 80, 30, 128)]
    public void FromHex_Colour_HasItsChannels(string hex, byte red, byte green, byte blue, byte alpha) =>
        Assert.Equal(new Rgba(red, green, blue, alpha), Rgba.FromHex(hex));

    [Theory]
    [InlineData("")]
    [InlineData("0B5FA5")]
    [InlineData("#0B5FA")]
    [InlineData("#0B5FAG")]
    public void FromHex_AnotherForm_IsRefused(string hex) => Assert.Throws<FormatException>(() => Rgba.FromHex(hex));

    [Fact]
    public void WithOpacity_Quarter_RoundsTheAlpha()
    {
        Assert.Equal(64, new Rgba(1, 2, 3).WithOpacity(0.25).Alpha);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Rgba(1, 2, 3).WithOpacity(double.NaN));
    }
}

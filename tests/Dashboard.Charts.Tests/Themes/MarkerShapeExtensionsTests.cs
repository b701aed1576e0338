using Dashboard.Charts.Scenes;
using Dashboard.Charts.Tests.Rendering;
using Dashboard.Charts.Themes;

namespace Dashboard.Charts.Tests.Themes;

public sealed class MarkerShapeExtensionsTests
{
    [Theory]
    [InlineData(MarkerShape.Round, 314.2)] // π 10²
    [InlineData(MarkerShape.Square, 324)] // (2 × 9)²
    [InlineData(MarkerShape.Diamond, 312.5)] // 2 × 12.5²
    public void Outline_TenPxRadius_CoversAboutTheSameArea(MarkerShape shape, double area)
    {
        DecodedPng png = SampleScene.Decode(SampleScene.Paper(40, 40).Path(shape.Outline(20, 20, 10), new Rgba(0, 0, 0)), scale: 4);
        // 188 is a pixel covered by half, as on a diagonal.
        double covered = Enumerable.Range(0, 160).Sum(y => png.Reds(y, 0, 160).Sum(red => red < 188 ? 1 : red == 188 ? 0.5 : 0)) / 16.0;
        Assert.InRange(covered, area - 3, area + 3);
    }
}

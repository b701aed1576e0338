using Dashboard.Charts.Rendering.Raster;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Tests.Rendering;
using Dashboard.Charts.Themes;

namespace Dashboard.Charts.Tests.Themes;

public sealed class MarkerShapeExtensionsTests
{
    [Theory]
    [InlineData(MarkerShape.Round)]
    [InlineData(MarkerShape.Square)]
    [InlineData(MarkerShape.Triangle)]
    [InlineData(MarkerShape.Diamond)]
    [InlineData(MarkerShape.TriangleDown)]
    [InlineData(MarkerShape.Cross)]
    public void Outline_TenPxRadius_CoversTheAreaOfTheDisc(MarkerShape shape)
    {
        DecodedPng png = SampleScene.Decode(SampleScene.Paper(40, 40).Path(shape.Outline(20, 20, 10), new Rgba(0, 0, 0)), scale: 4);
        double covered = Enumerable.Range(0, 160).Sum(y => png.Reds(y, 0, 160).Sum(Covered)) / 16.0;
        Assert.Equal(Math.PI * 100, covered, 1.0);
    }

    private static double Covered(int red) => 1 - (LinearLight.Decode[red] / (double)LinearLight.White);
}

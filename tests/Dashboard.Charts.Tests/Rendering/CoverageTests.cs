using Dashboard.Charts.Rendering.Raster;
using Dashboard.Charts.Scenes;
using FsCheck;
using FsCheck.Fluent;

namespace Dashboard.Charts.Tests.Rendering;

public sealed class CoverageTests
{
    [Fact]
    public void Paint_AnyTriangle_CoversItsArea() =>
        Prop.ForAll<byte[]>(bytes =>
        {
            double[] at = [.. Enumerable.Range(0, 6).Select(i => i < bytes.Length ? 2 + (bytes[i] / 256.0 * 36) : 2 + (i * 7 % 36))];
            double area = Math.Abs(((at[2] - at[0]) * (at[5] - at[1])) - ((at[4] - at[0]) * (at[3] - at[1]))) / 2;
            DecodedPng png = Filled(PathData.Polygon(new(at[0], at[1]), new(at[2], at[3]), new(at[4], at[5])), 40, 40);

            // Bytes hold light to about half a per cent, and a triangle has at most some 150 pixels on its edges.
            return Math.Abs(Covered(png) - area) < 0.5 + (0.005 * area);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Paint_FigureBeyondEveryEdge_CoversWhatIsInsideOnly()
    {
        // A diamond of 60 px about the middle of 40 × 40: its corners lie outside, four triangles of 10 × 10 / 2 are left bare.
        DecodedPng png = Filled(PathData.Polygon(new(20, -10), new(50, 20), new(20, 50), new(-10, 20)), 40, 40);
        Assert.Equal(1600 - (4 * 50), Covered(png), 0.5);
        Assert.Equal([255, 255, 188, 0], png.Reds(7, 0, 4));
        Assert.Equal([0, 188, 255, 255], png.Reds(7, 36, 4));
    }

    [Fact]
    public void Paint_OppositeAndOverlappingFigures_FollowTheNonZeroRule()
    {
        PathBuilder path = new PathBuilder().Rect(new(2, 2, 20, 20)).Rect(new(10, 10, 20, 20)); // both clockwise: a union
        path.MoveTo(4, 4).LineTo(4, 8).LineTo(8, 8).LineTo(8, 4).Close(); // the other way about: a hole
        DecodedPng png = Filled(path.Build(), 40, 40);
        Assert.Equal(["#000000", "#000000", "#FFFFFF"], [png.Pixel(15, 15), png.Pixel(25, 25), png.Pixel(5, 5)]);
    }

    private static DecodedPng Filled(PathData path, int width, int height) =>
        SampleScene.Decode(SampleScene.Paper(width, height).Path(path, new Rgba(0, 0, 0)));

    private static double Covered(DecodedPng png) =>
        Enumerable.Range(0, png.Height).Sum(y => png.Reds(y, 0, png.Width).Sum(red => 1 - (LinearLight.Decode[red] / (double)LinearLight.White)));
}

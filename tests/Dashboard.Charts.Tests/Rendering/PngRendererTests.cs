using System.Buffers.Binary;
using Dashboard.Charts.Rendering;
using Dashboard.Charts.Scenes;
using static Dashboard.Charts.Tests.Rendering.SampleScene;

namespace Dashboard.Charts.Tests.Rendering;

public sealed class PngRendererTests
{
    private static readonly Rgba Black = new(0, 0, 0);

    [Theory]
    [InlineData(1.0, 0)]
    [InlineData(0.5, 188)] // half the light of white, which sRGB writes as 188 and not as 128
    [InlineData(0.25, 225)]
    [InlineData(0.75, 137)]
    public void Render_PartlyCoveredPixel_IsMixedInLinearLight(double covered, int grey)
    {
        DecodedPng png = Decode(Paper(3, 3).Rect(new(1, 1, covered, 1), Black));
        Assert.Equal([255, grey, 255], png.Reds(1, 0, 3));
    }

    [Fact]
    public void Render_TranslucentFill_HasTheTintThatSvgViewersShow()
    {
        DecodedPng png = Decode(Paper(3, 3).Rect(new(0, 0, 3, 3), new Rgba(0, 0, 0, 51)));
        Assert.Equal("#CCCCCC", png.Pixel(1, 1)); // 255 × (1 − 51/255)
    }

    [Fact]
    public void Render_Triangle_CoversItsDiagonalByHalves()
    {
        DecodedPng png = Decode(Paper(4, 4).Path(PathData.Polygon(new(0, 0), new(4, 4), new(0, 4)), Black));
        Assert.Equal([188, 255, 255, 255], png.Reds(0, 0, 4));
        Assert.Equal([0, 0, 188, 255], png.Reds(2, 0, 4));
    }

    [Theory]
    [InlineData(10.0)]
    [InlineData(10.3)]
    [InlineData(10.99)]
    public void Render_LevelHairline_FillsExactlyOneRowOfPixels(double y)
    {
        DecodedPng png = Decode(Paper(20, 20).Line(2, y, 18, y, new(Black, 1)));
        Assert.Equal("#FFFFFF", png.Pixel(9, 9));
        Assert.Equal("#000000", png.Pixel(9, 10));
        Assert.Equal("#FFFFFF", png.Pixel(9, 11));
        Assert.Equal(16, png.CountOtherThan("#FFFFFF"));
    }

    [Fact]
    public void Render_UprightHairlineAtScaleTwo_FillsExactlyTwoColumnsOfPixels()
    {
        DecodedPng png = Decode(Paper(20, 20).Line(5.3, 0, 5.3, 20, new(Black, 1)), scale: 2);
        Assert.Equal([255, 0, 0, 255], png.Reds(7, 9, 4)); // 5.3 px is 10.6 device px: nearest border 11, a pixel to each side
    }

    [Fact]
    public void Render_DashedLine_DrawsDashesByLengthAlongTheLine()
    {
        DecodedPng png = Decode(Paper(24, 5).Line(1, 2.5, 23, 2.5, new(Black, 3, new DashPattern(4, 2))));
        Assert.Equal(".####..####..####..####.", new string([.. png.Reds(2, 0, 24).Select(red => red == 0 ? '#' : '.')]));
    }

    [Fact]
    public void Render_DashedCorner_GoesOnAroundIt()
    {
        // 6 along the top, then down: the second dash starts at length 8, 3 px below the corner, and ends at 12.
        Scene scene = Paper(12, 14).Path(PathData.Polyline(new(1, 2), new(6, 2), new(6, 12)), fill: null, new(Black, 2, new DashPattern(4, 4))).Build();
        DecodedPng png = new(PngRenderer.Render(scene));
        Assert.Equal(".####.......", new string([.. png.Reds(1, 0, 12).Select(red => red == 0 ? '#' : '.')]));
        Assert.Equal("....####....", new string([.. Enumerable.Range(1, 12).Select(y => png.Reds(y, 5, 1)[0] == 0 ? '#' : '.')]));
    }

    [Fact]
    public void Render_RoundCap_ReachesHalfAWidthBeyondTheEndAndButtDoesNot()
    {
        DecodedPng round = Decode(Paper(20, 10).Line(6, 5, 14, 5, new(Black, 4, cap: LineCap.Round)));
        DecodedPng butt = Decode(Paper(20, 10).Line(6, 5, 14, 5, new(Black, 4)));
        Assert.Equal([255, 255, 255, 255, 255, 255, 0], butt.Reds(4, 0, 7));
        Assert.InRange(round.Reds(4, 4, 1)[0], 80, 86); // (√3 + 2π/3) / 2 − 1 = 0.913 of the pixel, which sRGB writes as 83
        Assert.Equal([255, 0], new[] { round.Reds(4, 3, 1)[0], round.Reds(4, 5, 1)[0] });
    }

    [Theory]
    [InlineData(LineJoin.Miter, 0)] // the corner's point is filled
    [InlineData(LineJoin.Bevel, 255)]
    public void Render_RightAngle_EndsAsItsJoinSays(LineJoin join, int red)
    {
        Scene scene = Paper(20, 20).Path(PathData.Polyline(new(4, 14), new(14, 14), new(14, 4)), fill: null, new(Black, 4, null, join)).Build();
        Assert.Equal(red, new DecodedPng(PngRenderer.Render(scene)).Reds(15, 15, 1)[0]);
    }

    [Fact]
    public void Render_SharpCorner_IsCutOffAtTheMiterLimit()
    {
        PathData spike = PathData.Polyline(new(8, 38), new(10, 20), new(12, 38)); // its point would be nine widths long
        DecodedPng cut = Decode(Paper(20, 40).Path(spike, fill: null, new(Black, 2)));
        DecodedPng whole = Decode(Paper(20, 40).Path(spike, fill: null, new(Black, 2, miterLimit: 12)));
        Assert.Equal(255, cut.Reds(16, 10, 1)[0]);
        Assert.True(whole.Reds(16, 10, 1)[0] < 200);
    }

    [Fact]
    public void Render_StrokeCrossingItself_IsOneShadeThroughout()
    {
        Stroke stroke = new(Black.WithOpacity(0.2), 4);
        DecodedPng png = Decode(Paper(40, 40).Path(PathData.Polyline(new(0, 20), new(36, 20), new(36, 4), new(20, 4), new(20, 40)), fill: null, stroke));
        Assert.Equal("#CCCCCC", png.Pixel(10, 20));
        Assert.Equal("#CCCCCC", png.Pixel(20, 20));
    }

    [Fact]
    public void Render_ClippedGroup_DrawsNothingOutsideItsRectangle()
    {
        SceneBuilder scene = Paper(30, 30).Group("clipped", new(10, 5, 8, 20), group => group
            .Path(PathData.Circle(14, 15, 14), Black)
            .Text("WWWW", 0, 25, new(20, Charts.Fonts.FontWeight.Bold, Black)));
        DecodedPng png = Decode(scene);
        Assert.Equal([255, 0, 0], png.Reds(15, 9, 3));
        Assert.Equal([0, 255], png.Reds(15, 17, 2));
        Assert.Equal(["#FFFFFF", "#000000", "#FFFFFF"], [png.Pixel(14, 4), png.Pixel(14, 5), png.Pixel(14, 25)]);
    }

    [Fact]
    public void Render_MarksFarOutside_LeaveTheRestAsItIs()
    {
        DecodedPng png = Decode(Paper(10, 10)
            .Rect(new(-100_000, 4, 200_000, 2), Black)
            .Path(PathData.Polygon(new(500_000, -9), new(900_000, 50), new(500_000, 90)), Black)
            .Line(-900_000, -900_000, 900_000, -900_000, new(Black, 4)));
        Assert.Equal(20, png.CountOtherThan("#FFFFFF"));
        Assert.Equal(["#000000", "#000000"], [png.Pixel(0, 4), png.Pixel(9, 5)]);
    }

    [Fact]
    public void Render_FewColours_WritesAPaletteAndManyWriteTruecolor()
    {
        Assert.Equal(3, Decode(Paper(9, 9).Rect(new(1, 1, 3.5, 3.5), Black)).ColorType);
        SceneBuilder many = Paper(300, 2);
        for (int i = 0; i < 300; i++)
        {
            many.Rect(new(i, 0, 1, 2), new Rgba((byte)(i % 256), (byte)(i / 256), 7));
        }

        DecodedPng png = Decode(many);
        Assert.Equal(2, png.ColorType);
        Assert.Equal("#2B0107", png.Pixel(299, 1));
        Assert.All(Enumerable.Range(0, 300), i => Assert.Equal(Invariant($"#{i % 256:X2}{i / 256:X2}07"), png.Pixel(i, 0)));
    }

    [Fact]
    public void Render_Chart_IsReadBackByAnotherDecoder()
    {
        DecodedPng png = new(PngRenderer.Render(Chart()));
        Assert.Equal((1600, 900, 2), (png.Width, png.Height, png.ColorType));
        Assert.Equal([0, 2], png.Filters.Distinct().Order()); // as it is, or like the row above
        Assert.Equal("#FFFFFF", png.Pixel(1599, 899));
        Assert.Equal("#E3E5E8", png.Pixel(122, 282)); // the second grid line, left of the first bar
    }

    [Fact]
    public void Render_Metadata_SaysColourSpaceResolutionAndTexts()
    {
        Scene scene = new SceneBuilder(8, 4, Black, "Title − ü", "Two\nlines").Build();
        DecodedPng png = new(PngRenderer.Render(scene, scale: 2, dataHash: "sha256:0f3a"));
        Assert.Equal((16, 8), (png.Width, png.Height));
        Assert.Equal([0], png.Chunk("sRGB"));
        Assert.Equal(7559, BinaryPrimitives.ReadInt32BigEndian(png.Chunk("pHYs"))); // 192 dpi
        Assert.Equal("Title − ü", png.Text("Title"));
        Assert.Equal("Two\nlines", png.Text("Description"));
        Assert.Equal("sha256:0f3a", png.Text("DataHash"));
        Assert.Equal(["IHDR", "sRGB", "pHYs", "iTXt", "iTXt", "iTXt", "PLTE", "IDAT", "IEND"], png.Order);
    }

    [Fact]
    public void Render_OnAllCoresAtOnce_GivesTheSameBytes()
    {
        Scene scene = Chart(bars: 20, labels: 40);
        byte[] alone = PngRenderer.Render(scene);
        Assert.All(Enumerable.Range(0, 8).AsParallel().Select(_ => PngRenderer.Render(scene)).ToArray(), bytes => Assert.Equal(alone, bytes));
    }

    [Fact]
    public void Render_AfterPicturesOfOtherSizesAndColours_GivesTheSameBytes()
    {
        Scene scene = Chart(bars: 20, labels: 40);
        byte[] first = PngRenderer.Render(scene);
        _ = PngRenderer.Render(scene, scale: 3);
        _ = PngRenderer.Render(Paper(9, 400).Path(PathData.Circle(0, 200, 300), new Rgba(1, 2, 3, 100)).Build());
        _ = PngRenderer.Render(HalvesOfManyColours().Build());
        Assert.Equal(first, PngRenderer.Render(scene));
    }

    [Fact]
    public void Render_MoreColoursThanAreRemembered_MixesEachWithWhatIsBelow()
    {
        DecodedPng png = Decode(HalvesOfManyColours());
        Assert.All(Enumerable.Range(0, 300), i =>
        {
            // Half of the colour's light and half of white's, by the formula and not by the tables.
            (int red, int green) = (Level((Light(i % 256) + 1) / 2), Level((Light(i / 256 * 90) + 1) / 2));
            string pixel = png.Pixel(i, 0);
            Assert.InRange(Convert.ToInt32(pixel[1..3], 16), red - 1, red + 1);
            Assert.InRange(Convert.ToInt32(pixel[3..5], 16), green - 1, green + 1);
        });

        static double Light(int level) => level <= 10 ? level / 255.0 / 12.92 : Math.Pow(((level / 255.0) + 0.055) / 1.055, 2.4);
        static int Level(double light) => (int)Math.Round(255 * ((1.055 * Math.Pow(light, 1 / 2.4)) - 0.055));
    }

    // 300 colours, each over half of a pixel of white paper.
    private static SceneBuilder HalvesOfManyColours()
    {
        SceneBuilder scene = Paper(300, 2);
        for (int i = 0; i < 300; i++)
        {
            scene.Rect(new(i, 0, 0.5, 2), new Rgba((byte)(i % 256), (byte)(i / 256 * 90), 7));
        }

        return scene;
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void Render_ScaleOutsideItsRange_IsRefused(int scale) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PngRenderer.Render(Chart(1, 1), scale));
}

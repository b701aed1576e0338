using Dashboard.Charts.Scenes;
using Dashboard.Charts.Tests.Rendering;

namespace Dashboard.Charts.Tests.Scenes;

public sealed class HatchMarkTests
{
    private static readonly Rgba Black = new(0, 0, 0);

    [Fact]
    public void Pixels_TwoAreasSideBySide_MeetWithoutASeam()
    {
        DecodedPng whole = SampleScene.Decode(SampleScene.Paper(60, 40).Add(new HatchMark(new(5, 5, 50, 30), 8, Black, widthPx: 2)));
        DecodedPng halves = SampleScene.Decode(SampleScene.Paper(60, 40)
            .Add(new HatchMark(new(5, 5, 20, 30), 8, Black, widthPx: 2)).Add(new HatchMark(new(25, 5, 30, 30), 8, Black, widthPx: 2)));
        Assert.All(Enumerable.Range(0, 40), y => Assert.Equal(whole.Reds(y, 0, 60), halves.Reds(y, 0, 60)));
        Assert.Equal([255, 255], new[] { whole.Reds(20, 4, 1)[0], whole.Reds(20, 55, 1)[0] });
        Assert.Contains(whole.Reds(20, 5, 50), red => red < 60);
    }

    [Fact]
    public void Pixels_EmptyArea_AreThePaper() =>
        Assert.Equal(0, SampleScene.Decode(SampleScene.Paper(9, 9).Add(new HatchMark(new(5, 5, 0, 3), 8, Black, widthPx: 2))).CountOtherThan("#FFFFFF"));

    // A line that takes 2 px of each row, every 4 px: it halves a pixel (188 of 255 is half the light), fills the next and halves one more.
    [Theory]
    [InlineData(false, 0, new[] { 188, 255, 188, 0, 188, 255, 188, 0 })]
    [InlineData(false, 1, new[] { 255, 188, 0, 188, 255, 188, 0, 188 })]
    [InlineData(true, 0, new[] { 0, 188, 255, 188, 0, 188, 255, 188 })]
    [InlineData(true, 1, new[] { 188, 0, 188, 255, 188, 0, 188, 255 })]
    public void Pixels_LinesOfKnownWidth_HaveTheLightTheyLeave(bool isFalling, int row, int[] reds)
    {
        HatchMark hatch = new(new(0, 0, 8, 8), spacingPx: 4, Black, widthPx: Math.Sqrt(2), isFalling);
        Assert.Equal(reds, SampleScene.Decode(SampleScene.Paper(8, 8).Add(hatch)).Reds(row, 0, 8));
    }

    [Fact]
    public void Pixels_LinesWiderThanTheyAreApart_CoverAll() =>
        Assert.Equal(64, SampleScene.Decode(SampleScene.Paper(8, 8).Add(new HatchMark(new(0, 0, 8, 8), 2, Black, widthPx: 3))).CountOtherThan("#FFFFFF"));

    [Theory]
    [InlineData(7, 1.5, false, 1)]
    [InlineData(9, 1.5, true, 1)]
    [InlineData(9, 1.25, false, 2)]
    [InlineData(5, 2.5, true, 3)]
    [InlineData(6.3, 1, false, 1)]
    [InlineData(4.75, 0.7, true, 2)]
    public void Pixels_AnyKind_AreThoseOfItsLines(double spacingPx, double widthPx, bool isFalling, int scale)
    {
        // Grey: near black, the least bit of coverage changes a pixel by much.
        HatchMark hatch = new(new(3.3, 4.8, 41.2, 30.6), spacingPx, new(0x80, 0x80, 0x80), widthPx, isFalling);
        DecodedPng pixels = SampleScene.Decode(SampleScene.Paper(50, 40).Add(hatch), scale);
        DecodedPng lines = SampleScene.Decode(SampleScene.Paper(50, 40).Add(hatch.ToLines()), scale);
        Assert.True(lines.CountOtherThan("#FFFFFF") > 100);
        for (int row = 0; row < pixels.Height; row++)
        {
            Assert.All(pixels.Reds(row, 0, pixels.Width).Zip(lines.Reds(row, 0, pixels.Width)), pair => Assert.InRange(pair.First - pair.Second, -3, 3));
        }
    }

    [Theory]
    [InlineData(0.99, 1)]
    [InlineData(5, 0)]
    [InlineData(5, -1)]
    public void New_LinesThatCannotBe_Throws(double spacingPx, double widthPx) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new HatchMark(new(0, 0, 8, 8), spacingPx, Black, widthPx));
}

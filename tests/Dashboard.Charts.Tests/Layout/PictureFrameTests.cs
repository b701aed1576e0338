using Dashboard.Charts.Themes;

namespace Dashboard.Charts.Tests.Layout;

public sealed class PictureFrameTests
{
    private const string Long = "A finding that needs more than the width of a picture to say what it has found in all the days of the window that was asked for, and then some";

    [Theory]
    [InlineData(1600, 900, 48)]
    [InlineData(800, 1000, 24)] // everything shrinks with the width
    [InlineData(3200, 900, 48)] // and never grows
    public void Start_Words_StandAtTheMargin(int width, int height, double margin)
    {
        var frame = Pictures.Frame(width, height);

        Assert.Equal(margin, frame.Body.Left);
        Assert.Equal(width - margin, frame.Body.Right);
        Assert.All(Pictures.Drawn(frame).Texts, text => Assert.Equal(margin, text.X));
    }

    [Fact]
    public void Start_Body_LiesBetweenSubtitleAndFootnote()
    {
        var frame = Pictures.Frame();
        var texts = Pictures.Drawn(frame).Texts.ToList();

        Assert.Equal(["A finding", "What is measured", "Sources: made up."], texts.Select(text => text.Text));
        Assert.True(texts[1].BaselineY < frame.Body.Top);
        Assert.True(frame.Body.Bottom < texts[2].BaselineY - texts[2].Style.SizePx);
        Assert.Equal([34.0, 20.0, 15.0], texts.Select(text => text.Style.SizePx));
    }

    [Fact]
    public void Start_ALongTitle_IsBrokenIntoLinesOfAboutOneLength()
    {
        var frame = Pictures.Frame(title: Long);
        var lines = Pictures.Drawn(frame).Group("title").Words.ToList();

        Assert.Equal(Long, string.Join(' ', lines));
        Assert.InRange(lines[^1].Length, lines[0].Length * 0.7, lines[0].Length * 1.3);
        Assert.Equal(Long, frame.Scene.Build().Title);
    }

    [Theory]
    [MemberData(nameof(Kinds.Sizes.All), MemberType = typeof(Kinds.Sizes))]
    public void Start_LongWords_LeaveNoFault(int width, int height) =>
        Drawn.AssertNone(Pictures.Drawn(Pictures.Frame(width, height, Long, Long + ". " + Long, Long)).Faults());

    [Theory]
    [InlineData(359, 900)]
    [InlineData(639, 559)]
    [InlineData(900, 479)]
    [InlineData(4097, 900)]
    public void Start_ASizeWithoutRoom_IsRefused(int width, int height)
    {
        var e = Assert.Throws<ArgumentOutOfRangeException>(() => Pictures.Frame(width, height));

        Assert.StartsWith("A picture is 360x560 or 640x480 to 4096x4096, half as high as wide or 800 high at least, not ", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_InANarrowPicture_IsNeverUnderElevenPx() => Assert.Equal(11, Pictures.Frame(640, 480).Text(Theme.Light.Footnote).SizePx);
}

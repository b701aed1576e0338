using Dashboard.Charts.Scenes;
using Dashboard.Charts.Tests.Rendering;

namespace Dashboard.Charts.Tests.Scenes;

public sealed class HatchTests
{
    private static readonly Stroke Stroke = new(new Rgba(0, 0, 0), 2);

    [Fact]
    public void Lines_TwoAreasSideBySide_MeetWithoutASeam()
    {
        DecodedPng whole = SampleScene.Decode(SampleScene.Paper(60, 40).Add(Hatch.Lines(new(5, 5, 50, 30), 8, Stroke)));
        DecodedPng halves = SampleScene.Decode(SampleScene.Paper(60, 40)
            .Add(Hatch.Lines(new(5, 5, 20, 30), 8, Stroke)).Add(Hatch.Lines(new(25, 5, 30, 30), 8, Stroke)));
        Assert.All(Enumerable.Range(0, 40), y => Assert.Equal(whole.Reds(y, 0, 60), halves.Reds(y, 0, 60)));
        Assert.Equal([255, 255], new[] { whole.Reds(20, 4, 1)[0], whole.Reds(20, 55, 1)[0] });
        Assert.Contains(whole.Reds(20, 5, 50), red => red < 60);
    }

    [Fact]
    public void Lines_EmptyArea_DrawsNothing() =>
        Assert.Equal(0, SampleScene.Decode(SampleScene.Paper(9, 9).Add(Hatch.Lines(new(5, 5, 0, 3), 8, Stroke))).CountOtherThan("#FFFFFF"));
}

using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Tests.Layout;

public sealed class LegendRowTests
{
    [Fact]
    public void Draw_Entries_StandSideBySideAboveWhatIsLeft()
    {
        var frame = Pictures.Frame();
        var left = LegendRow.Draw(frame, frame.Body, [Entry("one"), Entry("two")]);
        var texts = Pictures.Drawn(frame).Texts.Where(text => text.Text is "one" or "two").ToList();

        Assert.Single(texts.Select(text => text.BaselineY).Distinct());
        Assert.All(texts, text => Assert.True(text.BaselineY < left.Top));
        Assert.Equal(frame.Body.Bottom, left.Bottom);
    }

    [Fact]
    public void Draw_MoreThanARowHolds_GoesOnInTheNext()
    {
        var frame = Pictures.Frame(640, 480);
        var left = LegendRow.Draw(frame, frame.Body, [.. Enumerable.Range(0, 12).Select(i => Entry(Invariant($"the {i}th thing shown")))]);
        var texts = Pictures.Drawn(frame).Texts.Where(text => text.Text.StartsWith("the ", StringComparison.Ordinal)).ToList();

        Assert.True(texts.Select(text => text.BaselineY).Distinct().Count() > 2);
        Assert.All(texts, text => Assert.True(text.BaselineY < left.Top));
        Drawn.AssertNone(Pictures.Drawn(frame).Faults());
    }

    [Fact]
    public void Draw_NoEntries_TakesNoRoom()
    {
        var frame = Pictures.Frame();

        Assert.Equal(frame.Body, LegendRow.Draw(frame, frame.Body, []));
    }

    private static LegendEntry Entry(string text) => new(text, 22, (scene, box) => scene.Rect(box, Rgba.FromHex("#000000")));
}

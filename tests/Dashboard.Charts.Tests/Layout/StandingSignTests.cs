using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Core.Claims;

namespace Dashboard.Charts.Tests.Layout;

public sealed class StandingSignTests
{
    [Fact]
    public void Draw_EachStanding_HasAShapeOfItsOwn()
    {
        var shapes = Enum.GetValues<Standing>().Select(standing => string.Join(' ', Sign(standing).Path.Verbs.ToArray())).ToList();

        Assert.Equal(4, shapes.Distinct().Count());
    }

    [Theory]
    [InlineData(Standing.Holds)]
    [InlineData(Standing.HoldsInPart)]
    [InlineData(Standing.DoesNotHold)]
    [InlineData(Standing.Open)]
    public void Draw_AnySign_LiesInItsSquare(Standing standing) => Assert.All(
        Sign(standing).Path.Points.ToArray(), point => Assert.True(Math.Abs(point.X - 100) <= 10 && Math.Abs(point.Y - 50) <= 10));

    [Fact]
    public void Draw_IsAStrokeAndNoGlyph()
    {
        var frame = Pictures.Frame();
        var before = Pictures.Drawn(frame).Texts.Count();
        StandingSign.Draw(frame.Scene, frame.Theme, 100, 50, 20, Standing.Holds);

        Assert.Equal(before, Pictures.Drawn(frame).Texts.Count());
    }

    private static PathMark Sign(Standing standing)
    {
        var frame = Pictures.Frame();
        StandingSign.Draw(frame.Scene, frame.Theme, 100, 50, 20, standing);
        return Pictures.Drawn(frame).Paths.Single();
    }
}

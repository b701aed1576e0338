using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Tests.Layout;

public sealed class PanelGridTests
{
    [Theory]
    [InlineData(1600, 800, 1, 1, 1)]
    [InlineData(1600, 800, 2, 2, 1)]
    [InlineData(1600, 800, 6, 3, 2)]
    [InlineData(800, 1000, 2, 1, 2)]
    [InlineData(800, 1000, 6, 2, 3)]
    public void Of_ARoom_PutsPanelsNearestToTheShapeWanted(double width, double height, int count, int columns, int rows)
    {
        var grid = PanelGrid.Of(new PixelRect(0, 0, width, height), count, 20, 20, aspect: 1.6);

        Assert.Equal((columns, rows), (grid.Columns, grid.Rows));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(12)]
    public void Of_AnyNumber_KeepsPanelsApartAndInside(int count)
    {
        var room = new PixelRect(10, 20, 900, 500);
        var panels = PanelGrid.Of(room, count, 30, 30, 1.6).Panels;

        Assert.Equal(count, panels.Length);
        Assert.All(panels, panel => Assert.True(panel.Left >= room.Left && panel.Top >= room.Top && panel.Right <= room.Right + 1e-6 && panel.Bottom <= room.Bottom + 1e-6));
        Assert.All(panels, panel => Assert.DoesNotContain(panels, other => other != panel && other.Overlaps(panel)));
    }

    [Fact]
    public void Of_NoPanel_Refuses() => Assert.Throws<ArgumentOutOfRangeException>(() => PanelGrid.Of(new PixelRect(0, 0, 1, 1), 0, 0, 0, 1));
}

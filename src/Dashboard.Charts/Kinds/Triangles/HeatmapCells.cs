using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;

namespace Dashboard.Charts.Kinds.Triangles;

/// <summary>How the cells of a triangle look: a share by its strength, and by hatching what no share stands on held counts for.</summary>
internal static class HeatmapCells
{
    private const double HatchSpacingPx = 6;

    public static void DrawShare(SceneBuilder scene, PixelRect cell, Theme theme, Rgba color, double share, bool isEstimated)
    {
        scene.Rect(cell, ShareScale.ColorOf(share, color, theme));
        if (isEstimated)
        {
            scene.Add(new HatchMark(cell, HatchSpacingPx, theme.Colors.Paper.WithOpacity(0.55), 1.5, isFalling: true));
        }
    }

    /// <summary>Nothing was published on the day of the cell.</summary>
    public static void DrawNoRelease(SceneBuilder scene, PixelRect cell, Theme theme) => scene.Rect(cell, theme.Colors.Grid.WithOpacity(0.55));

    /// <summary>A count of which no share can be given: nothing to hold it against that counts alike.</summary>
    public static void DrawUncomparable(SceneBuilder scene, PixelRect cell, Theme theme) =>
        scene.Add(new HatchMark(cell, HatchSpacingPx, theme.Colors.Hatch, 1.5));
}

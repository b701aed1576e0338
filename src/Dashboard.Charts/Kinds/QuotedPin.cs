using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;

namespace Dashboard.Charts.Kinds;

/// <summary>A quoted count at its height: a short near-black rule with a white-filled ring in its middle.</summary>
internal static class QuotedPin
{
    public static void Draw(SceneBuilder scene, Theme theme, double centreX, double y, double widthPx)
    {
        scene.Line(centreX - (widthPx / 2), y, centreX + (widthPx / 2), y, new Stroke(theme.Colors.Paper, 5));
        scene.Line(centreX - (widthPx / 2), y, centreX + (widthPx / 2), y, new Stroke(theme.Colors.Quoted, 2.5));
        scene.Path(PathData.Circle(centreX, y, 4.5), theme.Colors.Paper, new Stroke(theme.Colors.Quoted, 2));
    }
}

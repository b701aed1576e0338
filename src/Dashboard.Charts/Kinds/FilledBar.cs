using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;

namespace Dashboard.Charts.Kinds;

/// <summary>A count that a policy put there: a dotted outline with a light fill, never mistaken for a count of the source.</summary>
internal static class FilledBar
{
    private const double ZeroPx = 3;

    private static readonly DashPattern Dots = new(3, 2.5);

    /// <summary>Draws the bar.</summary>
    /// <param name="scene">Takes the marks.</param>
    /// <param name="bar">Where; a rule on the ground for a zero.</param>
    /// <param name="theme">The look.</param>
    /// <param name="look">The series' look.</param>
    /// <param name="isOnBar">Whether it stands within a higher bar of the source, on which only its upper edge is drawn, in paper.</param>
    public static void Draw(SceneBuilder scene, PixelRect bar, Theme theme, SourceLook look, bool isOnBar = false)
    {
        if (bar.Height == 0)
        {
            DrawZero(scene, bar, look);
            return;
        }

        var snapped = bar.Snapped();
        if (snapped.IsEmpty)
        {
            return;
        }

        if (isOnBar)
        {
            scene.Line(snapped.Left, snapped.Top, snapped.Right, snapped.Top, new Stroke(theme.Colors.Paper, 4));
            scene.Line(snapped.Left, snapped.Top, snapped.Right, snapped.Top, new Stroke(look.Color, 1.5, Dots));
            return;
        }

        scene.Rect(snapped, look.Color.WithOpacity(0.15));
        scene.Rect(snapped.Inset(0.75, 0.75), fill: null, new Stroke(look.Color, 1.5, Dots));
    }

    /// <summary>Marks a zero that a policy put there: it has no height, but must not pass for a day that nothing is said of.</summary>
    /// <param name="scene">Takes the marks.</param>
    /// <param name="bar">Where the bar would stand, without height.</param>
    /// <param name="look">The series' look.</param>
    public static void DrawZero(SceneBuilder scene, PixelRect bar, SourceLook look) =>
        scene.Line(bar.Left, bar.Top - (ZeroPx / 2), bar.Right, bar.Top - (ZeroPx / 2), new Stroke(look.Color, ZeroPx, Dots));
}

using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;

namespace Dashboard.Charts.Kinds;

/// <summary>A count that a policy put there: a dotted outline with a light fill, never mistaken for a count of the source.</summary>
internal static class FilledBar
{
    private static readonly DashPattern Dots = new(3, 2.5);

    /// <summary>Draws the bar.</summary>
    /// <param name="scene">Takes the marks.</param>
    /// <param name="bar">Where; nothing is drawn where it is empty.</param>
    /// <param name="theme">The look.</param>
    /// <param name="look">The series' look.</param>
    /// <param name="isOnBar">Whether it stands within a higher bar of the source, on which only its upper edge is drawn, in paper.</param>
    public static void Draw(SceneBuilder scene, PixelRect bar, Theme theme, SourceLook look, bool isOnBar = false)
    {
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
}

using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;
using Dashboard.Core.Claims;

namespace Dashboard.Charts.Layout;

/// <summary>A verdict as a shape: tick, wave, cross or ring with a gap; told by its form alone, whatever the colour.</summary>
public static class StandingSign
{
    /// <summary>Draws the sign.</summary>
    /// <param name="scene">Takes the marks.</param>
    /// <param name="theme">The look.</param>
    /// <param name="centreX">Its middle.</param>
    /// <param name="centreY">Its middle.</param>
    /// <param name="sizePx">Its width and height.</param>
    /// <param name="standing">What it says.</param>
    public static void Draw(SceneBuilder scene, Theme theme, double centreX, double centreY, double sizePx, Standing standing)
    {
        ArgumentNullException.ThrowIfNull(scene);
        ArgumentNullException.ThrowIfNull(theme);
        var r = sizePx / 2;
        var color = standing switch
        {
            Standing.Holds => theme.Colors.Ukhsa,
            Standing.DoesNotHold => theme.Colors.Correction,
            Standing.HoldsInPart => theme.Colors.Ink,
            _ => theme.Colors.Secondary,
        };
        var stroke = new Stroke(color, Math.Max(1.75, sizePx / 7), join: LineJoin.Round, cap: LineCap.Round);
        scene.Path(Shape(centreX, centreY, r, standing), fill: null, stroke);
    }

    private static PathData Shape(double x, double y, double r, Standing standing)
    {
        var path = new PathBuilder();
        return (standing switch
        {
            Standing.Holds => path.MoveTo(x - (0.8 * r), y).LineTo(x - (0.2 * r), y + (0.6 * r)).LineTo(x + (0.8 * r), y - (0.6 * r)),
            Standing.DoesNotHold => path.MoveTo(x - (0.6 * r), y - (0.6 * r)).LineTo(x + (0.6 * r), y + (0.6 * r))
                .MoveTo(x + (0.6 * r), y - (0.6 * r)).LineTo(x - (0.6 * r), y + (0.6 * r)),
            Standing.HoldsInPart => Wave(Wave(path, x, y - (0.35 * r), r), x, y + (0.35 * r), r),
            _ => path.MoveTo(x - (0.45 * r), y - (0.35 * r)).CubicTo(x - (0.45 * r), y - r, x + (0.5 * r), y - r, x + (0.5 * r), y - (0.35 * r))
                .CubicTo(x + (0.5 * r), y, x, y - (0.05 * r), x, y + (0.35 * r)).MoveTo(x, y + (0.85 * r)).LineTo(x, y + (0.86 * r)),
        }).Build();
    }

    private static PathBuilder Wave(PathBuilder path, double x, double y, double r) => path
        .MoveTo(x - (0.8 * r), y + (0.12 * r))
        .CubicTo(x - (0.3 * r), y - (0.45 * r), x + (0.3 * r), y + (0.45 * r), x + (0.8 * r), y - (0.12 * r));
}

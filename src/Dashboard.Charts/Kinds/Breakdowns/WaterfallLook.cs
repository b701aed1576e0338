using Dashboard.Charts.Axes;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;

namespace Dashboard.Charts.Kinds.Breakdowns;

/// <summary>How the bars of a waterfall look, upright or level: figures as their sources, parts by whether they add or take away.</summary>
internal static class WaterfallLook
{
    private const double Headroom = 0.12;

    /// <summary>The least and the greatest level reached, with room for a number beyond it.</summary>
    public static (double Least, double Most) Levels(IEnumerable<WaterfallStep> steps)
    {
        var levels = steps.SelectMany(step => step.IsFigure ? [step.To.ToDouble()] : new[] { step.From.ToDouble(), step.To.ToDouble() }).ToList();
        var (least, most) = (levels.Min(), levels.Max());
        var room = Math.Max(1, Math.Max(Math.Abs(least), Math.Abs(most)) == 0 ? 1 : (most - least) * Headroom);
        return (least < 0 ? least - room : least, Math.Max(0, most) + room);
    }

    /// <summary>The colour of a step's bar and number.</summary>
    public static Rgba ColorOf(WaterfallStep step, Theme theme) =>
        step.Recipe is { Quoted: not null } ? theme.Colors.Quoted
        : step.Recipe is { } recipe ? theme.Source(recipe.Selector.Source.Code).Color
        : step.People.Numerator < 0 ? theme.Colors.Correction
        : theme.Colors.Secondary;

    /// <summary>The bar of a step; one that adds nothing is a line.</summary>
    public static void DrawBar(SceneBuilder scene, WaterfallStep step, PixelRect bar, Theme theme)
    {
        var isHatched = step.Recipe is { Quoted: null } recipe && theme.Source(recipe.Selector.Source.Code).HatchedBars;
        DayBars.Draw(scene, bar, theme, ColorOf(step, theme), isHatched, isOutlined: false);
    }

    /// <summary>A small arrow in the colour of the paper at the end of a part's bar: the direction without colour.</summary>
    /// <param name="scene">Takes the marks.</param>
    /// <param name="theme">The look.</param>
    /// <param name="tip">Where the bar ends.</param>
    /// <param name="dx">1 to the right, −1 to the left, 0 for an upright bar.</param>
    /// <param name="dy">1 downwards, −1 upwards, 0 for a level bar.</param>
    public static void DrawArrow(SceneBuilder scene, Theme theme, PixelPoint tip, int dx, int dy)
    {
        const double Half = 6;
        var (x, y) = (tip.X - (4 * dx), tip.Y - (4 * dy));
        var (backX, backY) = (x - (7 * dx), y - (7 * dy));
        scene.Path(
            PathData.Polygon(new PixelPoint(x, y), new PixelPoint(backX + (Half * dy), backY + (Half * dx)), new PixelPoint(backX - (Half * dy), backY - (Half * dx))),
            theme.Colors.Paper);
    }

    /// <summary>The mark of a cut scale across a figure's bar: a zigzag in the colour of the paper.</summary>
    /// <param name="scene">Takes the marks.</param>
    /// <param name="theme">The look.</param>
    /// <param name="from">One side of the bar.</param>
    /// <param name="to">The other side.</param>
    public static void DrawCut(SceneBuilder scene, Theme theme, PixelPoint from, PixelPoint to)
    {
        const int Teeth = 8;
        var path = new PathBuilder().MoveTo(from.X, from.Y);
        var (alongX, alongY) = ((to.X - from.X) / Teeth, (to.Y - from.Y) / Teeth);
        for (var i = 1; i <= Teeth; i++)
        {
            var aside = i % 2 == 1 ? 5 : 0;
            path.LineTo(from.X + (i * alongX) + (alongX == 0 ? aside : 0), from.Y + (i * alongY) + (alongY == 0 ? aside : 0));
        }

        scene.Path(path.Build(), fill: null, new Stroke(theme.Colors.Paper, 4));
    }

    /// <summary>What to say where the scale is cut.</summary>
    public static string CutText(CutAxis axis) => Invariant($"The scale starts at {CountFormat.Whole((long)axis.From)}, not at zero.");
}

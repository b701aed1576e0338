using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;

namespace Dashboard.Charts.Kinds.Calendars;

/// <summary>How the marks of a calendar look: told by form and pattern, whatever the colour.</summary>
internal static class CalendarCells
{
    private const double Quiet = 0.3;
    private const double HatchSpacingPx = 5;
    private const double GreatestRingPx = 9;

    public static void Draw(SceneBuilder scene, PixelRect cell, CalendarMark mark, Theme theme, Rgba color)
    {
        switch (mark)
        {
            case CalendarMark.Reported:
                scene.Rect(cell, color.WithOpacity(Quiet));
                break;
            case CalendarMark.Zero:
                scene.Rect(cell, color.WithOpacity(Quiet / 3));
                scene.Path(PathData.Circle(cell.CentreX, cell.CentreY, Math.Clamp(Side(cell) * 0.24, 1, GreatestRingPx)), fill: null, new Stroke(color, 1.5));
                break;
            case CalendarMark.NoReport:
                scene.Add(new HatchMark(cell, HatchSpacingPx, theme.Colors.Secondary.WithOpacity(0.55), 1.25));
                break;
            case CalendarMark.CatchUp:
                scene.Rect(cell, color);
                break;
            case CalendarMark.AddedLater or CalendarMark.LaterServed:
                DayBars.Draw(scene, cell, theme, color, isHatched: mark == CalendarMark.LaterServed, isOutlined: true);
                break;
            case CalendarMark.Incomplete:
                scene.Rect(cell, color.WithOpacity(Quiet / 3));
                scene.Path(PathData.Polygon(new(cell.Left, cell.Top), new(cell.Right, cell.Bottom), new(cell.Left, cell.Bottom)), color);
                break;
            default:
                scene.Rect(cell, theme.Colors.Correction);
                var half = Math.Max(1.5, Side(cell) * 0.26);
                scene.Path(
                    PathData.Polygon(new(cell.CentreX - half, cell.CentreY - (half * 0.7)), new(cell.CentreX + half, cell.CentreY - (half * 0.7)), new(cell.CentreX, cell.CentreY + (half * 0.8))),
                    theme.Colors.Paper);
                break;
        }
    }

    private static double Side(PixelRect cell) => Math.Min(cell.Width, cell.Height);
}

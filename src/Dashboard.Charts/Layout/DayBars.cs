using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;

namespace Dashboard.Charts.Layout;

/// <summary>The look of one day's bar: plain or hatched by source, an outline where the count is not the day's own report.</summary>
public static class DayBars
{
    private const double HatchSpacingPx = 7;

    /// <summary>Whether a count is drawn as an outline: put there by a policy, added by a later release, or as later served.</summary>
    /// <param name="entry">The day.</param>
    public static bool IsOutlined(DayEntry entry) =>
        entry.AsLaterServed || entry.Status is DayStatus.Filled or DayStatus.BackfilledLater or DayStatus.Incomplete;

    /// <summary>Draws a bar.</summary>
    /// <param name="scene">Takes the marks.</param>
    /// <param name="bar">Where; empty for a count of zero.</param>
    /// <param name="theme">The look.</param>
    /// <param name="source">Whose count it is.</param>
    /// <param name="entry">The day.</param>
    public static void Draw(SceneBuilder scene, PixelRect bar, Theme theme, Source source, DayEntry entry)
    {
        ArgumentNullException.ThrowIfNull(theme);
        ArgumentNullException.ThrowIfNull(source);
        var look = theme.Source(source.Code);
        var isCorrection = entry.Status == DayStatus.Correction;
        Draw(scene, bar, theme, isCorrection ? theme.Colors.Correction : look.Color, look.HatchedBars && !isCorrection, IsOutlined(entry));
    }

    /// <summary>Draws a bar of a given look.</summary>
    /// <param name="scene">Takes the marks.</param>
    /// <param name="bar">Where; nothing is drawn where it is empty.</param>
    /// <param name="theme">The look.</param>
    /// <param name="color">The bar's colour.</param>
    /// <param name="isHatched">Whether it is hatched on a lighter ground.</param>
    /// <param name="isOutlined">Whether it is an outline with a light fill.</param>
    public static void Draw(SceneBuilder scene, PixelRect bar, Theme theme, Rgba color, bool isHatched, bool isOutlined)
    {
        ArgumentNullException.ThrowIfNull(scene);
        ArgumentNullException.ThrowIfNull(theme);
        var snapped = bar.Snapped();
        if (snapped.IsEmpty)
        {
            return;
        }

        if (isOutlined)
        {
            scene.Rect(snapped, color.WithOpacity(isHatched ? 0.12 : 0.25));
            if (isHatched)
            {
                scene.Add(new HatchMark(snapped, HatchSpacingPx, color.WithOpacity(0.6), 1));
            }

            scene.Rect(snapped.Inset(0.75, 0.75), fill: null, new Stroke(color, 1.5));
        }
        else if (isHatched)
        {
            scene.Rect(snapped, color.WithOpacity(0.3));
            scene.Add(new HatchMark(snapped, HatchSpacingPx, color, 2.5));
        }
        else
        {
            scene.Rect(snapped, color.WithOpacity(0.8));
        }
    }
}

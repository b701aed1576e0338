using Dashboard.Charts.Layout;
using Dashboard.Charts.Themes;
using Dashboard.Core.Comparison;

namespace Dashboard.Charts.Kinds;

/// <summary>The legend's word for outlined bars, or for dotted lines where days are drawn as such.</summary>
internal static class OutlinedEntry
{
    public static LegendEntry For(SeriesComparison comparison, Theme theme, bool isLine = false)
    {
        var isLaterServed = comparison.Differences.Any(day => day.First.AsLaterServed || day.Second.AsLaterServed);
        var meaning = isLaterServed ? "as later served" : "added by a later release";
        return isLine
            ? new LegendEntry("dotted: " + meaning, 22, (scene, box) => scene.Line(
                box.Left, box.CentreY, box.Right, box.CentreY, DailyLine.StrokeOf(theme.Colors.Secondary, isOutlined: true)))
            : new LegendEntry("outlined: " + meaning, 22, (scene, box) =>
                DayBars.Draw(scene, box, theme, theme.Colors.Secondary, isHatched: false, isOutlined: true));
    }
}

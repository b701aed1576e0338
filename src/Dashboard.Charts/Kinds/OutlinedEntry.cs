using Dashboard.Charts.Layout;
using Dashboard.Charts.Themes;
using Dashboard.Core.Comparison;

namespace Dashboard.Charts.Kinds;

/// <summary>The legend's word for outlined bars.</summary>
internal static class OutlinedEntry
{
    public static LegendEntry For(SeriesComparison comparison, Theme theme)
    {
        var isLaterServed = comparison.Differences.Any(day => day.First.AsLaterServed || day.Second.AsLaterServed);
        return new LegendEntry(
            isLaterServed ? "outlined: as later served" : "outlined: added by a later release", 22,
            (scene, box) => DayBars.Draw(scene, box, theme, theme.Colors.Secondary, isHatched: false, isOutlined: true));
    }
}

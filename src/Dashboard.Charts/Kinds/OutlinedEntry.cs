using Dashboard.Charts.Layout;
using Dashboard.Charts.Themes;
using Dashboard.Core.Comparison;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;

namespace Dashboard.Charts.Kinds;

/// <summary>The legend's word for outlined bars, or for the paler part where days are drawn as one shape.</summary>
internal static class OutlinedEntry
{
    public static LegendEntry For(SeriesComparison comparison, Theme theme) =>
        For(comparison.Differences.SelectMany(day => new[] { day.First, day.Second }), theme);

    public static LegendEntry For(IEnumerable<DayEntry> entries, Theme theme, bool isShape = false)
    {
        var meaning = MeaningOf(entries.Where(DayBars.IsOutlined).ToList());
        return isShape
            ? new LegendEntry("paler: " + meaning, 22, (scene, box) => scene.Rect(box, DailyColumns.ShapeOf(theme.Colors.Secondary, isOutlined: true)))
            : new LegendEntry("outlined: " + meaning, 22, (scene, box) =>
                DayBars.Draw(scene, box, theme, theme.Colors.Secondary, isHatched: false, isOutlined: true));
    }

    private static string MeaningOf(List<DayEntry> entries) =>
        entries.Exists(entry => entry.AsLaterServed) ? "as later served"
        : entries.TrueForAll(entry => entry.Status == DayStatus.Incomplete) ? "incomplete"
        : "added by a later release";
}

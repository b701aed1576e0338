using Dashboard.Charts.Layout;
using Dashboard.Charts.Themes;
using Dashboard.Core.Comparison;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;

namespace Dashboard.Charts.Kinds;

/// <summary>The days of a picture whose bars are outlined, for the one word that the legend has for them all.</summary>
internal sealed class OutlinedDays
{
    private bool _hasAny;
    private bool _hasLaterServed;
    private bool _hasComplete;

    private string Meaning => _hasLaterServed ? "as later served" : _hasComplete ? "added by a later release" : "incomplete";

    /// <summary>The days of two series.</summary>
    public static OutlinedDays Of(SeriesComparison comparison)
    {
        var days = new OutlinedDays();
        foreach (var day in comparison.Differences)
        {
            days.Add(day.First);
            days.Add(day.Second);
        }

        return days;
    }

    /// <summary>Takes a day into account, where it is outlined.</summary>
    public void Add(in DayEntry entry)
    {
        if (DayBars.IsOutlined(entry))
        {
            _hasAny = true;
            _hasLaterServed |= entry.AsLaterServed;
            _hasComplete |= entry.Status != DayStatus.Incomplete;
        }
    }

    /// <summary>The legend's word for outlined bars, or for the paler part where days are drawn as one shape; null where there are none.</summary>
    public LegendEntry? Entry(Theme theme, bool isShape = false) => !_hasAny ? null
        : isShape
        ? new LegendEntry("paler: " + Meaning, 22, (scene, box) => scene.Rect(box, DailyColumns.ShapeOf(theme.Colors.Secondary, isOutlined: true)))
        : new LegendEntry("outlined: " + Meaning, 22, (scene, box) =>
            DayBars.Draw(scene, box, theme, theme.Colors.Secondary, isHatched: false, isOutlined: true));
}

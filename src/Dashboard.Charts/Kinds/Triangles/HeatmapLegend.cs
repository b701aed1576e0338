using Dashboard.Charts.Layout;
using Dashboard.Charts.Themes;

namespace Dashboard.Charts.Kinds.Triangles;

/// <summary>The key of a triangle's colours, and of the marks that it shows.</summary>
internal static class HeatmapLegend
{
    private const double SamplePx = 22;

    public static List<LegendEntry> Of(HeatmapChart chart, Theme theme)
    {
        var color = theme.Source(chart.Answer.Series.Source.Code).Color;
        var cells = chart.Answer.Days.SelectMany(day => day.Cells.Select((cell, lag) => (Day: day, Cell: cell, Lag: lag)))
            .Where(one => one.Lag >= chart.FirstLagDays && !chart.Answer.IsYetToCome(one.Day.Day, one.Lag)).ToList();
        List<LegendEntry> entries =
        [
            .. ShareScale.Steps.Select(step => new LegendEntry(
                step.Words, SamplePx, (scene, box) => scene.Rect(box.Snapped(), ShareScale.ColorOf(color, theme.Colors.Paper, step.Opacity)))),
        ];
        if (cells.Exists(one => one.Cell is { Share: { } share } && ShareScale.IsOver(share)))
        {
            entries.Add(new LegendEntry("more than in the end", SamplePx, (scene, box) => scene.Rect(box.Snapped(), theme.Colors.Correction)));
        }

        if (cells.Exists(one => one.Day.IsEstimated && one.Cell is { Share: not null }))
        {
            entries.Add(new LegendEntry(
                "hatched: share of an estimate", SamplePx, (scene, box) => HeatmapCells.DrawShare(scene, box.Snapped(), theme, color, 0.92, isEstimated: true)));
        }

        if (cells.Exists(one => one.Cell is null))
        {
            entries.Add(new LegendEntry("no release, or none with the day", SamplePx, (scene, box) => HeatmapCells.DrawNoRelease(scene, box.Snapped(), theme)));
        }

        if (cells.Exists(one => one.Cell is { Share: null }))
        {
            entries.Add(new LegendEntry("other definition, or nothing to hold it against", SamplePx, (scene, box) => HeatmapCells.DrawUncomparable(scene, box.Snapped(), theme)));
        }

        return entries;
    }
}

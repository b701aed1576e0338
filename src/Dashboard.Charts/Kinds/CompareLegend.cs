using System.Collections.Immutable;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;
using Dashboard.Core.Comparison;
using Dashboard.Core.Reconciliation;

namespace Dashboard.Charts.Kinds;

/// <summary>What the legend of a <see cref="CompareChart"/> says: only what is to be seen in the picture.</summary>
internal static class CompareLegend
{
    public static List<LegendEntry> Of(CompareChart chart, PictureFrame frame, ImmutableArray<SourceLook> looks, bool isThin, bool namesLines, double leastSeen)
    {
        var (theme, strokes) = (frame.Theme, ComparePlot.StrokesOf(looks, frame));
        var (entries, names) = (new List<LegendEntry>(), chart.Names);
        for (var i = 0; namesLines && i < looks.Length; i++)
        {
            entries.AddRange(OfSeries(chart, theme, looks[i], strokes[i], names[i], isThin, hasBars: i < chart.WithBars));
        }

        entries.AddRange(chart.HasBars ? OfDays(chart, theme, isThin) : []);
        if (isThin && chart.HasSilentDays)
        {
            // Over years the weekends without report are too many to be labelled one by one.
            entries.Add(new LegendEntry(chart.SilentLabel, 22, (scene, box) => SilentBands.DrawSample(scene, theme, box)));
        }

        // Bars that are wide enough bear a mark; what has none, or thin ones, a line.
        var (color, marked) = (theme.Colors.Secondary, isThin ? 0 : chart.WithBars);
        if (chart.Sides.Series.Take(marked).Any(series => HasRevision(series, leastSeen)))
        {
            entries.Add(new LegendEntry("as last released", 26, (scene, box) => LastMark.Draw(scene, box.Left, box.Right, box.CentreY, color)));
        }

        if (chart.Sides.Series.Skip(marked).Any(series => series.Later is not null))
        {
            var what = marked > 0 ? "average as last released" : "as last released";
            entries.Add(new LegendEntry(what, 26, (scene, box) => scene.Line(box.Left, box.CentreY, box.Right, box.CentreY, MeanLine.LaterStroke(color))));
        }

        entries.AddRange(OfQuoted(chart, theme));
        return entries;
    }

    /// <summary>Whether a day became what it was not, by as much as can be seen.</summary>
    private static bool HasRevision(ComparedSeries series, double leastSeen) => series.Later is { } later && series.AsReported.Days.Any(day =>
        later.AsReported[day].Count is { } count && (series.AsReported[day].Count is not { } then || Math.Abs(count - then) >= leastSeen));

    private static IEnumerable<LegendEntry> OfQuoted(CompareChart chart, Theme theme)
    {
        var forms = chart.QuotedInWindow.Select(chart.FormOf).Distinct().ToList();
        var rule = new Stroke(theme.Colors.Quoted, QuotedMarks.RuleWidthPx);
        if (forms.Exists(form => form != QuotedForm.Count))
        {
            var meaning = forms.Contains(QuotedForm.Average) ? "quoted average" : "quoted sum, divided by its days";
            yield return new LegendEntry(meaning, 40, (scene, box) => scene.Line(box.Left, box.CentreY, box.Right, box.CentreY, rule));
        }

        if (!chart.Pinned.IsEmpty || forms.Contains(QuotedForm.Count))
        {
            yield return new LegendEntry("quoted count", 22, (scene, box) => QuotedPin.Draw(scene, theme, box.CentreX, box.CentreY, box.Width));
        }
    }

    private static IEnumerable<LegendEntry> OfSeries(CompareChart chart, Theme theme, SourceLook look, Stroke stroke, string name, bool isThin, bool hasBars)
    {
        if (hasBars)
        {
            yield return new LegendEntry(name + ", a day", 22, (scene, box) =>
            {
                if (isThin)
                {
                    scene.Rect(box, DailyColumns.ShapeOf(look.Color));
                }
                else
                {
                    DayBars.Draw(scene, box, theme, look.Color, look.HatchedBars, isOutlined: false);
                }
            });
        }

        var average = Invariant($"{chart.Sides.MeanDays}-day average");
        yield return new LegendEntry(
            hasBars ? average : chart.Columns == ShownColumns.OfFirst ? name + ", " + average : name, 40, (scene, box) => scene.Line(box.Left, box.CentreY, box.Right, box.CentreY, stroke));
    }

    private static IEnumerable<LegendEntry> OfDays(CompareChart chart, Theme theme, bool isThin)
    {
        var (outlined, hasCorrections) = (new OutlinedDays(), false);
        foreach (var series in chart.Sides.Series[..chart.WithBars])
        {
            foreach (ref readonly var entry in series.AsReported.Entries.AsSpan())
            {
                hasCorrections |= entry.Status == DayStatus.Correction;
                outlined.Add(entry);
            }
        }

        if (outlined.Entry(theme, isThin) is { } entryOfOutlined)
        {
            yield return entryOfOutlined;
        }

        if (!isThin && chart.Sides.Series.Take(chart.WithBars).Any(series => series.FilledCount > 0))
        {
            var look = new SourceLook(theme.Colors.Secondary, Dash: null, HatchedBars: false);
            yield return new LegendEntry(Invariant($"put there by policy “{chart.Sides.Policy}”"), 22, (scene, box) => FilledBar.Draw(scene, box, theme, look));
        }

        if (hasCorrections)
        {
            yield return new LegendEntry("correction", 22, (scene, box) => DayBars.Draw(scene, box, theme, theme.Colors.Correction, isHatched: false, isOutlined: false));
        }
    }
}

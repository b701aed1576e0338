using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;
using Dashboard.Core.Comparison;
using Dashboard.Core.Series;

namespace Dashboard.Charts.Kinds;

/// <summary>Draws a <see cref="CompareChart"/> into a part of a picture: legend, plot and names.</summary>
internal static class ComparePlot
{
    private const double Headroom = 1.06;

    /// <summary>Draws it.</summary>
    /// <param name="frame">The picture.</param>
    /// <param name="room">Where to.</param>
    /// <param name="chart">What to show: counts of one thing.</param>
    /// <param name="panel">How it stands among others.</param>
    public static void Draw(PictureFrame frame, PixelRect room, CompareChart chart, ComparePanel panel)
    {
        var series = chart.Sides.Series;
        var isNamedAbove = (chart.HasBars || chart.Columns != ShownColumns.OfAll) && chart.Among.Length > series.Length && series.Length == 1;
        var names = new EndNames(frame, room, isNamedAbove ? [] : chart.Names);
        var barPx = DailyColumns.BarShare(Math.Max(1, chart.WithBars)) * (room.Width - names.RoomPx) / chart.Sides.Window.Length;
        var isThin = chart.HasBars && DailyColumns.AreThin(barPx);
        var looks = DailyColumns.LooksOf(panel.Looks, barPx);
        var inner = LegendRow.Draw(frame, room, CompareLegend.Of(chart, frame, looks, isThin, namesLines: chart.HasBars || isNamedAbove || !names.Fit, leastSeen: LeastSeen(panel.Scale, room)));
        var scale = panel.Scale;
        var plot = Plot.Create(frame, inner, chart.Sides.Window, scale.Least, TopOf(scale), names.RoomPx, panel.GutterPx, panel.HasDayLabels);
        var quoted = new QuotedMarks(plot, chart.QuotedInWindow, chart.FormOf);
        var taken = quoted.Taken;
        var notes = CompareNotes.Place(plot, chart, panel, () => DrawnOf(plot, chart, chart.WithBars), taken);
        SilentBands.Draw(plot, chart.SilentDays);
        CompareNotes.DrawRules(plot, chart, panel);
        DrawDays(plot, chart, looks, isThin);
        if (chart.HasBars)
        {
            CutLabels.Draw(plot, CutDays(chart, plot, looks), taken);
            CatchUpBrackets.Draw(plot, [.. series.Take(chart.WithBars).Select(one => one.AsReported)], SeriesLooks.ColorsOf(looks), taken, () => DrawnOf(plot, chart, withBars: 0));
        }

        if (!isThin)
        {
            SilentBands.Label(plot, chart.SilentDays, chart.SilentLabel, taken);
        }

        // Bars bear what became of their counts themselves, where they are wide enough to.
        var withoutMarks = isThin ? 0 : chart.WithBars;
        MeanLine.DrawLater(plot, series[withoutMarks..], looks[withoutMarks..]);

        var ends = MeanLine.Draw(plot, series, StrokesOf(looks, frame));
        if (!isNamedAbove)
        {
            names.Draw(plot, ends, SeriesLooks.ColorsOf(looks));
        }

        quoted.DrawPins(chart.Pinned);
        quoted.Draw(taken);
        notes?.Draw();
    }

    /// <summary>The greatest number that an axis of counts must reach.</summary>
    /// <param name="scale">The scale.</param>
    public static double TopOf(CutScale scale) => Math.Max(1, scale.Most) * Headroom;

    /// <summary>The lines of many series are thinner, or they would hide each other; so are those of a narrow picture.</summary>
    public static ImmutableArray<Stroke> StrokesOf(ImmutableArray<SourceLook> looks, PictureFrame frame)
    {
        var widthPx = looks.Length switch { <= 2 => 4.0, <= 6 => 3.0, _ => 2.5 } * frame.LineShare;
        return [.. looks.Select(look => new Stroke(look.Color, widthPx, look.Dash, LineJoin.Round, look.Reconciled.Cap))];
    }

    /// <summary>The least difference of counts that moves a mark by as much as can be seen.</summary>
    private static double LeastSeen(CutScale scale, PixelRect room) => (TopOf(scale) - scale.Least) / room.Height * DailyColumns.LeastRevisionPx;

    /// <summary>What words have to find room between: lines, and the columns of the first series.</summary>
    private static DrawnDays DrawnOf(Plot plot, CompareChart chart, int withBars)
    {
        var drawn = new DrawnDays(plot);
        for (var place = 0; place < chart.Sides.Series.Length; place++)
        {
            var series = chart.Sides.Series[place];
            var firstPlace = plot.Days.PlaceOf(series.AsReported.FirstDay);
            drawn.AddLine(firstPlace, series.Means.Length, i => series.Means[i].PeoplePerDay);
            for (var i = 0; place < withBars && i < series.Means.Length; i++)
            {
                drawn.AddColumn(firstPlace + i, Math.Max(0, series.AsReported.Entries[i].Count ?? 0));
            }
        }

        return drawn;
    }

    private static void DrawDays(Plot plot, CompareChart chart, ImmutableArray<SourceLook> looks, bool isThin)
    {
        for (var i = 0; i < chart.WithBars; i++)
        {
            var (series, look, slot) = (chart.Sides.Series[i], looks[i], i);
            var panel = chart.Among.Length == chart.Sides.Series.Length ? string.Empty : series.AsReported.Selector.Metric.Code + "-";
            plot.Frame.Scene.Group(Invariant($"days-{panel}{series.AsReported.Selector.Source.Code}-{i + 1}"), plot.Area, _ =>
            {
                if (isThin)
                {
                    DailyColumns.DrawShape(plot, series.AsReported, look);
                }
                else
                {
                    DailyColumns.DrawBars(plot, series, look, slot, chart.WithBars);
                }
            });
        }
    }

    /// <summary>How far the counts of a chart reach.</summary>
    /// <param name="chart">What to show.</param>
    public static CutScale ScaleOf(CompareChart chart)
    {
        var (counts, shown) = (new List<long>(), new List<double>());
        for (var i = 0; i < chart.Sides.Series.Length; i++)
        {
            Add(chart.Sides.Series[i], i < chart.WithBars, counts, shown);
            if (chart.Sides.Series[i].Later is { } later)
            {
                Add(later, i < chart.WithBars, counts, shown);
            }
        }

        foreach (var check in chart.QuotedInWindow)
        {
            shown.Add(QuotedMarks.LevelOf(check, chart.FormOf(check)));
        }

        foreach (var check in chart.Pinned)
        {
            shown.Add((double)check.Figure.Value!.Value);
        }

        return CutScale.Of(CollectionsMarshal.AsSpan(counts), CollectionsMarshal.AsSpan(shown), chart.Sides.Window.Length);
    }

    private static void Add(ComparedSeries series, bool hasBars, List<long> counts, List<double> shown)
    {
        shown.EnsureCapacity(shown.Count + series.Means.Length);
        foreach (ref readonly var mean in series.Means.AsSpan())
        {
            if (mean.PeoplePerDay is { } perDay)
            {
                shown.Add(perDay);
            }
        }

        if (hasBars)
        {
            Add(series.AsReported, counts);
            Add(series.Reconciled, counts);
        }
    }

    private static void Add(DailySeries series, List<long> counts)
    {
        counts.EnsureCapacity(counts.Count + series.Entries.Length);
        foreach (ref readonly var entry in series.Entries.AsSpan())
        {
            if (entry.Count is { } count)
            {
                counts.Add(count);
            }
        }
    }

    private static IEnumerable<CutDay> CutDays(CompareChart chart, Plot plot, ImmutableArray<SourceLook> looks)
    {
        for (var place = 0; place < chart.WithBars; place++)
        {
            var series = chart.Sides.Series[place].AsReported;
            var entries = series.Entries;
            for (var i = 0; i < entries.Length; i++)
            {
                if (entries[i].Count is { } count && plot.Cuts(count))
                {
                    yield return new CutDay(series.FirstDay.PlusDays(i), count, entries[i].CoversDays, count < 0 ? plot.Frame.Theme.Colors.Correction : looks[place].Color);
                }
            }
        }
    }
}

using System.Collections.Immutable;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;
using Dashboard.Core.Comparison;

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
        var looks = panel.Looks;
        var series = chart.Sides.Series;
        var isNamedAbove = chart.HasBars && chart.Among.Length > series.Length && series.Length == 1;
        var names = new EndNames(frame, room, isNamedAbove ? [] : chart.Names);
        var barPx = DailyColumns.BarShare(series.Length) * (room.Width - names.RoomPx) / chart.Sides.Window.Length;
        var isThin = chart.HasBars && DailyColumns.AreThin(barPx);
        var inner = LegendRow.Draw(frame, room, CompareLegend.Of(chart, frame.Theme, looks, isThin, namesLines: chart.HasBars || !names.Fit));
        var scale = ScaleOf(chart);
        var plot = Plot.Create(frame, inner, chart.Sides.Window, scale.Least, Math.Max(1, scale.Most) * Headroom, names.RoomPx, panel.GutterPx, panel.HasDayLabels);
        var quoted = new QuotedMarks(plot, chart.QuotedInWindow, chart.FormOf);
        var taken = quoted.Taken.ToList();
        var notes = CompareNotes.Place(plot, chart, panel, taken);
        SilentBands.Draw(plot, chart.SilentDays);
        CompareNotes.DrawRules(plot, chart, panel);
        DrawDays(plot, chart, looks, isThin);
        if (chart.HasBars)
        {
            CutLabels.Draw(plot, CutDays(chart, scale, frame.Theme, looks), taken);
            CatchUpBrackets.Draw(plot, [.. series.Select(one => one.AsReported)], [.. looks.Select(look => look.Color)], taken);
        }

        if (!isThin)
        {
            SilentBands.Label(plot, chart.SilentDays, chart.SilentLabel, taken);
        }

        if (isThin || !chart.HasBars)
        {
            MeanLine.DrawLater(plot, series, looks);
        }

        var ends = MeanLine.Draw(plot, series, StrokesOf(looks));
        if (!isNamedAbove)
        {
            names.Draw(plot, ends, [.. looks.Select(look => look.Color)]);
        }

        quoted.DrawPins(chart.Pinned);
        quoted.Draw(taken);
        notes?.Draw();
    }

    /// <summary>The greatest number that the axis of counts must reach.</summary>
    /// <param name="chart">What to show.</param>
    public static double TopOf(CompareChart chart) => Math.Max(1, ScaleOf(chart).Most) * Headroom;

    /// <summary>The lines of many series are thinner, or they would hide each other.</summary>
    public static ImmutableArray<Stroke> StrokesOf(ImmutableArray<SourceLook> looks)
    {
        var widthPx = looks.Length switch { <= 2 => 4.0, <= 6 => 3.0, _ => 2.5 };
        return [.. looks.Select(look => new Stroke(look.Color, widthPx, look.Dash, LineJoin.Round, look.Reconciled.Cap))];
    }

    private static void DrawDays(Plot plot, CompareChart chart, ImmutableArray<SourceLook> looks, bool isThin)
    {
        for (var i = 0; chart.HasBars && i < chart.Sides.Series.Length; i++)
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
                    DailyColumns.DrawBars(plot, series, look, slot, chart.Sides.Series.Length);
                }
            });
        }
    }

    private static CutScale ScaleOf(CompareChart chart)
    {
        var drawn = chart.Sides.Series.SelectMany(series => new[] { series, series.Later }).OfType<ComparedSeries>().ToList();
        var means = drawn.SelectMany(series => series.Means).Where(mean => mean.PeoplePerDay is not null).Select(mean => mean.PeoplePerDay!.Value);
        var quoted = chart.QuotedInWindow.Select(check => QuotedMarks.LevelOf(check, chart.FormOf(check))).Concat(chart.Pinned.Select(check => (double)check.Figure.Value!.Value));
        var counts = chart.HasBars
            ? drawn.SelectMany(series => series.AsReported.Entries.Concat(series.Reconciled.Entries)).Where(entry => entry.Count is not null).Select(entry => entry.Count!.Value)
            : [];
        return CutScale.Of(counts, means.Concat(quoted), chart.Sides.Window.Length);
    }

    private static IEnumerable<(NodaTime.LocalDate Day, long Count, int CoversDays, Rgba Color)> CutDays(CompareChart chart, CutScale scale, Theme theme, ImmutableArray<SourceLook> looks) =>
        chart.Sides.Series.SelectMany((series, place) => series.AsReported.Days
            .Where(day => series.AsReported[day].Count is { } count && scale.Cuts(count))
            .Select(day => (day, series.AsReported[day].Count!.Value, series.AsReported[day].CoversDays, series.AsReported[day].Count < 0 ? theme.Colors.Correction : looks[place].Color)));
}

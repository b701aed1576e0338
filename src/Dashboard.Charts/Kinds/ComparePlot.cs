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
    /// <param name="chart">What to show.</param>
    public static void Draw(PictureFrame frame, PixelRect room, CompareChart chart)
    {
        var looks = SeriesLooks.Of(frame.Theme, chart.Selectors);
        var series = chart.Sides.Series;
        var names = new EndNames(frame, room, chart.Names);
        var barPx = DailyColumns.BarShare(series.Length) * (room.Width - names.RoomPx) / chart.Sides.Window.Length;
        var isThin = chart.HasBars && DailyColumns.AreThin(barPx);
        var inner = LegendRow.Draw(frame, room, CompareLegend.Of(chart, frame.Theme, looks, isThin, namesLines: chart.HasBars || !names.Fit));
        var scale = ScaleOf(chart);
        var plot = Plot.Create(frame, inner, chart.Sides.Window, scale.Least, Math.Max(1, scale.Most) * Headroom, names.RoomPx);
        var quoted = new QuotedMarks(plot, chart.QuotedInWindow, chart.FormOf);
        var taken = quoted.Taken.ToList();
        SilentBands.Draw(plot, chart.SilentDays);
        DrawDays(plot, chart, looks, isThin);
        if (chart.HasBars)
        {
            CutLabels.Draw(plot, CutDays(chart, scale, frame.Theme, looks), taken);
            CatchUpBrackets.Draw(plot, [.. series.Select(one => one.AsReported)], [.. looks.Select(look => look.Color)], taken);
        }

        SilentBands.Label(plot, chart.SilentDays, chart.SilentLabel, taken);
        if (isThin || !chart.HasBars)
        {
            MeanLine.DrawLater(plot, series, looks);
        }

        names.Draw(plot, MeanLine.Draw(plot, series, StrokesOf(looks)), [.. looks.Select(look => look.Color)]);
        quoted.DrawPins(chart.Pinned);
        quoted.Draw(taken);
    }

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
            plot.Frame.Scene.Group(Invariant($"days-{series.AsReported.Selector.Source.Code}-{i + 1}"), plot.Area, _ =>
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
        return CutScale.Of(counts, means.Concat(quoted));
    }

    private static IEnumerable<(NodaTime.LocalDate Day, long Count, Rgba Color)> CutDays(CompareChart chart, CutScale scale, Theme theme, ImmutableArray<SourceLook> looks) =>
        chart.Sides.Series.SelectMany((series, place) => series.AsReported.Days
            .Where(day => series.AsReported[day].Count is { } count && scale.Cuts(count))
            .Select(day => (day, series.AsReported[day].Count!.Value, series.AsReported[day].Count < 0 ? theme.Colors.Correction : looks[place].Color)));
}

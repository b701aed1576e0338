using System.Collections.Immutable;
using Dashboard.Charts.Axes;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;
using Dashboard.Charts.Words;

namespace Dashboard.Charts.Kinds;

/// <summary>Lays a <see cref="PlacesChart"/> out.</summary>
public static class PlacesLayout
{
    private const double Headroom = 1.06;

    /// <summary>Turns the chart into marks.</summary>
    /// <param name="chart">What to show.</param>
    /// <param name="theme">The look.</param>
    /// <param name="size">The picture's size.</param>
    public static Scene Lay(PlacesChart chart, Theme theme, PictureSize size)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentNullException.ThrowIfNull(theme);
        var frame = PictureFrame.Start(chart.Text, theme, size);
        var looks = SeriesLooks.Of(theme, chart.Selectors);
        var strokes = ComparePlot.StrokesOf(looks, frame);
        var names = new EndNames(frame, frame.Body, chart.Names);
        var lines = chart.Sides.Series.Select((series, place) => (series.AsReported.FirstDay, Values: chart.ValuesOf(place))).ToList();
        var room = LegendRow.Draw(frame, frame.Body, names.Fit ? [] : LegendOf(chart, strokes));
        var plot = Plot.Create(frame, room, chart.Sides.Window, 0, 1, names.RoomPx, scale: lengthPx => ScaleOf(chart, frame, room, lines.SelectMany(line => line.Values), lengthPx));
        SilentBands.Draw(plot, chart.SilentDays);
        SilentBands.Label(plot, chart.SilentDays, "no report", []);

        // Below the floor of a logarithmic scale there is no height to draw a value at: the line ends there.
        var drawn = lines.ConvertAll(line => (line.FirstDay, Values: chart.IsLogarithmic ? [.. line.Values.Select(value => value < plot.Counts.Lowest ? null : value)] : line.Values));
        names.Draw(plot, MeanLine.Draw(plot, drawn, strokes), SeriesLooks.ColorsOf(looks));
        frame.Scene.Table(Table(chart, lines.ConvertAll(line => line.Values)));
        return frame.Scene.Build();
    }

    private static ICountScale ScaleOf(PlacesChart chart, PictureFrame frame, PixelRect room, IEnumerable<double?> values, double lengthPx)
    {
        var known = values.Where(value => value is not null).Select(value => value!.Value).ToList();
        var most = known.Count == 0 ? 1 : known.Max();
        return chart.IsLogarithmic
            ? new LogAxis(most, lengthPx, known.Count == 0 ? 1 : Math.Min(1, known.Min()))
            : CountAxis.Create(
                Math.Min(0, known.Count == 0 ? 0 : known.Min()), Math.Max(0, most) * Headroom, lengthPx, frame.Text(frame.Theme.AxisLabel), room.Width * 0.12, wholeOnly: chart.Rate is null);
    }

    private static List<LegendEntry> LegendOf(PlacesChart chart, ImmutableArray<Stroke> strokes) =>
        [.. chart.Names.Select((name, place) => new LegendEntry(name, 40, (scene, box) => scene.Line(box.Left, box.CentreY, box.Right, box.CentreY, strokes[place])))];

    private static SceneTable Table(PlacesChart chart, List<ImmutableArray<double?>> values) => new(
        Invariant($"{chart.Sides.MeanDays}-day averages, day by day"),
        ["day", .. chart.Names],
        chart.Sides.Window.Select(day => (IReadOnlyList<string>)
        [
            DayText.InFull(day),
            .. chart.Sides.Series.Select((series, place) => NodaTime.Period.DaysBetween(series.AsReported.FirstDay, day) is var index and >= 0 && index < values[place].Length && values[place][index] is { } value
                ? CountFormat.Fixed(value, chart.Rate is null ? 1 : 2)
                : "–"),
        ]));
}

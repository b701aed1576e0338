using System.Collections.Immutable;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;
using Dashboard.Core.Comparison;
using NodaTime;

namespace Dashboard.Charts.Kinds;

/// <summary>The lines of series' moving averages, broken where there is none.</summary>
internal static class MeanLine
{
    private const double RimPx = 3;

    /// <summary>Draws the lines of several series; a lone day is a dot.</summary>
    /// <param name="plot">The plot.</param>
    /// <param name="series">The series; a later one is drawn over an earlier.</param>
    /// <param name="strokes">How each is drawn.</param>
    /// <returns>Where each line ends; null where there is no average at all.</returns>
    public static IReadOnlyList<PixelPoint?> Draw(Plot plot, IReadOnlyList<ComparedSeries> series, IReadOnlyList<Stroke> strokes) =>
        Draw(plot, [.. series.Select(one => RunsOf(plot, one.AsReported.FirstDay, ValuesOf(one)))], strokes);

    /// <summary>Draws lines of values, one a day.</summary>
    /// <param name="plot">The plot.</param>
    /// <param name="lines">The first day of each line, and its values; null where the line is broken.</param>
    /// <param name="strokes">How each is drawn.</param>
    /// <returns>Where each line ends; null where it has no value at all.</returns>
    public static IReadOnlyList<PixelPoint?> Draw(Plot plot, IReadOnlyList<(LocalDate FirstDay, ImmutableArray<double?> Values)> lines, IReadOnlyList<Stroke> strokes) =>
        Draw(plot, [.. lines.Select(line => RunsOf(plot, line.FirstDay, line.Values))], strokes);

    /// <summary>Draws what the averages became since, thin and pale, below the lines that are shown.</summary>
    /// <param name="plot">The plot.</param>
    /// <param name="series">The series; those shown as last released have none.</param>
    /// <param name="looks">Their looks.</param>
    public static void DrawLater(Plot plot, IReadOnlyList<ComparedSeries> series, IReadOnlyList<SourceLook> looks)
    {
        for (var i = 0; i < series.Count; i++)
        {
            foreach (var run in series[i].Later is { } later ? RunsOf(plot, later.AsReported.FirstDay, ValuesOf(later)) : [])
            {
                DrawRun(plot.Frame.Scene, run, LaterStroke(looks[i].Color));
            }
        }
    }

    /// <summary>The stroke of what an average became since.</summary>
    /// <param name="color">The series' colour.</param>
    public static Stroke LaterStroke(Rgba color) => new(color.WithOpacity(0.6), 1.5, join: LineJoin.Round);

    private static PixelPoint?[] Draw(Plot plot, ImmutableArray<List<List<PixelPoint>>> runs, IReadOnlyList<Stroke> strokes)
    {
        // Rims of paper keep the lines apart from the bars behind them; all come first, or one would hide another line.
        for (var i = 0; i < runs.Length; i++)
        {
            foreach (var run in runs[i].Where(run => run.Count > 1))
            {
                plot.Frame.Scene.Path(PathData.Polyline([.. run]), fill: null, new Stroke(plot.Frame.Theme.Colors.Paper.WithOpacity(0.75), strokes[i].WidthPx + RimPx, join: LineJoin.Round));
            }
        }

        for (var i = 0; i < runs.Length; i++)
        {
            foreach (var run in runs[i])
            {
                DrawRun(plot.Frame.Scene, run, strokes[i]);
            }
        }

        return [.. runs.Select(one => one.Count == 0 ? (PixelPoint?)null : one[^1][^1])];
    }

    private static void DrawRun(SceneBuilder scene, List<PixelPoint> run, Stroke stroke) => _ = run.Count == 1
        ? scene.Path(PathData.Circle(run[0].X, run[0].Y, stroke.WidthPx), stroke.Color)
        : scene.Path(PathData.Polyline([.. run]), fill: null, stroke);

    private static ImmutableArray<double?> ValuesOf(ComparedSeries series)
    {
        var values = ImmutableArray.CreateBuilder<double?>(series.Means.Length);
        foreach (var mean in series.Means)
        {
            values.Add(mean.PeoplePerDay);
        }

        return values.MoveToImmutable();
    }

    private static List<List<PixelPoint>> RunsOf(Plot plot, LocalDate firstDay, ImmutableArray<double?> values)
    {
        var runs = new List<List<PixelPoint>>();
        var isOpen = false;
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is not { } value)
            {
                isOpen = false;
                continue;
            }

            if (!isOpen)
            {
                runs.Add([]);
                isOpen = true;
            }

            runs[^1].Add(new PixelPoint(plot.X(firstDay.PlusDays(i)), plot.Y(value)));
        }

        return runs;
    }
}

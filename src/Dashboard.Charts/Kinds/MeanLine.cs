using System.Collections.Immutable;
using System.Runtime.InteropServices;
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
    public static PixelPoint?[] Draw(Plot plot, ImmutableArray<ComparedSeries> series, ImmutableArray<Stroke> strokes) =>
        Draw(plot, [.. series.Select(one => RunsOf(plot, one.AsReported.FirstDay, ValuesOf(one)))], strokes);

    /// <summary>Draws lines of values, one a day.</summary>
    /// <param name="plot">The plot.</param>
    /// <param name="lines">The first day of each line, and its values; null where the line is broken.</param>
    /// <param name="strokes">How each is drawn.</param>
    /// <returns>Where each line ends; null where it has no value at all.</returns>
    public static PixelPoint?[] Draw(Plot plot, IReadOnlyList<(LocalDate FirstDay, ImmutableArray<double?> Values)> lines, ImmutableArray<Stroke> strokes) =>
        Draw(plot, [.. lines.Select(line => RunsOf(plot, line.FirstDay, line.Values.AsSpan()))], strokes);

    /// <summary>Draws what the averages became since, thin and pale, below the lines that are shown.</summary>
    /// <param name="plot">The plot.</param>
    /// <param name="series">The series; those shown as last released have none.</param>
    /// <param name="looks">Their looks.</param>
    public static void DrawLater(Plot plot, ImmutableArray<ComparedSeries> series, ImmutableArray<SourceLook> looks)
    {
        for (var i = 0; i < series.Length; i++)
        {
            foreach (var run in series[i].Later is { } later ? RunsOf(plot, later.AsReported.FirstDay, ValuesOf(later)) : [])
            {
                run.Draw(plot.Frame.Scene, LaterStroke(looks[i].Color));
            }
        }
    }

    /// <summary>The stroke of what an average became since.</summary>
    /// <param name="color">The series' colour.</param>
    public static Stroke LaterStroke(Rgba color) => new(color.WithOpacity(0.6), 1.5, join: LineJoin.Round);

    private static PixelPoint?[] Draw(Plot plot, ReadOnlySpan<List<LineRun>> runs, ImmutableArray<Stroke> strokes)
    {
        // Rims of paper keep the lines apart from the bars behind them; all come first, or one would hide another line.
        for (var i = 0; i < runs.Length; i++)
        {
            var rim = new Stroke(plot.Frame.Theme.Colors.Paper.WithOpacity(0.75), strokes[i].WidthPx + RimPx, join: LineJoin.Round);
            foreach (var run in runs[i])
            {
                if (!run.IsLoneDay)
                {
                    run.Draw(plot.Frame.Scene, rim);
                }
            }
        }

        var ends = new PixelPoint?[runs.Length];
        for (var i = 0; i < runs.Length; i++)
        {
            foreach (var run in runs[i])
            {
                run.Draw(plot.Frame.Scene, strokes[i]);
                ends[i] = run.End;
            }
        }

        return ends;
    }

    private static double?[] ValuesOf(ComparedSeries series)
    {
        var values = new double?[series.Means.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = series.Means[i].PeoplePerDay;
        }

        return values;
    }

    private static List<LineRun> RunsOf(Plot plot, LocalDate firstDay, ReadOnlySpan<double?> values)
    {
        var (runs, points, firstPlace) = (new List<LineRun>(), new List<PixelPoint>(values.Length), plot.Days.PlaceOf(firstDay));
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is { } value)
            {
                points.Add(new PixelPoint(plot.XAt(firstPlace + i), plot.Y(value)));
            }

            if (points.Count > 0 && (values[i] is null || i == values.Length - 1))
            {
                runs.Add(new LineRun(CollectionsMarshal.AsSpan(points)));
                points.Clear();
            }
        }

        return runs;
    }
}

using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;
using Dashboard.Core.Comparison;

namespace Dashboard.Charts.Kinds;

/// <summary>The line of a series' moving averages, broken where there is none.</summary>
internal static class MeanLine
{
    private const double RimPx = 3;

    /// <summary>Draws the lines of several series; a lone day is a dot.</summary>
    /// <param name="plot">The plot.</param>
    /// <param name="series">The series; a later one is drawn over an earlier.</param>
    /// <returns>Where each line ends; null where there is no average at all.</returns>
    public static IReadOnlyList<PixelPoint?> Draw(Plot plot, params IReadOnlyList<ComparedSeries> series)
    {
        var runs = series.Select(one => RunsOf(plot, one)).ToList();

        // Rims of paper keep the lines apart from the bars behind them; all come first, or one would hide another line.
        foreach (var run in runs.SelectMany(one => one).Where(run => run.Count > 1))
        {
            var width = plot.Frame.Theme.Source(series[0].AsReported.Selector.Source.Code).Reconciled.WidthPx + RimPx;
            plot.Frame.Scene.Path(PathData.Polyline([.. run]), fill: null, new Stroke(plot.Frame.Theme.Colors.Paper.WithOpacity(0.75), width, join: LineJoin.Round));
        }

        for (var i = 0; i < series.Count; i++)
        {
            var look = plot.Frame.Theme.Source(series[i].AsReported.Selector.Source.Code);
            foreach (var run in runs[i])
            {
                Draw(plot.Frame.Scene, run, look);
            }
        }

        return [.. runs.Select(one => one.Count == 0 ? (PixelPoint?)null : one[^1][^1])];
    }

    private static void Draw(SceneBuilder scene, List<PixelPoint> run, SourceLook look) => _ = run.Count == 1
        ? scene.Path(PathData.Circle(run[0].X, run[0].Y, look.Reconciled.WidthPx), look.Color)
        : scene.Path(PathData.Polyline([.. run]), fill: null, look.Reconciled);

    private static List<List<PixelPoint>> RunsOf(Plot plot, ComparedSeries series)
    {
        var runs = new List<List<PixelPoint>>();
        var isOpen = false;
        for (var i = 0; i < series.Means.Length; i++)
        {
            if (series.Means[i].PeoplePerDay is not { } mean)
            {
                isOpen = false;
                continue;
            }

            if (!isOpen)
            {
                runs.Add([]);
                isOpen = true;
            }

            runs[^1].Add(new PixelPoint(plot.X(series.AsReported.FirstDay.PlusDays(i)), plot.Y(mean)));
        }

        return runs;
    }
}

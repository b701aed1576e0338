using System.Collections.Immutable;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;
using Dashboard.Core.Comparison;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;

namespace Dashboard.Charts.Kinds;

/// <summary>Daily counts of one series in a plot: a bar a day, or where days are too narrow for bars one pale shape of all.</summary>
internal static class DailyColumns
{
    /// <summary>How far a count must have moved for what it became to be marked.</summary>
    public const double LeastRevisionPx = 2;

    private const double LeastBarPx = 2;
    private const double LeastHatchedPx = 3;
    private const double ShapeOpacity = 0.38;
    private const double OutlinedOpacity = 0.2;

    /// <summary>The share of a day's width that one of several bars takes.</summary>
    /// <param name="bars">How many bars stand on a day.</param>
    public static double BarShare(int bars) => bars == 1 ? 0.8 : 0.8 / bars;

    /// <summary>Whether bars of a width would come and go with the pixels they fall on.</summary>
    /// <param name="barWidthPx">The width of one bar.</param>
    public static bool AreThin(double barWidthPx) => barWidthPx < LeastBarPx;

    /// <summary>Looks for bars of a width: across narrow ones hatching falls apart into dots, so they are plain.</summary>
    /// <param name="looks">The series' looks.</param>
    /// <param name="barWidthPx">The width of one bar.</param>
    public static ImmutableArray<SourceLook> LooksOf(ImmutableArray<SourceLook> looks, double barWidthPx) =>
        barWidthPx >= LeastHatchedPx ? looks : [.. looks.Select(look => look with { HatchedBars = false })];

    /// <summary>The colour of the shape, or of its part that later releases added.</summary>
    /// <param name="color">The series' colour.</param>
    /// <param name="isOutlined">Whether a bar would be outlined.</param>
    public static Rgba ShapeOf(Rgba color, bool isOutlined = false) => color.WithOpacity(isOutlined ? OutlinedOpacity : ShapeOpacity);

    /// <summary>Draws all days as shapes without gaps between them.</summary>
    /// <param name="plot">The plot.</param>
    /// <param name="series">The counts.</param>
    /// <param name="look">The series' look.</param>
    public static void DrawShape(Plot plot, DailySeries series, SourceLook look)
    {
        // By sign, and whether later releases added the counts.
        var shapes = new PathBuilder?[4];
        var entries = series.Entries.AsSpan();
        for (var i = 0; i < entries.Length; i++)
        {
            if (KindOf(entries[i]) is { } kind)
            {
                var end = i;
                while (end + 1 < entries.Length && KindOf(entries[end + 1]) == kind)
                {
                    end++;
                }

                AddSkyline(plot, series, i, end, shapes[kind] ??= new PathBuilder());
                i = end;
            }
        }

        for (var kind = 0; kind < shapes.Length; kind++)
        {
            if (shapes[kind] is { } shape)
            {
                plot.Frame.Scene.Path(shape.Build(), ShapeOf(kind / 2 == 0 ? look.Color : plot.Frame.Theme.Colors.Correction, isOutlined: kind % 2 == 1));
            }
        }
    }

    private static int? KindOf(in DayEntry entry) => entry.Count is null or 0 ? null : (entry.Count < 0 ? 2 : 0) + (DayBars.IsOutlined(entry) ? 1 : 0);

    /// <summary>The outline of days side by side: what bars of their own would cover, without the edges between them.</summary>
    private static void AddSkyline(Plot plot, DailySeries series, int first, int last, PathBuilder shape)
    {
        var (entries, firstPlace) = (series.Entries, plot.Days.PlaceOf(series.FirstDay));
        var (ground, x) = (plot.Y(0), plot.LeftAt(firstPlace + first));
        shape.MoveTo(x, ground);
        for (var i = first; i <= last; i++)
        {
            var y = plot.Y(entries[i].Count!.Value);
            var right = plot.LeftAt(firstPlace + i) + plot.Days.DayWidthPx;
            shape.LineTo(x, y).LineTo(right, y);
            x = right;
        }

        shape.LineTo(x, ground).Close();
    }

    /// <summary>Draws a bar a day: as reported, over it what a policy put there and what the day became since.</summary>
    /// <param name="plot">The plot.</param>
    /// <param name="series">The series.</param>
    /// <param name="look">The series' look.</param>
    /// <param name="slot">Which of the day's bars it is, from 0.</param>
    /// <param name="bars">How many bars stand on a day.</param>
    public static void DrawBars(Plot plot, ComparedSeries series, SourceLook look, int slot, int bars)
    {
        var (theme, width) = (plot.Frame.Theme, plot.Days.DayWidthPx * BarShare(bars));
        var inset = plot.Days.DayWidthPx * (bars == 1 ? 0.1 : 0.08);
        foreach (var day in series.AsReported.Days)
        {
            var left = plot.Left(day) + inset + (slot * (width + (plot.Days.DayWidthPx * 0.04)));
            var (entry, treated) = (series.AsReported[day], series.Reconciled[day]);
            if (entry.Count is { } count)
            {
                var isCorrection = entry.Status == DayStatus.Correction;
                DayBars.Draw(plot.Frame.Scene, BarOf(count), theme, isCorrection ? theme.Colors.Correction : look.Color, look.HatchedBars && !isCorrection, DayBars.IsOutlined(entry));
            }

            if (treated is { Status: DayStatus.Filled, Count: { } filled })
            {
                FilledBar.Draw(plot.Frame.Scene, BarOf(filled), theme, look, isOnBar: entry.Count > filled);
            }

            if (series.Later?.AsReported[day].Count is { } later && (entry.Count is not { } then || Math.Abs(plot.Y(later) - plot.Y(then)) >= LeastRevisionPx))
            {
                LastMark.Draw(plot.Frame.Scene, left - 1, left + width + 1, plot.Y(later), look.Color);
            }

            PixelRect BarOf(long people) => PixelRect.FromEdges(left, Math.Min(plot.Y(people), plot.Y(0)), left + width, Math.Max(plot.Y(people), plot.Y(0)));
        }
    }
}

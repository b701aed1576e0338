using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;
using Dashboard.Core.Comparison;
using Dashboard.Core.Reconciliation;

namespace Dashboard.Charts.Kinds;

/// <summary>Lays a <see cref="CompareChart"/> out.</summary>
public static class CompareLayout
{
    private const double Headroom = 1.06;
    private const double RuleWidthPx = 3.5;
    private const double BarShare = 0.4;
    private const double LeaderGapPx = 8;

    /// <summary>Turns the chart into marks.</summary>
    /// <param name="chart">What to show.</param>
    /// <param name="theme">The look.</param>
    /// <param name="size">The picture's size.</param>
    public static Scene Lay(CompareChart chart, Theme theme, PictureSize size)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var frame = PictureFrame.Start(chart.Text, theme, size);
        var (first, second) = (chart.Comparison.First, chart.Comparison.Second);
        var names = new[] { first.AsReported.Selector.Source.Title, second.AsReported.Selector.Source.Title };
        var rightPx = EndLabels.RoomPx(frame, names);
        var isThin = DailyLine.IsNeeded(BarShare * (frame.Body.Width - rightPx) / chart.Comparison.Window.Length);
        var room = LegendRow.Draw(frame, frame.Body, Legend(chart, frame, isThin));
        var plot = Plot.Create(frame, room, chart.Comparison.Window, Least(chart), Most(chart) * Headroom, rightPx);
        var taken = new List<PixelRect>();
        SilentBands.Draw(plot, chart.SilentDays);
        DrawDays(plot, first, slot: 0, isThin);
        DrawDays(plot, second, slot: 1, isThin);
        CatchUpBrackets.Draw(plot, [first.AsReported, second.AsReported], taken);
        SilentBands.Label(plot, chart.SilentDays, chart.SilentLabel, taken);
        var colors = new[] { first, second }.Select(series => theme.Source(series.AsReported.Selector.Source.Code).Color).ToArray();
        var ends = MeanLine.Draw(plot, first, second);
        EndLabels.Draw(plot, [.. Enumerable.Range(0, 2).Where(i => ends[i] is not null).Select(i => (names[i], ends[i]!.Value.X, ends[i]!.Value.Y, colors[i]))]);
        DrawQuoted(plot, chart, taken);
        frame.Scene.Table(CompareTable.Of(chart.Comparison));
        return frame.Scene.Build();
    }

    private static double Most(CompareChart chart) => Values(chart).Append(1).Max();

    private static double Least(CompareChart chart) => Values(chart).Append(0).Min();

    private static IEnumerable<double> Values(CompareChart chart) => new[] { chart.Comparison.First, chart.Comparison.Second }
        .SelectMany(series => series.AsReported.Entries.Where(entry => entry.Count is not null).Select(entry => (double)entry.Count!.Value)
            .Concat(series.Means.Where(mean => mean.PeoplePerDay is not null).Select(mean => mean.PeoplePerDay!.Value)))
        .Concat(chart.QuotedInWindow.Select(check => (double)check.Figure.Value!.Value));

    private static void DrawDays(Plot plot, ComparedSeries series, int slot, bool isThin)
    {
        var source = series.AsReported.Selector.Source;
        var barWidth = plot.Days.DayWidthPx * BarShare;
        plot.Frame.Scene.Group("days-" + source.Code + "-" + (slot + 1), plot.Area, scene =>
        {
            if (isThin)
            {
                DailyLine.Draw(plot, series.AsReported);
                return;
            }

            for (var i = 0; i < series.AsReported.Entries.Length; i++)
            {
                var (day, entry) = (series.AsReported.FirstDay.PlusDays(i), series.AsReported.Entries[i]);
                if (entry.Count is { } count)
                {
                    var left = plot.Left(day) + (plot.Days.DayWidthPx * 0.08) + (slot * (barWidth + (plot.Days.DayWidthPx * 0.04)));
                    var (top, bottom) = count >= 0 ? (plot.Y(count), plot.Y(0)) : (plot.Y(0), plot.Y(count));
                    DayBars.Draw(scene, PixelRect.FromEdges(left, top, left + barWidth, bottom), plot.Frame.Theme, source, entry);
                }
            }
        });
    }

    /// <summary>A rule across the days of each quoted average, and its chip in the free room beside them, joined by a leader.</summary>
    private static void DrawQuoted(Plot plot, CompareChart chart, List<PixelRect> taken)
    {
        var (scene, theme) = (plot.Frame.Scene, plot.Frame.Theme);
        var quoted = chart.QuotedInWindow.OrderByDescending(check => check.Figure.Value).ToList();
        for (var i = 0; i < quoted.Count; i++)
        {
            var chip = new QuotedChip(plot.Frame, quoted[i]);
            var days = quoted[i].Figure.Days!;
            var (left, right, y) = (plot.Left(days.Start), plot.Left(days.End) + plot.Days.DayWidthPx, plot.Y((double)quoted[i].Figure.Value!.Value));
            var rule = new PathBuilder().MoveTo(left, y).LineTo(right, y).MoveTo(left, y - 6).LineTo(left, y + 6).MoveTo(right, y - 6).LineTo(right, y + 6).Build();
            scene.Path(rule, fill: null, new Stroke(theme.Colors.Paper, RuleWidthPx + 3));
            scene.Path(rule, fill: null, new Stroke(theme.Colors.Quoted, RuleWidthPx));

            var box = new PixelRect(Math.Max(plot.Area.Left + 8, left - chip.WidthPx - 24), plot.Area.Top + 10, chip.WidthPx, chip.HeightPx);
            while (taken.Exists(box.Inset(-4, -4).Overlaps) && box.Bottom < plot.Area.Bottom)
            {
                box = box with { Y = box.Y + 6 };
            }

            taken.Add(box);

            // The leader of a lower rule passes to the left of those above it, where the plot has room for that.
            var aside = left - (i * LeaderGapPx);
            var (leaderX, endX) = aside >= plot.Area.Left ? (aside, left) : (left + (i * LeaderGapPx), left + (i * LeaderGapPx));
            scene.Path(
                PathData.Polyline(new(box.Right, box.CentreY), new(leaderX, box.CentreY), new(leaderX, y), new(endX, y)),
                fill: null, new Stroke(theme.Colors.Quoted, 1));
            scene.Path(PathData.Circle(endX, y, 4.5), theme.Colors.Paper, new Stroke(theme.Colors.Quoted, 2));
            chip.Draw(box.Left, box.CentreY);
        }
    }

    private static List<LegendEntry> Legend(CompareChart chart, PictureFrame frame, bool isThin)
    {
        var theme = frame.Theme;
        var entries = new List<LegendEntry>();
        foreach (var series in new[] { chart.Comparison.First, chart.Comparison.Second })
        {
            var selector = series.AsReported.Selector;
            var look = theme.Source(selector.Source.Code);
            entries.Add(new LegendEntry(selector.Source.Title + ", a day", 22, (scene, box) =>
            {
                if (isThin)
                {
                    scene.Line(box.Left, box.CentreY, box.Right, box.CentreY, DailyLine.StrokeOf(look.Color));
                }
                else
                {
                    DayBars.Draw(scene, box, theme, look.Color, look.HatchedBars, isOutlined: false);
                }
            }));
            entries.Add(new LegendEntry(Invariant($"{chart.Comparison.MeanDays}-day average"), 40, (scene, box) => scene.Line(box.Left, box.CentreY, box.Right, box.CentreY, look.Reconciled)));
        }

        var days = chart.Comparison.Differences;
        if (days.Any(day => DayBars.IsOutlined(day.First) || DayBars.IsOutlined(day.Second)))
        {
            entries.Add(OutlinedEntry.For(chart.Comparison, theme, isThin));
        }

        if (!isThin && days.Any(day => day.First.Status == DayStatus.Correction || day.Second.Status == DayStatus.Correction))
        {
            entries.Add(new LegendEntry("correction", 22, (scene, box) => DayBars.Draw(scene, box, theme, theme.Colors.Correction, isHatched: false, isOutlined: false)));
        }

        if (chart.QuotedInWindow.Any())
        {
            entries.Add(new LegendEntry("quoted average", 40, (scene, box) => scene.Line(box.Left, box.CentreY, box.Right, box.CentreY, new Stroke(theme.Colors.Quoted, RuleWidthPx))));
        }

        return entries;
    }
}

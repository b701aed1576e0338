using Dashboard.Charts.Axes;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;
using Dashboard.Charts.Words;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;

namespace Dashboard.Charts.Kinds.Averages;

/// <summary>Lays an <see cref="AveragesChart"/> out: a grid of panels on one scale, a panel a policy.</summary>
public static class AveragesLayout
{
    private const double ColumnGapPx = 36;
    private const double RowGapPx = 30;
    private const double RingGapPx = 4;

    /// <summary>Turns the chart into marks.</summary>
    /// <param name="chart">What to show.</param>
    /// <param name="theme">The look.</param>
    /// <param name="size">The picture's size.</param>
    public static Scene Lay(AveragesChart chart, Theme theme, PictureSize size)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentNullException.ThrowIfNull(theme);
        var frame = PictureFrame.Start(chart.Text, theme, size);
        var room = LegendRow.Draw(frame, frame.Body, Legend(chart, theme));
        var panels = chart.Panels;
        var grid = PanelGrid.Of(room with { Y = room.Y + RingGapPx, Height = room.Height - (2 * RingGapPx) }, panels.Length, ColumnGapPx * frame.Shrink, RowGapPx * frame.Shrink, aspect: 1.75);
        var scale = AveragesScale.Of(chart, frame, grid);
        for (var i = 0; i < panels.Length; i++)
        {
            AveragesPanel.Draw(frame, chart, panels[i], grid.Panels[i], scale);
        }

        frame.Scene.Table(Table(chart));
        return frame.Scene.Build();
    }

    private static List<LegendEntry> Legend(AveragesChart chart, Theme theme)
    {
        var look = theme.Source(chart.Answer.Series.Source.Code);
        var inputs = chart.Answer.Averages.SelectMany(average => average.Inputs.Entries).ToList();
        var entries = new List<LegendEntry>
        {
            new("count of a day", 22, (scene, box) => DayBars.Draw(scene, box, theme, look.Color, look.HatchedBars, isOutlined: false)),
        };
        if (inputs.Exists(DayBars.IsOutlined))
        {
            entries.Add(new LegendEntry(OutlinedText(inputs), 22, (scene, box) => DayBars.Draw(scene, box, theme, look.Color, look.HatchedBars, isOutlined: true)));
        }

        if (inputs.Exists(entry => entry.Status == DayStatus.Correction))
        {
            entries.Add(new LegendEntry("correction", 22, (scene, box) => DayBars.Draw(scene, box, theme, theme.Colors.Correction, isHatched: false, isOutlined: false)));
        }

        if (inputs.Exists(entry => entry.Count is null))
        {
            entries.Add(new LegendEntry("no report", 22, (scene, box) => scene.Add(new HatchMark(box, 7, theme.Colors.Hatch, 1.5))));
        }

        entries.Add(new LegendEntry("average", 40, (scene, box) => scene.Line(box.Left, box.CentreY, box.Right, box.CentreY, look.Reconciled)));
        if (chart.Quoted is { } quoted)
        {
            entries.Add(new LegendEntry(
                Invariant($"quoted: “{quoted}”"), 40, (scene, box) => scene.Line(box.Left, box.CentreY, box.Right, box.CentreY, AveragesPanel.QuotedStroke(theme))));
        }

        return entries;
    }

    private static string OutlinedText(List<DayEntry> inputs) =>
        (inputs.Exists(entry => entry.AsLaterServed), inputs.Exists(entry => entry.Status == DayStatus.Filled)) switch
        {
            (true, true) => "outlined: filled by the policy, or as later served",
            (true, false) => "outlined: as later served",
            (false, true) => "outlined: filled by the policy",
            _ => "outlined: added by a later release",
        };

    private static SceneTable Table(AveragesChart chart) => new(
        "The average under each policy and the counts that went into it",
        ["policy", "days without report", "average", "divided by", "sum", "counts in order of days", "as quoted"],
        chart.Answer.Averages.Select(average => (IReadOnlyList<string>)
        [
            average.Policy,
            average.Summary,
            average.Mean.PeoplePerDay is { } mean ? CountFormat.Fixed(mean, 1) : "–",
            CountFormat.Whole(average.Mean.Divisor),
            CountFormat.Whole(average.Mean.Sum),
            string.Join("; ", average.DaysUpTo(chart.Answer.Window.End).Select(day => Invariant($"{DayText.DayAndMonth(day)} {CountText(average.Inputs[day])}"))),
            chart.IsQuoted(average) ? "yes" : "no",
        ]));

    private static string CountText(DayEntry entry) => entry.Count is { } count
        ? CountFormat.Whole(count) + (DayBars.IsOutlined(entry) ? " (" + entry.Status.ToWords() + ")" : string.Empty)
        : "no report";
}

using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;
using Dashboard.Core.Comparison;

namespace Dashboard.Charts.Kinds.Breakdowns;

/// <summary>Lays an <see cref="ExplainChart"/> out: upright bars side by side, or level bars below each other where those have no room.</summary>
public static class ExplainLayout
{
    /// <summary>The least width of a column, in sizes of the text below it.</summary>
    private const double LeastColumn = 9;

    /// <summary>Turns the chart into marks.</summary>
    /// <param name="chart">What to show.</param>
    /// <param name="theme">The look.</param>
    /// <param name="size">The picture's size.</param>
    public static Scene Lay(ExplainChart chart, Theme theme, PictureSize size)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentNullException.ThrowIfNull(theme);
        var frame = PictureFrame.Start(chart.Text, theme, size);
        var steps = chart.Steps;
        var isNarrow = frame.Body.Width / steps.Length < LeastColumn * frame.Text(theme.Annotation).SizePx;
        if (isNarrow || frame.Body.Height > frame.Body.Width)
        {
            WaterfallRows.Draw(frame, chart, steps);
        }
        else
        {
            WaterfallColumns.Draw(frame, chart, steps);
        }

        frame.Scene.Table(Table(chart));
        return frame.Scene.Build();
    }

    private static SceneTable Table(ExplainChart chart)
    {
        var reasons = chart.Breakdown.Parts.ToLookup(part => part.Cause, part => part.Why, StringComparer.Ordinal);
        return new SceneTable(
            "The difference, part by part",
            ["step", chart.Breakdown.Measure == DifferenceMeasure.Total ? "people" : "people a day", "so far", "why"],
            chart.Steps.Select(step => (IReadOnlyList<string>)
            [
                step.Name,
                step.IsFigure ? string.Empty : chart.Change(step.People),
                chart.Number(step.To),
                step.Recipe?.Name ?? reasons[step.Name].FirstOrDefault() ?? step.Reason,
            ]));
    }
}

using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;

namespace Dashboard.Charts.Kinds;

/// <summary>Lays a <see cref="CompareChart"/> out.</summary>
public static class CompareLayout
{
    /// <summary>Turns the chart into marks.</summary>
    /// <param name="chart">What to show.</param>
    /// <param name="theme">The look.</param>
    /// <param name="size">The picture's size.</param>
    public static Scene Lay(CompareChart chart, Theme theme, PictureSize size)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var frame = PictureFrame.Start(chart.Text, theme, size);
        ComparePanels.Draw(frame, frame.Body, chart);
        frame.Scene.LaterTable(() => CompareTable.Of(chart));
        return frame.Scene.Build();
    }
}

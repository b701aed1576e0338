using Dashboard.Charts.Fonts;
using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Layout;

/// <summary>Names at the right ends of lines, moved apart where they would meet, with leaders where they moved.</summary>
public static class EndLabels
{
    private const double GapPx = 10;
    private const double FarPx = 60;

    /// <summary>The room that labels need at the right of a plot, in px.</summary>
    /// <param name="frame">The picture.</param>
    /// <param name="texts">The labels.</param>
    public static double RoomPx(PictureFrame frame, IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var style = frame.Text(frame.Theme.DirectLabel);
        return texts.Select(text => TextMeasurer.WidthPx(text, style)).DefaultIfEmpty(0).Max() + (2.5 * GapPx);
    }

    /// <summary>Draws the labels.</summary>
    /// <param name="plot">The plot to the right of which there is room for them.</param>
    /// <param name="labels">Each label, where its line ends, and its colour.</param>
    public static void Draw(Plot plot, IReadOnlyList<(string Text, double EndX, double EndY, Rgba Color)> labels)
    {
        ArgumentNullException.ThrowIfNull(plot);
        ArgumentNullException.ThrowIfNull(labels);
        var style = plot.Frame.Text(plot.Frame.Theme.DirectLabel);
        var height = PictureFrame.LineHeight(style);
        var centres = LabelPlacer.Place([.. labels.Select(label => (label.EndY, height))], plot.Area.Top, plot.Area.Bottom);
        for (var i = 0; i < labels.Count; i++)
        {
            var (text, endX, endY, color) = labels[i];
            var x = plot.Area.Right + (2 * GapPx);
            plot.Frame.Scene.Path(PathData.Polyline(new(endX, endY), new(x - (0.4 * GapPx), centres[i])), fill: null, LeaderOf(plot, endX, color));
            plot.Frame.Scene.Text(text, x, TextMeasurer.CentredBaselineY(centres[i], style), style.In(color));
        }
    }

    /// <summary>The leader of a line that ends long before the plot does is dotted, or it would read as the line's own course.</summary>
    private static Stroke LeaderOf(Plot plot, double endX, Rgba color) => plot.Area.Right - endX <= FarPx
        ? new Stroke(color.WithOpacity(0.6), 1)
        : new Stroke(plot.Frame.Theme.Colors.Secondary, 1, new DashPattern(1, 4));
}

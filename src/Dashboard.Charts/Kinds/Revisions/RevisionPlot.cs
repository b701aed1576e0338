using Dashboard.Charts.Axes;
using Dashboard.Charts.Fonts;
using Dashboard.Charts.Layout;
using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Kinds.Revisions;

/// <summary>A rectangle of time since a day across and counts upwards, with its axes.</summary>
/// <param name="Frame">The picture.</param>
/// <param name="Area">Where the data is drawn.</param>
/// <param name="Lags">The axis of time.</param>
/// <param name="Counts">The axis of counts.</param>
internal sealed record RevisionPlot(PictureFrame Frame, PixelRect Area, LagAxis Lags, CutAxis Counts)
{
    private const double TickGapPx = 8;
    private const double LabelGapPx = 12;

    /// <summary>Where a lag lies, in px of the picture.</summary>
    public double X(double lagDays) => Area.Left + Lags.X(lagDays);

    /// <summary>The height of a count, in px of the picture.</summary>
    public double Y(double count) => Area.Bottom - Counts.Position(count);

    /// <summary>Draws both axes; a scale that is cut says so.</summary>
    public void DrawAxes()
    {
        var (scene, theme) = (Frame.Scene, Frame.Theme);
        var label = Frame.Text(theme.AxisLabel);
        foreach (var tick in Counts.Ticks)
        {
            var y = Area.Bottom - tick.Position;
            scene.Line(Area.Left, y, Area.Right, y, tick.Value == 0 ? theme.ZeroLine : theme.Grid);
            scene.Text(tick.Label, Area.Left - LabelGapPx, TextMeasurer.CentredBaselineY(y, label), label, TextAnchor.End);
        }

        var lineHeight = PictureFrame.LineHeight(label);
        foreach (var tick in Lags.Ticks)
        {
            scene.Line(Area.Left + tick.X, Area.Bottom, Area.Left + tick.X, Area.Bottom + (TickGapPx / 2), theme.ZeroLine);
            var baseline = Area.Bottom + LabelGapPx + TextMeasurer.AscentPx(label);
            scene.Text(tick.Label, Area.Left + tick.LabelX, baseline, label.In(theme.Colors.Ink), TextAnchor.Middle);
            scene.Text(tick.Second, Area.Left + tick.LabelX, baseline + lineHeight, label, TextAnchor.Middle);
        }

        if (Counts.IsCut)
        {
            var note = Frame.Text(theme.Annotation);
            scene.Text(
                Invariant($"The scale starts at {CountFormat.Whole((long)Counts.From)}, not at zero."), Area.Right, Area.Bottom - TickGapPx, note, TextAnchor.End);
        }
    }
}

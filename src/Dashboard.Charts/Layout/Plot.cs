using Dashboard.Charts.Axes;
using Dashboard.Charts.Fonts;
using Dashboard.Charts.Scenes;
using NodaTime;

namespace Dashboard.Charts.Layout;

/// <summary>A rectangle of days across and counts upwards, with its axes.</summary>
public sealed class Plot
{
    private const double TickGapPx = 8;

    private Plot(PictureFrame frame, PixelRect area, DateAxis days, ICountScale counts) =>
        (Frame, Area, Days, Counts) = (frame, area, days, counts);

    /// <summary>The picture it stands in.</summary>
    public PictureFrame Frame { get; }

    /// <summary>Where the data is drawn.</summary>
    public PixelRect Area { get; }

    /// <summary>The axis of days.</summary>
    public DateAxis Days { get; }

    /// <summary>The axis of counts.</summary>
    public ICountScale Counts { get; }

    /// <summary>Lays a plot into a room: axis labels inside the room, to the left and below.</summary>
    /// <param name="frame">The picture.</param>
    /// <param name="room">Where plot and labels go.</param>
    /// <param name="window">The days.</param>
    /// <param name="least">The least number to be shown.</param>
    /// <param name="most">The greatest.</param>
    /// <param name="rightPx">Room to keep free at the right, for direct labels.</param>
    /// <param name="gutterPx">The least room for the counts' labels, so that panels above each other start at one x.</param>
    /// <param name="hasDayLabels">Whether days are written below; false for a panel that shares the days of the one beneath it.</param>
    /// <param name="scale">Makes the axis of numbers of a length in px; null for whole counts from zero.</param>
    public static Plot Create(
        PictureFrame frame, PixelRect room, DateInterval window, double least, double most, double rightPx = 0, double gutterPx = 0, bool hasDayLabels = true,
        Func<double, ICountScale>? scale = null)
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(window);
        var style = frame.Text(frame.Theme.AxisLabel);
        var lineHeight = PictureFrame.LineHeight(style);
        var bottom = room.Bottom - (hasDayLabels ? lineHeight + TickGapPx : lineHeight / 2);
        var top = room.Top + (lineHeight / 2);
        var counts = scale?.Invoke(bottom - top) ?? CountAxis.Create(least, most, bottom - top, style, labelRoomPx: room.Width * 0.12);
        var labels = Math.Max(gutterPx, TextMeasurer.WidestPx([.. counts.Ticks.Select(tick => tick.Label)], style));
        var area = PixelRect.FromEdges(room.Left + labels + TickGapPx, top, room.Right - rightPx, bottom);
        var plot = new Plot(frame, area, DateAxis.Create(window.Start, window.End, area.Width, style), counts);
        plot.DrawAxes(style, hasDayLabels);
        return plot;
    }

    /// <summary>The middle of a day, in px of the picture.</summary>
    /// <param name="day">The day.</param>
    public double X(LocalDate day) => Area.Left + Days.X(day);

    /// <summary>The middle of a day, in px of the picture.</summary>
    /// <param name="place">How many days behind the window's first.</param>
    public double XAt(int place) => Area.Left + Days.XAt(place);

    /// <summary>The left border of a day, in px of the picture.</summary>
    /// <param name="place">How many days behind the window's first.</param>
    public double LeftAt(int place) => Area.Left + Days.LeftAt(place);

    /// <summary>The left border of a day, in px of the picture.</summary>
    /// <param name="day">The day.</param>
    public double Left(LocalDate day) => Area.Left + Days.Left(day);

    /// <summary>The height of a count, in px of the picture.</summary>
    /// <param name="count">The count.</param>
    public double Y(double count) => Area.Bottom - Counts.Position(count);

    /// <summary>Whether a count reaches beyond the axis, so that what stands for it ends at the edge.</summary>
    /// <param name="count">The count.</param>
    public bool Cuts(double count) => count > Counts.Highest || count < Counts.Lowest;

    private void DrawAxes(TextStyle style, bool hasDayLabels)
    {
        var (scene, theme) = (Frame.Scene, Frame.Theme);
        foreach (var tick in Counts.Ticks)
        {
            var y = Area.Bottom - tick.Position;
            scene.Line(Area.Left, y, Area.Right, y, tick.Value == 0 ? theme.ZeroLine : theme.Grid);
            scene.Text(tick.Label, Area.Left - TickGapPx, TextMeasurer.CentredBaselineY(y, style), style, TextAnchor.End);
        }

        if (!hasDayLabels)
        {
            return;
        }

        foreach (var tick in Days.Ticks)
        {
            var x = Area.Left + tick.X;
            scene.Line(x, Area.Bottom, x, Area.Bottom + (TickGapPx / 2), theme.ZeroLine);
            scene.Text(
                tick.Label, Area.Left + tick.LabelX, Area.Bottom + TickGapPx + TextMeasurer.AscentPx(style),
                tick.IsMajor ? style.In(theme.Colors.Ink) : style, TextAnchor.Middle);
        }
    }
}

using System.Collections.Immutable;
using Dashboard.Charts.Fonts;
using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Layout;

/// <summary>Names at the right ends of lines, broken where they are long; where there is no room for all, a legend must name them.</summary>
public sealed class EndNames
{
    private const double GapPx = 10;
    private const double FarPx = 60;
    private const double MostShareOfWidth = 0.24;
    private const double MostShareOfHeight = 0.75;

    private readonly PictureFrame _frame;
    private readonly TextStyle _style;
    private readonly ImmutableArray<ImmutableArray<string>> _names;

    /// <summary>Measures names.</summary>
    /// <param name="frame">The picture.</param>
    /// <param name="room">What plot and names share.</param>
    /// <param name="names">The names, one a line.</param>
    public EndNames(PictureFrame frame, PixelRect room, IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(frame);
        (_frame, _style) = (frame, frame.Text(frame.Theme.DirectLabel));
        _names = [.. names.Select(name => TextWrapper.Wrap(name, room.Width * MostShareOfWidth, _style))];
        Fit = _names.Sum(HeightPx) <= room.Height * MostShareOfHeight;
    }

    /// <summary>Whether there is room for all.</summary>
    public bool Fit { get; }

    /// <summary>The room that they need at the right of a plot, in px; none where they don't fit.</summary>
    public double RoomPx => !Fit ? GapPx : _names.SelectMany(lines => lines).Select(line => TextMeasurer.WidthPx(line, _style)).DefaultIfEmpty(0).Max() + (2.5 * GapPx);

    /// <summary>Draws the names of the lines that have an end.</summary>
    /// <param name="plot">The plot to the right of which there is room for them.</param>
    /// <param name="ends">Where each line ends, in the names' order; null for one that is not there.</param>
    /// <param name="colors">The lines' colours.</param>
    public void Draw(Plot plot, IReadOnlyList<PixelPoint?> ends, IReadOnlyList<Rgba> colors)
    {
        ArgumentNullException.ThrowIfNull(plot);
        ArgumentNullException.ThrowIfNull(ends);
        ArgumentNullException.ThrowIfNull(colors);
        if (!Fit)
        {
            return;
        }

        int[] drawn = [.. Enumerable.Range(0, _names.Length).Where(i => ends[i] is not null)];
        var centres = LabelPlacer.Place([.. drawn.Select(i => (ends[i]!.Value.Y, HeightPx(_names[i])))], plot.Area.Top, plot.Area.Bottom);
        for (var place = 0; place < drawn.Length; place++)
        {
            var (lines, end, color) = (_names[drawn[place]], ends[drawn[place]]!.Value, colors[drawn[place]]);
            var x = plot.Area.Right + (2 * GapPx);
            plot.Frame.Scene.Path(PathData.Polyline(end, new(x - (0.4 * GapPx), centres[place])), fill: null, LeaderOf(plot, end.X, color));
            for (var line = 0; line < lines.Length; line++)
            {
                var y = centres[place] + ((line - ((lines.Length - 1) / 2.0)) * PictureFrame.LineHeight(_style));
                plot.Frame.Scene.Text(lines[line], x, TextMeasurer.CentredBaselineY(y, _style), _style.In(color));
            }
        }
    }

    /// <summary>The leader of a line that ends long before the plot does is dotted, or it would read as the line's own course.</summary>
    private static Stroke LeaderOf(Plot plot, double endX, Rgba color) => plot.Area.Right - endX <= FarPx
        ? new Stroke(color.WithOpacity(0.6), 1)
        : new Stroke(plot.Frame.Theme.Colors.Secondary, 1, new DashPattern(1, 4));

    private double HeightPx(ImmutableArray<string> lines) => lines.Length * PictureFrame.LineHeight(_style);
}

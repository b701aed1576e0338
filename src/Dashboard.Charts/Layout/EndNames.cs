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
    private readonly List<ImmutableArray<string>> _names = [];

    /// <summary>Measures names.</summary>
    /// <param name="frame">The picture.</param>
    /// <param name="room">What plot and names share.</param>
    /// <param name="names">The names, one a line.</param>
    public EndNames(PictureFrame frame, PixelRect room, IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(frame);
        (_frame, _style) = (frame, frame.Text(frame.Theme.DirectLabel));
        double height = 0;
        foreach (var name in names)
        {
            var lines = TextWrapper.Wrap(name, room.Width * MostShareOfWidth, _style);
            _names.Add(lines);
            height += HeightPx(lines);
        }

        Fit = height <= room.Height * MostShareOfHeight;
    }

    /// <summary>Whether there is room for all.</summary>
    public bool Fit { get; }

    /// <summary>The room that they need at the right of a plot, in px; none where they don't fit.</summary>
    public double RoomPx
    {
        get
        {
            double widest = 0;
            foreach (var lines in _names)
            {
                widest = Math.Max(widest, TextMeasurer.WidestPx(lines.AsSpan(), _style));
            }

            return Fit ? widest + (2.5 * GapPx) : GapPx;
        }
    }

    /// <summary>Draws the names of the lines that have an end.</summary>
    /// <param name="plot">The plot to the right of which there is room for them.</param>
    /// <param name="ends">Where each line ends, in the names' order; null for one that is not there.</param>
    /// <param name="colors">The lines' colours.</param>
    public void Draw(Plot plot, ReadOnlySpan<PixelPoint?> ends, ReadOnlySpan<Rgba> colors)
    {
        ArgumentNullException.ThrowIfNull(plot);
        if (!Fit)
        {
            return;
        }

        var drawn = new List<Drawn>();
        for (var i = 0; i < _names.Count; i++)
        {
            if (ends[i] is { } end)
            {
                drawn.Add(new Drawn(_names[i], end, colors[i]));
            }
        }

        var wanted = new (double CentreY, double HeightPx)[drawn.Count];
        for (var place = 0; place < wanted.Length; place++)
        {
            wanted[place] = (drawn[place].End.Y, HeightPx(drawn[place].Lines));
        }

        var centres = LabelPlacer.Place(wanted, plot.Area.Top, plot.Area.Bottom);
        for (var place = 0; place < centres.Length; place++)
        {
            var (lines, end, color) = drawn[place];
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

    /// <summary>A name whose line has an end.</summary>
    private sealed record Drawn(ImmutableArray<string> Lines, PixelPoint End, Rgba Color);
}

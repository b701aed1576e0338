using Dashboard.Charts.Fonts;
using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Themes;

/// <summary>Every colour, text style and dash of the pictures, in one place, on light or on dark paper.</summary>
/// <remarks>
/// Sizes are for a picture of 1,600 px width; <see cref="Text"/> makes them smaller with it, never under 11 px. All text colours
/// reach a contrast of 4.5 to 1 on the paper and all line colours 3 to 1 (WCAG 2.2 AA). Immutable.
/// </remarks>
public sealed class Theme
{
    /// <summary>The width in px of the picture that all sizes are for.</summary>
    public const int ReferenceWidthPx = 1600;

    private const double LeastTextPx = 11;

    // Four dashes and six markers, both in turn: a pair comes back after twelve.
    private static readonly DashPattern?[] SeriesDashes = [null, new(10, 4), new(2, 4), new(12, 4, 2, 4)];
    private static readonly MarkerShape[] SeriesMarkers = Enum.GetValues<MarkerShape>();

    /// <summary>Dark on white paper.</summary>
    public static readonly Theme Light = new("light", Palette.Light);

    /// <summary>Light on near-black paper.</summary>
    public static readonly Theme Dark = new("dark", Palette.Dark);

    private Theme(string name, Palette colors)
    {
        (Name, Colors) = (name, colors);
        Title = new(34, FontWeight.SemiBold, colors.Ink);
        Subtitle = new(20, FontWeight.Regular, colors.Secondary);
        Footnote = new(15, FontWeight.Regular, colors.Secondary);
        AxisLabel = new(16, FontWeight.Regular, colors.Secondary, tabular: true);
        DirectLabel = new(17, FontWeight.SemiBold, colors.Ink);
        Annotation = new(15, FontWeight.Regular, colors.Secondary);
        Chip = new(16, FontWeight.Medium, colors.Ink, tabular: true);
        Grid = new(colors.Grid, 1);
        ZeroLine = new(colors.Secondary, 1);
        Leader = new(colors.Secondary, 1);
    }

    /// <summary><c>light</c> or <c>dark</c>, as it is asked for on the command line and by the page.</summary>
    public string Name { get; }

    /// <summary>The colours.</summary>
    public Palette Colors { get; }

    /// <summary>The finding: 34 px, SemiBold.</summary>
    public TextStyle Title { get; }

    /// <summary>What is measured, where, when and how: 20 px.</summary>
    public TextStyle Subtitle { get; }

    /// <summary>Sources, licences, releases and hash: 15 px.</summary>
    public TextStyle Footnote { get; }

    /// <summary>Numbers and days along the axes: 16 px with figures of equal width.</summary>
    public TextStyle AxisLabel { get; }

    /// <summary>Names at the ends of lines, to be taken in the line's colour: 17 px, SemiBold.</summary>
    public TextStyle DirectLabel { get; }

    /// <summary>Short notes inside the plot, such as "no report": 15 px.</summary>
    public TextStyle Annotation { get; }

    /// <summary>A quoted figure and its ledger id: 16 px, Medium.</summary>
    public TextStyle Chip { get; }

    /// <summary>The hairlines behind the data.</summary>
    public Stroke Grid { get; }

    /// <summary>The line at zero, stronger than the grid.</summary>
    public Stroke ZeroLine { get; }

    /// <summary>From a label to what it names.</summary>
    public Stroke Leader { get; }

    /// <summary>A text style at the size that fits a picture of another width.</summary>
    /// <param name="style">A style of the theme.</param>
    /// <param name="pictureWidthPx">The picture's width in px, above 0.</param>
    /// <returns>The style at a size in proportion, 11 px at least, and never larger than it is at 1,600 px.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The width is not above 0.</exception>
    public static TextStyle Text(TextStyle style, int pictureWidthPx)
    {
        ArgumentNullException.ThrowIfNull(style);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(pictureWidthPx);
        double share = Math.Min(1, (double)pictureWidthPx / ReferenceWidthPx);
        return style.At(Math.Max(LeastTextPx, style.SizePx * share));
    }

    /// <summary>The theme of a name.</summary>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    public static Theme Named(string name) => name switch
    {
        "light" => Light,
        "dark" => Dark,
        _ => throw new ArgumentException($"A theme is 'light' or 'dark', not '{name}'.", nameof(name)),
    };

    /// <summary>How a source's series are drawn.</summary>
    /// <param name="source">The source's id: <c>ukdash</c>, <c>jhu</c> or <c>ukhsa</c>.</param>
    /// <exception cref="ArgumentException">The source has no look of its own.</exception>
    public SourceLook Source(string source) => source switch
    {
        "ukdash" => new(Colors.UkDashboard, Dash: null, HatchedBars: false),
        "jhu" => new(Colors.JohnsHopkins, new DashPattern(10, 4), HatchedBars: true),
        "ukhsa" => new(Colors.Ukhsa, new DashPattern(2, 4), HatchedBars: false),
        _ => throw new ArgumentException($"A source is 'ukdash', 'jhu' or 'ukhsa', not '{source}'.", nameof(source)),
    };

    /// <summary>How one of many series is drawn, where telling the source is not enough: several areas, bases or releases of one.</summary>
    /// <param name="place">The series' place in the picture, from 0; the first three have the sources' colours.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place is negative, or there are more series than can be told apart.</exception>
    public SeriesLook Series(int place)
    {
        if (place < 0 || place >= Colors.Series.Length)
        {
            throw new ArgumentOutOfRangeException(
                nameof(place), place, Invariant($"A picture tells up to {Colors.Series.Length} series apart, in places from 0."));
        }

        return new(Colors.Series[place], SeriesDashes[place % SeriesDashes.Length], SeriesMarkers[place % SeriesMarkers.Length]);
    }
}

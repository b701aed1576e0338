using System.Collections.Immutable;
using Dashboard.Charts.Fonts;
using Dashboard.Charts.Scenes;
using Dashboard.Charts.Themes;

namespace Dashboard.Charts.Layout;

/// <summary>The words around a plot, and the room that they leave for it.</summary>
/// <remarks>The same for every kind of chart: margin, title, subtitle, what is between, footnote.</remarks>
public sealed class PictureFrame
{
    private const double MarginPx = 48;
    private const double BlockGapPx = 24;
    private const double LineSpacing = 1.25;

    private PictureFrame(SceneBuilder scene, Theme theme, PictureSize size, PixelRect body) =>
        (Scene, Theme, Size, Body) = (scene, theme, size, body);

    /// <summary>Takes the marks.</summary>
    public SceneBuilder Scene { get; }

    /// <summary>The look.</summary>
    public Theme Theme { get; }

    /// <summary>The picture's size.</summary>
    public PictureSize Size { get; }

    /// <summary>What is left between the subtitle and the footnote.</summary>
    public PixelRect Body { get; }

    /// <summary>How much smaller than at 1,600 px everything is; 1 at the most.</summary>
    public double Shrink => ShrinkOf(Size);

    /// <summary>How much thinner the lines of data are than from a small picture's width on; 1 at the most.</summary>
    public double LineShare => Math.Min(1, (double)Size.WidthPx / PictureSize.NarrowBelowPx);

    /// <summary>Starts a picture with its words.</summary>
    /// <param name="text">The words.</param>
    /// <param name="theme">The look.</param>
    /// <param name="size">The picture's size.</param>
    /// <exception cref="ArgumentOutOfRangeException">The size can't be laid out.</exception>
    public static PictureFrame Start(PictureText text, Theme theme, PictureSize size)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(theme);
        if (!size.IsUsable)
        {
            throw new ArgumentOutOfRangeException(nameof(size), size, Invariant($"A picture is {PictureSize.Limits} at least, not {size.WidthPx}x{size.HeightPx} px."));
        }

        var scene = new SceneBuilder(size.WidthPx, size.HeightPx, theme.Colors.Paper, text.Title, text.Description);
        var shrink = ShrinkOf(size);
        var (margin, gap) = (MarginPx * shrink, BlockGapPx * shrink);
        var width = size.WidthPx - (2 * margin);
        var title = Theme.Text(theme.Title, size.WidthPx);
        var finding = new WrappableText(text.Title, title);
        var top = Draw(scene, finding.Lines(BalancedWidth(finding, width, title)), title, margin, margin, "title");
        var subtitle = Theme.Text(theme.Subtitle, size.WidthPx);
        top = Draw(scene, TextWrapper.Wrap(text.Subtitle, width, subtitle), subtitle, margin, top + (gap / 4), "subtitle");

        var footnote = Theme.Text(theme.Footnote, size.WidthPx);
        var footLines = TextWrapper.Wrap(text.Footnote, width, footnote);
        var footTop = size.HeightPx - (margin / 2) - (footLines.Length * LineHeight(footnote));
        Draw(scene, footLines, footnote, margin, footTop, "footnote");
        return new PictureFrame(scene, theme, size, PixelRect.FromEdges(margin, top + gap, size.WidthPx - margin, footTop - (gap * 0.75)));
    }

    /// <summary>A style of the theme at the picture's size.</summary>
    /// <param name="style">The style.</param>
    public TextStyle Text(TextStyle style) => Theme.Text(style, Size.WidthPx);

    /// <summary>The height of one line of a style with the room to the next.</summary>
    /// <param name="style">The style.</param>
    public static double LineHeight(TextStyle style)
    {
        ArgumentNullException.ThrowIfNull(style);
        return style.SizePx * LineSpacing;
    }

    private static double ShrinkOf(PictureSize size) => Math.Min(1, (double)size.WidthPx / Theme.ReferenceWidthPx);

    /// <summary>The least width at which a title still has as few lines, so that no line is left with a word or two.</summary>
    private static double BalancedWidth(WrappableText text, double width, TextStyle style)
    {
        var lines = text.Count(width);
        if (lines <= 1)
        {
            return width;
        }

        // In steps of a letter's height. A narrower text never has fewer lines, so the last step that is fine can be halved towards.
        var (fine, tooFar) = (0, (int)(width / 2 / style.SizePx) + 2);
        while (tooFar - fine > 1)
        {
            var middle = (fine + tooFar) / 2;
            (fine, tooFar) = text.Count(width - (middle * style.SizePx)) == lines ? (middle, tooFar) : (fine, middle);
        }

        return width - (fine * style.SizePx);
    }

    private static double Draw(SceneBuilder scene, ImmutableArray<string> lines, TextStyle style, double x, double top, string id)
    {
        scene.Group(id, clip: null, group =>
        {
            foreach (var line in lines)
            {
                group.Text(line, x, top + TextMeasurer.AscentPx(style), style);
                top += LineHeight(style);
            }
        });
        return top;
    }
}

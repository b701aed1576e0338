using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Fonts;

/// <summary>Measures text by the font's own tables, kerning included; what it says is what the renderers draw.</summary>
/// <remarks>A pure function of its arguments: the same on every machine, safe for use by several threads at once.</remarks>
public static class TextMeasurer
{
    /// <summary>The width of one line of text in px, from the first glyph's origin to the pen's last position.</summary>
    /// <param name="text">The text; an empty one is 0 px wide.</param>
    /// <param name="style">Its style; the colour makes no difference.</param>
    public static double WidthPx(string text, TextStyle style)
    {
        ArgumentNullException.ThrowIfNull(style);
        return WidthPx(text, style.SizePx, style.Weight, style.Tabular);
    }

    /// <summary>The width of one line of text in px.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sizePx">The font size in px.</param>
    /// <param name="weight">The weight.</param>
    /// <param name="tabular">True for figures of equal width.</param>
    public static double WidthPx(string text, double sizePx, FontWeight weight, bool tabular = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        TrueTypeFont font = InterFont.Of(weight);
        return GlyphRun.Walk(font, text, tabular, glyphs: null) * sizePx / font.UnitsPerEm;
    }

    /// <summary>The width of the widest of some lines in px; 0 where there is none.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="style">Their style.</param>
    public static double WidestPx(ReadOnlySpan<string> lines, TextStyle style)
    {
        double widest = 0;
        foreach (string line in lines)
        {
            widest = Math.Max(widest, WidthPx(line, style));
        }

        return widest;
    }

    /// <summary>The room in px that a line needs above its baseline, accents included.</summary>
    public static double AscentPx(TextStyle style) => Px(style, font => font.Ascent);

    /// <summary>The room in px that a line needs below its baseline; positive.</summary>
    public static double DescentPx(TextStyle style) => Px(style, font => font.Descent);

    /// <summary>The height in px of capitals and figures above the baseline.</summary>
    public static double CapHeightPx(TextStyle style) => Px(style, font => font.CapHeight);

    /// <summary>The height in px of small letters without ascender above the baseline.</summary>
    public static double XHeightPx(TextStyle style) => Px(style, font => font.XHeight);

    /// <summary>The baseline in px that puts capitals and figures half way about a height.</summary>
    /// <param name="centreY">The height to be centred on, in px.</param>
    /// <param name="style">The style.</param>
    public static double CentredBaselineY(double centreY, TextStyle style) => centreY + (CapHeightPx(style) / 2);

    /// <summary>The upright box in px that a text run takes, its rotation included, for finding collisions.</summary>
    /// <remarks>Its height is that of <see cref="AscentPx"/> and <see cref="DescentPx"/>, whatever the letters.</remarks>
    public static PixelRect BoundsPx(TextMark mark)
    {
        ArgumentNullException.ThrowIfNull(mark);
        double width = WidthPx(mark.Text, mark.Style);
        double left = mark.Anchor switch { TextAnchor.Start => 0, TextAnchor.Middle => -width / 2, _ => -width };
        (double top, double bottom) = (-AscentPx(mark.Style), DescentPx(mark.Style));
        (double sin, double cos) = Math.SinCos(mark.RotationDegrees * Math.PI / 180);
        ReadOnlySpan<(double X, double Y)> corners = [(left, top), (left + width, top), (left, bottom), (left + width, bottom)];
        (double minX, double minY, double maxX, double maxY) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        foreach ((double cornerX, double cornerY) in corners)
        {
            (double x, double y) = (mark.X + (cornerX * cos) - (cornerY * sin), mark.BaselineY + (cornerX * sin) + (cornerY * cos));
            (minX, minY, maxX, maxY) = (Math.Min(minX, x), Math.Min(minY, y), Math.Max(maxX, x), Math.Max(maxY, y));
        }

        return PixelRect.FromEdges(minX, minY, maxX, maxY);
    }

    private static double Px(TextStyle style, Func<TrueTypeFont, int> units)
    {
        ArgumentNullException.ThrowIfNull(style);
        TrueTypeFont font = InterFont.Of(style.Weight);
        return units(font) * style.SizePx / font.UnitsPerEm;
    }
}

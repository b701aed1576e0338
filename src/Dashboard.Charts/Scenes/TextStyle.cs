using Dashboard.Charts.Fonts;

namespace Dashboard.Charts.Scenes;

/// <summary>How a text run looks.</summary>
public sealed record TextStyle
{
    /// <summary>Describes a text style.</summary>
    /// <param name="sizePx">The font size (em) in px, above 0 and at most 1,000.</param>
    /// <param name="weight">The weight.</param>
    /// <param name="color">The colour.</param>
    /// <param name="tabular">True for figures of equal width, for numbers that stand below each other.</param>
    /// <exception cref="ArgumentOutOfRangeException">The size is outside its range.</exception>
    public TextStyle(double sizePx, FontWeight weight, Rgba color, bool tabular = false)
    {
        if (!(sizePx is > 0 and <= 1000))
        {
            throw new ArgumentOutOfRangeException(nameof(sizePx), sizePx, "A font size is above 0 and at most 1,000 px.");
        }

        (SizePx, Weight, Color, Tabular) = (sizePx, weight, color, tabular);
    }

    /// <summary>The font size (em) in px.</summary>
    public double SizePx { get; }

    /// <summary>The weight.</summary>
    public FontWeight Weight { get; }

    /// <summary>The colour.</summary>
    public Rgba Color { get; }

    /// <summary>True for figures of equal width.</summary>
    public bool Tabular { get; }

    /// <summary>The same style in another colour.</summary>
    public TextStyle In(Rgba color) => new(SizePx, Weight, color, Tabular);

    /// <summary>The same style at another size in px.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The size is outside its range.</exception>
    public TextStyle At(double sizePx) => new(sizePx, Weight, Color, Tabular);

    /// <summary>The same style in another weight.</summary>
    public TextStyle As(FontWeight weight) => new(SizePx, weight, Color, Tabular);
}

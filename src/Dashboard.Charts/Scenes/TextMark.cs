namespace Dashboard.Charts.Scenes;

/// <summary>One line of text in one style.</summary>
public sealed class TextMark : Mark
{
    /// <summary>Describes a text run.</summary>
    /// <param name="text">The text; no line breaks or other control characters.</param>
    /// <param name="x">Where the anchor is, in px.</param>
    /// <param name="baselineY">Where the letters stand, in px.</param>
    /// <param name="style">How it looks.</param>
    /// <param name="anchor">Which part of the run is at <paramref name="x"/>.</param>
    /// <param name="rotationDegrees">Clockwise about the anchor; −90 reads upwards.</param>
    /// <param name="id">Its stable id, if any.</param>
    /// <exception cref="ArgumentException">The text has a control character or half of a surrogate pair.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A position or the rotation is no number.</exception>
    public TextMark(
        string text,
        double x,
        double baselineY,
        TextStyle style,
        TextAnchor anchor = TextAnchor.Start,
        double rotationDegrees = 0,
        string? id = null)
        : base(id)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(style);
        foreach (System.Text.Rune rune in text.EnumerateRunes())
        {
            // U+FFFD is what the enumeration makes of a lone surrogate, which XML can't hold; a real one has no business in a chart.
            if (System.Text.Rune.IsControl(rune) || rune == System.Text.Rune.ReplacementChar)
            {
                throw new ArgumentException(
                    Invariant($"A text run is one line of printable characters; U+{rune.Value:X4} is not."), nameof(text));
            }
        }

        (Text, Style, Anchor) = (text, style, anchor);
        (X, BaselineY, RotationDegrees) = (FinitePx.Require(x), FinitePx.Require(baselineY), FinitePx.Require(rotationDegrees));
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Where the anchor is, in px.</summary>
    public double X { get; }

    /// <summary>Where the letters stand, in px.</summary>
    public double BaselineY { get; }

    /// <summary>How it looks.</summary>
    public TextStyle Style { get; }

    /// <summary>Which part of the run is at <see cref="X"/>.</summary>
    public TextAnchor Anchor { get; }

    /// <summary>Clockwise about the anchor.</summary>
    public double RotationDegrees { get; }
}

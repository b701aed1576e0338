namespace Dashboard.Charts.Scenes;

/// <summary>How a line is drawn.</summary>
public sealed record Stroke
{
    /// <summary>Describes a stroke.</summary>
    /// <param name="color">Its colour.</param>
    /// <param name="widthPx">Its width in px, above 0. Level and upright lines of at most 1 px are put on whole pixels.</param>
    /// <param name="dash">Its dashes; null for an unbroken line.</param>
    /// <param name="join">How it turns corners.</param>
    /// <param name="cap">How it ends.</param>
    /// <param name="miterLimit">The length of a corner's point in line widths above which it is cut off; 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The width or the miter limit is outside its range.</exception>
    public Stroke(
        Rgba color,
        double widthPx,
        DashPattern? dash = null,
        LineJoin join = LineJoin.Miter,
        LineCap cap = LineCap.Butt,
        double miterLimit = 4)
    {
        if (!(FinitePx.RequireLength(widthPx) > 0))
        {
            throw new ArgumentOutOfRangeException(nameof(widthPx), widthPx, "A stroke's width is above 0 px.");
        }

        if (!(miterLimit is >= 1 and <= 1000))
        {
            throw new ArgumentOutOfRangeException(nameof(miterLimit), miterLimit, "A miter limit is from 1 to 1000.");
        }

        (Color, WidthPx, Dash, Join, Cap, MiterLimit) = (color, widthPx, dash, join, cap, miterLimit);
    }

    /// <summary>The colour.</summary>
    public Rgba Color { get; }

    /// <summary>The width in px.</summary>
    public double WidthPx { get; }

    /// <summary>The dashes; null for an unbroken line.</summary>
    public DashPattern? Dash { get; }

    /// <summary>How corners are turned.</summary>
    public LineJoin Join { get; }

    /// <summary>How ends look.</summary>
    public LineCap Cap { get; }

    /// <summary>The length of a corner's point in line widths above which it is cut off.</summary>
    public double MiterLimit { get; }
}

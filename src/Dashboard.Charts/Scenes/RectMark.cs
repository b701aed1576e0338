namespace Dashboard.Charts.Scenes;

/// <summary>An upright rectangle, filled, outlined or both (the outline over the fill).</summary>
/// <remarks>The fill covers parts of pixels where its edges do; use <see cref="PixelRect.Snapped"/> for crisp bars.</remarks>
public sealed class RectMark : Mark
{
    /// <summary>Describes a rectangle.</summary>
    /// <param name="rect">Where it is.</param>
    /// <param name="fill">Its fill; null for none.</param>
    /// <param name="stroke">Its outline, centred on the edges; null for none.</param>
    /// <param name="id">Its stable id, if any.</param>
    /// <exception cref="ArgumentOutOfRangeException">An edge is no number.</exception>
    public RectMark(PixelRect rect, Rgba? fill, Stroke? stroke = null, string? id = null)
        : base(id)
    {
        FinitePx.Require(rect.X);
        FinitePx.Require(rect.Y);
        FinitePx.Require(rect.Width);
        FinitePx.Require(rect.Height);
        (Rect, Fill, Stroke) = (rect, fill, stroke);
    }

    /// <summary>Where it is.</summary>
    public PixelRect Rect { get; }

    /// <summary>Its fill; null for none.</summary>
    public Rgba? Fill { get; }

    /// <summary>Its outline; null for none.</summary>
    public Stroke? Stroke { get; }
}

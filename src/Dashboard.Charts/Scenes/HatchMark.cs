namespace Dashboard.Charts.Scenes;

/// <summary>A rectangle filled with parallel lines at 45°.</summary>
/// <remarks>
/// The lines are placed by the picture's origin, not by the rectangle's: hatches of one spacing meet without a seam. Pictures made
/// of pixels round the rectangle to whole pixels.
/// </remarks>
public sealed class HatchMark : Mark
{
    /// <summary>Describes a hatch.</summary>
    /// <param name="area">What is hatched, in px; nothing is drawn where it is empty.</param>
    /// <param name="spacingPx">Distance along the x axis from the middle of one line to the next, 1 px or more.</param>
    /// <param name="color">The lines' colour.</param>
    /// <param name="widthPx">The lines' width, over 0.</param>
    /// <param name="isFalling">True for lines that fall to the right, false for those that rise.</param>
    /// <param name="id">Its stable id, if any.</param>
    /// <exception cref="ArgumentOutOfRangeException">The spacing is under 1 px, or the width is not over 0.</exception>
    public HatchMark(PixelRect area, double spacingPx, Rgba color, double widthPx, bool isFalling = false, string? id = null)
        : base(id)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(spacingPx, 1);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(widthPx);
        FinitePx.Require(spacingPx);
        FinitePx.Require(widthPx);
        FinitePx.Require(area.X);
        FinitePx.Require(area.Y);
        FinitePx.Require(area.Width);
        FinitePx.Require(area.Height);
        (Area, SpacingPx, Color, WidthPx, IsFalling) = (area, spacingPx, color, widthPx, isFalling);
    }

    /// <summary>What is hatched.</summary>
    public PixelRect Area { get; }

    /// <summary>Distance along the x axis from the middle of one line to the next.</summary>
    public double SpacingPx { get; }

    /// <summary>The lines' colour.</summary>
    public Rgba Color { get; }

    /// <summary>The lines' width.</summary>
    public double WidthPx { get; }

    /// <summary>True for lines that fall to the right, false for those that rise.</summary>
    public bool IsFalling { get; }

    /// <summary>The same out of plain marks, for renderers that know nothing of hatches.</summary>
    /// <returns>One path with a line for each of the hatch's, in a group that is seen only inside the area and has the mark's id.</returns>
    public GroupMark ToLines()
    {
        PathBuilder lines = new();
        if (!Area.IsEmpty)
        {
            // The lines' ends lie outside the clip, so that their caps are not seen.
            PixelRect wide = Area.Inset(-WidthPx, -WidthPx);
            double first = IsFalling ? wide.Left - wide.Bottom : wide.Left + wide.Top;
            double last = IsFalling ? wide.Right - wide.Top : wide.Right + wide.Bottom;
            for (double at = Math.Ceiling(first / SpacingPx) * SpacingPx; at <= last; at += SpacingPx)
            {
                // No longer than can be seen: a narrow band crosses each of its lines for a few pixels only.
                double top = Math.Max(wide.Top, IsFalling ? wide.Left - at : at - wide.Right);
                double bottom = Math.Min(wide.Bottom, IsFalling ? wide.Right - at : at - wide.Left);
                _ = IsFalling
                    ? lines.MoveTo(at + top, top).LineTo(at + bottom, bottom)
                    : lines.MoveTo(at - top, top).LineTo(at - bottom, bottom);
            }
        }

        return new([new PathMark(lines.Build(), fill: null, new Stroke(Color, WidthPx))], Area, Id);
    }
}

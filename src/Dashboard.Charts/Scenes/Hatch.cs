namespace Dashboard.Charts.Scenes;

/// <summary>Makes hatched areas out of plain marks, so that renderers need to know nothing of patterns.</summary>
public static class Hatch
{
    /// <summary>Fills a rectangle with parallel lines at 45°, rising to the right.</summary>
    /// <param name="area">What is hatched, in px.</param>
    /// <param name="spacingPx">Distance along the x axis from one line to the next, 1 px or more.</param>
    /// <param name="stroke">How the lines are drawn.</param>
    /// <param name="id">The group's stable id, if any.</param>
    /// <param name="falling">True for lines that fall to the right.</param>
    /// <returns>A group clipped to the rectangle. Hatches of one spacing meet without a seam: the lines are placed by the
    /// picture's origin, not by the rectangle's.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The spacing is under 1 px.</exception>
    public static GroupMark Lines(PixelRect area, double spacingPx, Stroke stroke, string? id = null, bool falling = false)
    {
        ArgumentNullException.ThrowIfNull(stroke);
        ArgumentOutOfRangeException.ThrowIfLessThan(spacingPx, 1);
        PathBuilder lines = new();
        if (!area.IsEmpty)
        {
            // The lines' ends lie outside the clip, so that their caps are not seen.
            PixelRect wide = area.Inset(-stroke.WidthPx, -stroke.WidthPx);
            double first = falling ? wide.Left - wide.Bottom : wide.Left + wide.Top;
            double last = falling ? wide.Right - wide.Top : wide.Right + wide.Bottom;
            for (double at = Math.Ceiling(first / spacingPx) * spacingPx; at <= last; at += spacingPx)
            {
                // No longer than can be seen: a narrow band crosses each of its lines for a few pixels only.
                double top = Math.Max(wide.Top, falling ? wide.Left - at : at - wide.Right);
                double bottom = Math.Min(wide.Bottom, falling ? wide.Right - at : at - wide.Left);
                _ = falling
                    ? lines.MoveTo(at + top, top).LineTo(at + bottom, bottom)
                    : lines.MoveTo(at - top, top).LineTo(at - bottom, bottom);
            }
        }

        return new([new PathMark(lines.Build(), fill: null, stroke)], area, id);
    }
}

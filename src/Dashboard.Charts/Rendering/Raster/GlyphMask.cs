namespace Dashboard.Charts.Rendering.Raster;

/// <summary>How much of each pixel a letter covers.</summary>
/// <param name="Key">Whose letter it is.</param>
/// <param name="Bounds">The pixels, counted from the one in which the pen stands on the baseline.</param>
/// <param name="Coverages">The coverage of each of them, row by row, 0 to <see cref="Coverage.Full"/>.</param>
internal sealed record GlyphMask(GlyphKey Key, PixelBounds Bounds, ushort[] Coverages)
{
    /// <summary>Lays the letter over a picture.</summary>
    /// <param name="x">The pixel in which the pen stands.</param>
    /// <param name="baseline">The row below the letter's feet.</param>
    /// <param name="clip">The pixels that may be painted.</param>
    /// <param name="painter">Paints them.</param>
    public void Paint(int x, int baseline, PixelBounds clip, PixelPainter painter)
    {
        PixelBounds place = new(Bounds.Left + x, Bounds.Top + baseline, Bounds.Right + x, Bounds.Bottom + baseline);
        PixelBounds seen = place.Within(clip);
        if (seen.IsEmpty)
        {
            return;
        }

        int width = Bounds.Right - Bounds.Left;
        for (int row = seen.Top; row < seen.Bottom; row++)
        {
            ReadOnlySpan<ushort> coverages = Coverages.AsSpan(((row - place.Top) * width) + seen.Left - place.Left, seen.Right - seen.Left);
            painter.PaintEach(coverages, painter.Row(row)[seen.Left..seen.Right]);
        }
    }
}

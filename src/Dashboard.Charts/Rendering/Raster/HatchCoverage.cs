namespace Dashboard.Charts.Rendering.Raster;

/// <summary>How much of each pixel of a picture the lines of a hatch cover: as much of all pixels of one diagonal.</summary>
/// <remarks>
/// Lines at 45° through the picture's origin and others beside it at equal distances. A picture may have hundreds of hatched bands, and
/// mostly one kind of hatch: what was worked out last is kept. Used again for every picture, not shared.
/// </remarks>
internal sealed class HatchCoverage
{
    private ushort[] _coverages = [];
    private (double SpacingPx, double WidthPx, int First, int Count) _kind;

    /// <summary>The coverage of pixels by their diagonal, 0 to <see cref="Coverage.Full"/>.</summary>
    /// <param name="spacingPx">Device px along the x axis from the middle of one line to the next.</param>
    /// <param name="widthPx">The lines' width in device px.</param>
    /// <param name="first">
    /// The first diagonal. That of a pixel is what the two places of its corner next to the first line's side add up to: of lines that
    /// rise x + y of its upper left corner; of lines that fall x − y of its lower left one.
    /// </param>
    /// <param name="count">How many diagonals.</param>
    public ReadOnlySpan<ushort> Of(double spacingPx, double widthPx, int first, int count)
    {
        if (_kind != (spacingPx, widthPx, first, count))
        {
            _kind = (spacingPx, widthPx, first, count);
            _coverages = new ushort[count];

            // Half of what a line takes of the x axis.
            double half = widthPx / 2 * Math.Sqrt(2);
            for (int i = 0; i < count; i++)
            {
                _coverages[i] = OfDiagonal(first + i, spacingPx, half);
            }
        }

        return _coverages;
    }

    private static ushort OfDiagonal(int diagonal, double spacing, double half)
    {
        double covered = 0, last = Math.Floor((diagonal + 2 + half) / spacing);
        for (double line = Math.Ceiling((diagonal - half) / spacing); line <= last; line++)
        {
            double middle = (line * spacing) - diagonal;
            covered += Before(middle + half) - Before(middle - half);
        }

        // Lines wider than they are apart cover each other.
        return (ushort)((int)Math.Floor((Math.Min(1, covered) * (Coverage.Full >> Coverage.StepShift)) + 0.5) << Coverage.StepShift);
    }

    // How much of a pixel, whose diagonal goes from 0 to 2, lies on the near side of a line across it.
    private static double Before(double line) => line switch
    {
        <= 0 => 0,
        <= 1 => line * line / 2,
        < 2 => 1 - ((2 - line) * (2 - line) / 2),
        _ => 1,
    };
}

namespace Dashboard.Charts.Rendering.Raster;

/// <summary>How much of each pixel of a picture the lines of a hatch cover: as much of all pixels of one diagonal.</summary>
/// <remarks>
/// Lines at 45° through the picture's origin and others beside it at equal distances. A picture may have hundreds of hatched bands, but
/// few kinds of hatch, and the next picture mostly has the same: what was worked out is kept. Used again for every picture, not shared.
/// </remarks>
internal sealed class HatchCoverage
{
    private const int MostKinds = 8;

    private readonly List<Kind> _kinds = new(MostKinds);

    /// <summary>The coverage of pixels by their diagonal, 0 to <see cref="Coverage.Full"/>.</summary>
    /// <param name="spacingPx">Device px along the x axis from the middle of one line to the next.</param>
    /// <param name="widthPx">The lines' width in device px.</param>
    /// <param name="first">The first diagonal. A pixel's is x + y for lines that rise, and x − y − 1 for lines that fall.</param>
    /// <param name="count">How many diagonals.</param>
    public ReadOnlySpan<ushort> Of(double spacingPx, double widthPx, int first, int count)
    {
        foreach (Kind kind in _kinds)
        {
            if (kind.SpacingPx == spacingPx && kind.WidthPx == widthPx && kind.First == first && kind.Coverages.Length == count)
            {
                return kind.Coverages;
            }
        }

        if (_kinds.Count == MostKinds)
        {
            _kinds.Clear();
        }

        ushort[] coverages = new ushort[count];

        // Half of what a line takes of the x axis.
        double half = widthPx / 2 * Math.Sqrt(2);
        for (int i = 0; i < count; i++)
        {
            coverages[i] = OfDiagonal(first + i, spacingPx, half);
        }

        _kinds.Add(new(spacingPx, widthPx, first, coverages));
        return coverages;
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

    /// <summary>A kind of hatch in a picture of one size.</summary>
    private sealed record Kind(double SpacingPx, double WidthPx, int First, ushort[] Coverages);
}

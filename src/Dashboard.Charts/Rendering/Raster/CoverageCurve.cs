namespace Dashboard.Charts.Rendering.Raster;

/// <summary>How coverage becomes weight: as it is for shapes, raised in the middle for small dark text.</summary>
/// <remarks>Blending in linear light is right for areas but lets dark strokes under a pixel wide look thin on light paper.</remarks>
internal sealed class CoverageCurve
{
    /// <summary>Weight is coverage.</summary>
    public static readonly CoverageCurve Plain = new(0);

    private const int Levels = 64;

    private static readonly CoverageCurve[] Raised = AllRaised();

    private readonly short[] _weights = new short[Coverage.Full + 1];

    // c + s c (1 − c) in whole numbers: half covered gains a quarter of the strength, and for no strength up to 1 does it fall.
    private CoverageCurve(int level)
    {
        for (int c = 0; c <= Coverage.Full; c++)
        {
            _weights[c] = (short)(c + (level * c * (Coverage.Full - c) / (Levels * Coverage.Full)));
        }
    }

    /// <summary>The weight of a coverage, both 0 to <see cref="Coverage.Full"/>.</summary>
    public int this[int coverage] => _weights[coverage];

    /// <summary>The curve for text.</summary>
    /// <param name="sizePx">The font size in device px: full effect up to 14 px, none from 40 px.</param>
    /// <param name="light">The colour's light, 0 to 1: full effect for black, less for greys, none for light colours.</param>
    public static CoverageCurve ForText(double sizePx, double light)
    {
        double small = Math.Clamp((40 - sizePx) / 26, 0, 1);
        double dark = Math.Clamp(1 - (light / 0.6), 0, 1);
        return Raised[(int)Math.Floor((small * dark * Levels) + 0.5)];
    }

    private static CoverageCurve[] AllRaised()
    {
        CoverageCurve[] curves = new CoverageCurve[Levels + 1];
        for (int level = 0; level <= Levels; level++)
        {
            curves[level] = new(level);
        }

        return curves;
    }
}

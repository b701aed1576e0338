using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Themes;

/// <summary>Draws points.</summary>
public static class MarkerShapeExtensions
{
    // Squares of the same width as a disc look larger than it; these have about its area.
    private const double SquareShare = 0.9;
    private const double DiamondShare = 1.25;

    /// <summary>The outline of a point, to be filled, stroked or both.</summary>
    /// <param name="shape">Its shape.</param>
    /// <param name="x">Its middle, px from the left.</param>
    /// <param name="y">Its middle, px from the top.</param>
    /// <param name="radiusPx">The radius of the disc; the other shapes look equally large.</param>
    /// <exception cref="ArgumentOutOfRangeException">The radius is negative or no number.</exception>
    public static PathData Outline(this MarkerShape shape, double x, double y, double radiusPx)
    {
        (double square, double tip) = (FinitePx.RequireLength(radiusPx) * SquareShare, radiusPx * DiamondShare);
        return shape switch
        {
            MarkerShape.Square => new PathBuilder().Rect(new(x - square, y - square, 2 * square, 2 * square)).Build(),
            MarkerShape.Diamond => PathData.Polygon(new(x, y - tip), new(x + tip, y), new(x, y + tip), new(x - tip, y)),
            _ => PathData.Circle(x, y, radiusPx),
        };
    }
}

using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Themes;

/// <summary>Draws points.</summary>
public static class MarkerShapeExtensions
{
    // Shapes of the same width as a disc don't look as large as it; each share gives its shape the disc's area, π r².
    private const double SquareShare = 0.8862;
    private const double DiamondShare = 1.2533;
    private const double TriangleShare = 1.5551;
    private const double CrossShare = 1.1890;
    private const double HalfRoot3 = 0.8660254037844386;

    /// <summary>The outline of a point, to be filled, stroked or both.</summary>
    /// <param name="shape">Its shape.</param>
    /// <param name="x">Its middle, px from the left; a triangle's centre of mass.</param>
    /// <param name="y">Its middle, px from the top.</param>
    /// <param name="radiusPx">The radius of the disc; the other shapes have the same area.</param>
    /// <exception cref="ArgumentOutOfRangeException">The radius is negative or no number.</exception>
    public static PathData Outline(this MarkerShape shape, double x, double y, double radiusPx)
    {
        double r = FinitePx.RequireLength(radiusPx);
        (double square, double tip, double arm) = (r * SquareShare, r * DiamondShare, r * CrossShare);
        return shape switch
        {
            MarkerShape.Square => new PathBuilder().Rect(new(x - square, y - square, 2 * square, 2 * square)).Build(),
            MarkerShape.Diamond => PathData.Polygon(new(x, y - tip), new(x + tip, y), new(x, y + tip), new(x - tip, y)),
            MarkerShape.Triangle => Triangle(x, y, r * TriangleShare),
            MarkerShape.TriangleDown => Triangle(x, y, -r * TriangleShare),
            MarkerShape.Cross => Cross(x, y, arm, arm / 3),
            _ => PathData.Circle(x, y, r),
        };
    }

    // All sides alike; the reach is from the centre of mass to the tip, which is up, or down if it is negative.
    private static PathData Triangle(double x, double y, double reach) => PathData.Polygon(
        new(x, y - reach), new(x + (reach * HalfRoot3), y + (reach / 2)), new(x - (reach * HalfRoot3), y + (reach / 2)));

    private static PathData Cross(double x, double y, double reach, double half) => PathData.Polygon(
        new(x - half, y - reach), new(x + half, y - reach), new(x + half, y - half), new(x + reach, y - half),
        new(x + reach, y + half), new(x + half, y + half), new(x + half, y + reach), new(x - half, y + reach),
        new(x - half, y + half), new(x - reach, y + half), new(x - reach, y - half), new(x - half, y - half));
}

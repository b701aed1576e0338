using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Dashboard.Charts.Scenes;

/// <summary>An immutable path: figures of lines and curves, in px.</summary>
/// <remarks>
/// Each figure starts with a <see cref="PathVerb.Move"/>. A fill treats every figure as closed and is by the non-zero winding
/// rule; a stroke joins first and last point only where there is a <see cref="PathVerb.Close"/>.
/// </remarks>
public sealed class PathData
{
    private readonly ImmutableArray<PathVerb> _verbs;
    private readonly ImmutableArray<PixelPoint> _points;

    internal PathData(ImmutableArray<PathVerb> verbs, ImmutableArray<PixelPoint> points) => (_verbs, _points) = (verbs, points);

    /// <summary>The steps in drawing order.</summary>
    public ReadOnlySpan<PathVerb> Verbs => _verbs.AsSpan();

    /// <summary>The points of all steps, one after the other; each verb says how many it uses.</summary>
    public ReadOnlySpan<PixelPoint> Points => _points.AsSpan();

    /// <summary>One straight line.</summary>
    public static PathData Line(double x1, double y1, double x2, double y2) =>
        new PathBuilder().MoveTo(x1, y1).LineTo(x2, y2).Build();

    /// <summary>An open line through points.</summary>
    /// <param name="points">The points in order; one alone draws nothing.</param>
    public static PathData Polyline(params ReadOnlySpan<PixelPoint> points) => Through(points, isClosed: false);

    /// <summary>A closed figure through points.</summary>
    /// <param name="points">The corners in order, the first not repeated at the end.</param>
    public static PathData Polygon(params ReadOnlySpan<PixelPoint> points) => Through(points, isClosed: true);

    /// <summary>A circle.</summary>
    public static PathData Circle(double centreX, double centreY, double radius) =>
        new PathBuilder().Circle(centreX, centreY, radius).Build();

    /// <summary>A rectangle whose corners are quarter circles.</summary>
    /// <param name="rect">The rectangle.</param>
    /// <param name="radius">The corners' radius in px; made smaller where the rectangle has no room for it.</param>
    public static PathData RoundedRect(PixelRect rect, double radius) => new PathBuilder().RoundedRect(rect, radius).Build();

    private static PathData Through(ReadOnlySpan<PixelPoint> points, bool isClosed)
    {
        if (isClosed && points.IsEmpty)
        {
            throw new ArgumentException("A closed figure has one corner at least.", nameof(points));
        }

        PathVerb[] verbs = new PathVerb[points.Length + (isClosed ? 1 : 0)];
        for (int i = 0; i < points.Length; i++)
        {
            verbs[i] = i == 0 ? PathVerb.Move : PathVerb.Line;
            FinitePx.Require(points[i].X);
            FinitePx.Require(points[i].Y);
        }

        if (isClosed)
        {
            verbs[^1] = PathVerb.Close;
        }

        return new(ImmutableCollectionsMarshal.AsImmutableArray(verbs), ImmutableCollectionsMarshal.AsImmutableArray(points.ToArray()));
    }
}

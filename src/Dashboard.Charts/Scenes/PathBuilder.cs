using System.Collections.Immutable;

namespace Dashboard.Charts.Scenes;

/// <summary>Collects the steps of a path; every method returns the builder itself.</summary>
/// <remarks>Not safe for use by several threads at once. Positions that are no number are refused at once.</remarks>
public sealed class PathBuilder
{
    // The control arm that makes four cubics follow a circle to within 0.02 % of its radius: 4/3 (√2 − 1).
    private const double Arm = 0.5522847498307936;

    private readonly ImmutableArray<PathVerb>.Builder _verbs = ImmutableArray.CreateBuilder<PathVerb>();
    private readonly ImmutableArray<PixelPoint>.Builder _points = ImmutableArray.CreateBuilder<PixelPoint>();

    /// <summary>Starts a figure.</summary>
    public PathBuilder MoveTo(double x, double y)
    {
        _verbs.Add(PathVerb.Move);
        return Add(x, y);
    }

    /// <summary>Draws a straight line.</summary>
    /// <exception cref="InvalidOperationException">No figure has been started.</exception>
    public PathBuilder LineTo(double x, double y) => Step(PathVerb.Line).Add(x, y);

    /// <summary>Draws a quadratic curve.</summary>
    /// <exception cref="InvalidOperationException">No figure has been started.</exception>
    public PathBuilder QuadTo(double controlX, double controlY, double x, double y) =>
        Step(PathVerb.Quad).Add(controlX, controlY).Add(x, y);

    /// <summary>Draws a cubic curve.</summary>
    /// <exception cref="InvalidOperationException">No figure has been started.</exception>
    public PathBuilder CubicTo(double control1X, double control1Y, double control2X, double control2Y, double x, double y) =>
        Step(PathVerb.Cubic).Add(control1X, control1Y).Add(control2X, control2Y).Add(x, y);

    /// <summary>Closes the figure; the next step must be a <see cref="MoveTo"/>.</summary>
    /// <exception cref="InvalidOperationException">No figure has been started.</exception>
    public PathBuilder Close() => Step(PathVerb.Close);

    /// <summary>Adds a closed rectangle.</summary>
    public PathBuilder Rect(PixelRect rect) =>
        MoveTo(rect.Left, rect.Top).LineTo(rect.Right, rect.Top).LineTo(rect.Right, rect.Bottom).LineTo(rect.Left, rect.Bottom).Close();

    /// <summary>Adds a circle.</summary>
    public PathBuilder Circle(double centreX, double centreY, double radius)
    {
        FinitePx.RequireLength(radius);
        return RoundedRect(new(centreX - radius, centreY - radius, 2 * radius, 2 * radius), radius);
    }

    /// <summary>Adds a closed rectangle whose corners are quarter circles of at most the given radius.</summary>
    public PathBuilder RoundedRect(PixelRect rect, double radius)
    {
        double r = Math.Min(FinitePx.RequireLength(radius), Math.Min(rect.Width, rect.Height) / 2);
        double hold = r * (1 - Arm);
        (double left, double top, double right, double bottom) = (rect.Left, rect.Top, rect.Right, rect.Bottom);
        return MoveTo(left + r, top)
            .LineTo(right - r, top).CubicTo(right - hold, top, right, top + hold, right, top + r)
            .LineTo(right, bottom - r).CubicTo(right, bottom - hold, right - hold, bottom, right - r, bottom)
            .LineTo(left + r, bottom).CubicTo(left + hold, bottom, left, bottom - hold, left, bottom - r)
            .LineTo(left, top + r).CubicTo(left, top + hold, left + hold, top, left + r, top)
            .Close();
    }

    /// <summary>Freezes what has been collected; the builder may be used further without changing the result.</summary>
    public PathData Build() => new(_verbs.ToImmutable(), _points.ToImmutable());

    private PathBuilder Step(PathVerb verb)
    {
        if (_verbs.Count == 0 || _verbs[^1] == PathVerb.Close)
        {
            throw new InvalidOperationException($"A figure starts with MoveTo, not with {verb}.");
        }

        _verbs.Add(verb);
        return this;
    }

    private PathBuilder Add(double x, double y)
    {
        _points.Add(new(FinitePx.Require(x), FinitePx.Require(y)));
        return this;
    }
}

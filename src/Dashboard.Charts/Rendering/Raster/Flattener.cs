using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Rendering.Raster;

/// <summary>Turns curves into straight lines that stray from them by at most <see cref="TolerancePx"/>.</summary>
/// <remarks>Only +, −, ×, ÷ and the square root are used, which IEEE 754 fixes to the last bit on every machine.</remarks>
internal static class Flattener
{
    /// <summary>The largest distance in device px between a curve and its lines: below what 256 grey levels can show.</summary>
    public const double TolerancePx = 0.04;

    private const int MaxPieces = 200;

    /// <summary>Adds the figures of a path to <paramref name="to"/>.</summary>
    /// <param name="verbs">The steps.</param>
    /// <param name="points">Their points.</param>
    /// <param name="transform">Where they go on the device.</param>
    /// <param name="to">Takes the figures.</param>
    public static void Flatten(ReadOnlySpan<PathVerb> verbs, ReadOnlySpan<PixelPoint> points, in DeviceTransform transform, Polylines to)
    {
        double x = 0, y = 0;
        int at = 0;
        bool open = false;
        foreach (PathVerb verb in verbs)
        {
            switch (verb)
            {
                case PathVerb.Move:
                    if (open)
                    {
                        to.End(closed: false);
                    }

                    open = true;
                    (x, y) = Place(points[at++], transform);
                    to.Add(x, y);
                    break;
                case PathVerb.Line:
                    (x, y) = Place(points[at++], transform);
                    to.Add(x, y);
                    break;
                case PathVerb.Quad:
                    (x, y) = Quad(x, y, Place(points[at], transform), Place(points[at + 1], transform), to);
                    at += 2;
                    break;
                case PathVerb.Cubic:
                    (x, y) = Cubic(
                        x, y, Place(points[at], transform), Place(points[at + 1], transform), Place(points[at + 2], transform), to);
                    at += 3;
                    break;
                default:
                    to.End(closed: true);
                    open = false;
                    break;
            }
        }

        if (open)
        {
            to.End(closed: false);
        }
    }

    private static (double X, double Y) Place(PixelPoint p, in DeviceTransform t) =>
        ((t.A * p.X) + (t.C * p.Y) + t.X, (t.B * p.X) + (t.D * p.Y) + t.Y);

    private static (double X, double Y) Quad(double x0, double y0, (double X, double Y) c, (double X, double Y) end, Polylines to)
    {
        // n equal pieces of a quadratic stray by |p0 − 2 p1 + p2| / (4 n²).
        double bendX = x0 - (2 * c.X) + end.X, bendY = y0 - (2 * c.Y) + end.Y;
        int pieces = Pieces(Length(bendX, bendY) / 4);
        for (int i = 1; i < pieces; i++)
        {
            double t = (double)i / pieces, s = 1 - t;
            to.Add((s * s * x0) + (2 * s * t * c.X) + (t * t * end.X), (s * s * y0) + (2 * s * t * c.Y) + (t * t * end.Y));
        }

        to.Add(end.X, end.Y);
        return end;
    }

    private static (double X, double Y) Cubic(
        double x0, double y0, (double X, double Y) c1, (double X, double Y) c2, (double X, double Y) end, Polylines to)
    {
        // n equal pieces of a cubic stray by at most 3/4 of the larger second difference / n².
        double bend1 = Length(x0 - (2 * c1.X) + c2.X, y0 - (2 * c1.Y) + c2.Y);
        double bend2 = Length(c1.X - (2 * c2.X) + end.X, c1.Y - (2 * c2.Y) + end.Y);
        int pieces = Pieces(0.75 * Math.Max(bend1, bend2));
        for (int i = 1; i < pieces; i++)
        {
            double t = (double)i / pieces, s = 1 - t;
            double w0 = s * s * s, w1 = 3 * s * s * t, w2 = 3 * s * t * t, w3 = t * t * t;
            to.Add((w0 * x0) + (w1 * c1.X) + (w2 * c2.X) + (w3 * end.X), (w0 * y0) + (w1 * c1.Y) + (w2 * c2.Y) + (w3 * end.Y));
        }

        to.Add(end.X, end.Y);
        return end;
    }

    private static int Pieces(double strayPx) => (int)Math.Clamp(Math.Ceiling(Math.Sqrt(strayPx / TolerancePx)), 1, MaxPieces);

    private static double Length(double x, double y) => Math.Sqrt((x * x) + (y * y));
}

using System.Runtime.InteropServices;
using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Rendering;

/// <summary>Puts thin level and upright lines on whole pixels, so that they are crisp and all alike.</summary>
internal static class HairlineSnap
{
    private const double ThinPx = 1;

    /// <summary>The path with its level and upright lines moved by at most half a device pixel, sideways only.</summary>
    /// <param name="path">The path; one with curves, or with a wider stroke than 1 px, is returned as it is.</param>
    /// <param name="stroke">Its stroke.</param>
    /// <param name="scale">Device px in a scene px.</param>
    public static PathData Apply(PathData path, Stroke stroke, double scale)
    {
        if (stroke.WidthPx > ThinPx || HasCurves(path.Verbs))
        {
            return path;
        }

        // An odd number of device pixels is centred on a pixel, an even one on a border between two.
        bool onCentre = (int)Math.Max(1, Math.Floor((stroke.WidthPx * scale) + 0.5)) % 2 == 1;
        PixelPoint[] points = path.Points.ToArray();
        int next = 0, start = 0;
        foreach (PathVerb verb in path.Verbs)
        {
            switch (verb)
            {
                case PathVerb.Move:
                    start = next++;
                    break;
                case PathVerb.Line:
                    Align(path.Points, points, next - 1, next, onCentre, scale);
                    next++;
                    break;
                default:
                    Align(path.Points, points, next - 1, start, onCentre, scale);
                    break;
            }
        }

        return new([.. path.Verbs], ImmutableCollectionsMarshal.AsImmutableArray(points));
    }

    private static void Align(ReadOnlySpan<PixelPoint> given, PixelPoint[] points, int a, int b, bool onCentre, double scale)
    {
        if (given[a].Y == given[b].Y)
        {
            double y = Snap(given[a].Y, onCentre, scale);
            (points[a], points[b]) = (points[a] with { Y = y }, points[b] with { Y = y });
        }

        if (given[a].X == given[b].X)
        {
            double x = Snap(given[a].X, onCentre, scale);
            (points[a], points[b]) = (points[a] with { X = x }, points[b] with { X = x });
        }
    }

    private static bool HasCurves(ReadOnlySpan<PathVerb> verbs)
    {
        foreach (PathVerb verb in verbs)
        {
            if (verb is PathVerb.Quad or PathVerb.Cubic)
            {
                return true;
            }
        }

        return false;
    }

    private static double Snap(double px, bool onCentre, double scale) =>
        (onCentre ? Math.Floor(px * scale) + 0.5 : Math.Floor((px * scale) + 0.5)) / scale;
}

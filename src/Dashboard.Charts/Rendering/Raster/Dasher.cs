using System.Collections.Immutable;
using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Rendering.Raster;

/// <summary>Cuts lines into dashes by their length along the line.</summary>
internal static class Dasher
{
    /// <summary>Adds the dashes of every figure to <paramref name="to"/>, each an open figure; the pattern starts anew with each.</summary>
    /// <param name="lines">The figures.</param>
    /// <param name="lengthsPx">Dash, gap, dash … in scene px.</param>
    /// <param name="scale">Device px in a scene px.</param>
    /// <param name="to">Takes the dashes.</param>
    public static void Cut(Polylines lines, ImmutableArray<double> lengthsPx, double scale, Polylines to)
    {
        for (int figure = 0; figure < lines.Count; figure++)
        {
            Figure(lines[figure], lines.IsClosed(figure), lengthsPx.AsSpan(), scale, to);
        }
    }

    private static void Figure(ReadOnlySpan<PixelPoint> points, bool closed, ReadOnlySpan<double> lengths, double scale, Polylines to)
    {
        int index = 0;
        double left = lengths[0] * scale;
        to.Add(points[0].X, points[0].Y);
        int segments = closed ? points.Length : points.Length - 1;
        for (int i = 0; i < segments; i++)
        {
            PixelPoint from = points[i], until = points[(i + 1) % points.Length];
            double dx = until.X - from.X, dy = until.Y - from.Y;
            double length = Math.Sqrt((dx * dx) + (dy * dy));
            double walked = 0;
            while (left < length - walked)
            {
                walked += left;
                double x = from.X + (dx * walked / length), y = from.Y + (dy * walked / length);
                if (index % 2 == 0)
                {
                    to.Add(x, y);
                    to.End(closed: false);
                }
                else
                {
                    to.Add(x, y);
                }

                index = (index + 1) % lengths.Length;
                left = lengths[index] * scale;
            }

            left -= length - walked;
            if (index % 2 == 0)
            {
                to.Add(until.X, until.Y);
            }
        }

        if (index % 2 == 0)
        {
            to.End(closed: false);
        }
    }
}

using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Rendering.Raster;

/// <summary>Turns lines with a width into closed outlines to be filled by the non-zero rule.</summary>
/// <remarks>
/// An outline runs along one side of the line and back along the other, so neighbouring pieces share no edge whose half-covered
/// pixels would count twice. Arcs are halved by vector sums until they are flat enough: no trigonometry, hence the same bits
/// on every machine.
/// </remarks>
internal sealed class Stroker
{
    // Points nearer than this have no direction worth following.
    private const double SamePointPx = 1.0 / 1024;
    private const double Straight = 1e-9;

    // Finer than for curves: an arc's lines all lie inside it, so their strays add up to a cap that looks small.
    private const double ArcTolerancePx = 0.01;

    private readonly List<PixelPoint> _line = new(128);
    private readonly double _half;
    private readonly double _miterLimit;
    private readonly LineJoin _join;
    private readonly LineCap _cap;
    private readonly Polylines _to;

    private Stroker(Stroke stroke, double scale, Polylines to) =>
        (_half, _miterLimit, _join, _cap, _to) = (stroke.WidthPx * scale / 2, stroke.MiterLimit, stroke.Join, stroke.Cap, to);

    /// <summary>Adds the outlines of every figure to <paramref name="to"/>.</summary>
    /// <param name="lines">The figures in device px.</param>
    /// <param name="stroke">The width in scene px, joins and caps.</param>
    /// <param name="scale">Device px in a scene px.</param>
    /// <param name="to">Takes the outlines.</param>
    public static void Outline(Polylines lines, Stroke stroke, double scale, Polylines to)
    {
        Stroker stroker = new(stroke, scale, to);
        for (int figure = 0; figure < lines.Count; figure++)
        {
            stroker.Figure(lines[figure], lines.IsClosed(figure));
        }
    }

    private void Figure(ReadOnlySpan<PixelPoint> points, bool closed)
    {
        if (points.Length < 2)
        {
            return;
        }

        _line.Clear();
        foreach (PixelPoint point in points)
        {
            if (_line.Count == 0 || Distance(_line[^1], point) > SamePointPx)
            {
                _line.Add(point);
            }
        }

        while (closed && _line.Count > 1 && Distance(_line[^1], _line[0]) <= SamePointPx)
        {
            _line.RemoveAt(_line.Count - 1);
        }

        if (_line.Count == 1)
        {
            Dot(_line[0]);
        }
        else if (closed && _line.Count > 2)
        {
            Ring();
            _line.Reverse();
            Ring();
        }
        else
        {
            Side();
            _line.Reverse();
            Side();
            _to.End(closed: true);
        }
    }

    private void Dot(PixelPoint at)
    {
        if (_cap == LineCap.Round)
        {
            Quarters(at, _half, 0);
            Quarters(at, -_half, 0);
            _to.End(closed: true);
        }
    }

    private void Ring()
    {
        int n = _line.Count;
        for (int i = 0; i < n; i++)
        {
            Corner(_line[(i + n - 1) % n], _line[i], _line[(i + 1) % n]);
        }

        _to.End(closed: true);
    }

    // One side from the first point to the last, and the cap there.
    private void Side()
    {
        int n = _line.Count;
        (double nx, double ny, _) = Normal(_line[0], _line[1]);
        _to.Add(_line[0].X + nx, _line[0].Y + ny);
        for (int i = 1; i < n - 1; i++)
        {
            Corner(_line[i - 1], _line[i], _line[i + 1]);
        }

        (nx, ny, _) = Normal(_line[n - 2], _line[n - 1]);
        _to.Add(_line[n - 1].X + nx, _line[n - 1].Y + ny);
        if (_cap == LineCap.Round)
        {
            Quarters(_line[n - 1], nx, ny);
        }
    }

    private void Corner(PixelPoint before, PixelPoint at, PixelPoint after)
    {
        (double ax, double ay, double aLength) = Normal(before, at);
        (double bx, double by, double bLength) = Normal(at, after);
        double square = _half * _half;
        double cross = ((ax * by) - (ay * bx)) / square, dot = ((ax * bx) + (ay * by)) / square;
        if (Math.Abs(cross) < Straight)
        {
            Add(at, ax, ay);
            if (dot < 0)
            {
                TurnBack(at, ax, ay);
            }
        }
        else if (cross < 0)
        {
            // The inside of the turn: where the two sides cross, if they do within both pieces; else by way of the corner itself.
            double reach = _half * -cross / (1 + dot);
            if (reach < Math.Min(aLength, bLength))
            {
                Add(at, (ax + bx) / (1 + dot), (ay + by) / (1 + dot));
            }
            else
            {
                Add(at, ax, ay);
                Add(at, 0, 0);
                Add(at, bx, by);
            }
        }
        else if (_join == LineJoin.Round)
        {
            Add(at, ax, ay);
            Arc(at, ax, ay, bx, by);
        }
        else if (_join == LineJoin.Miter && 2 <= _miterLimit * _miterLimit * (1 + dot))
        {
            Add(at, (ax + bx) / (1 + dot), (ay + by) / (1 + dot));
        }
        else
        {
            Add(at, ax, ay);
            Add(at, bx, by);
        }
    }

    private void TurnBack(PixelPoint at, double nx, double ny)
    {
        if (_join == LineJoin.Round)
        {
            Quarters(at, nx, ny);
        }
        else
        {
            Add(at, -nx, -ny);
        }
    }

    // Half a turn from one side to the other, around the front.
    private void Quarters(PixelPoint at, double nx, double ny)
    {
        Arc(at, nx, ny, -ny, nx);
        Arc(at, -ny, nx, -nx, -ny);
    }

    private void Arc(PixelPoint at, double ax, double ay, double bx, double by)
    {
        double mx = ax + bx, my = ay + by;
        double length = Math.Sqrt((mx * mx) + (my * my));
        if (_half - (length / 2) > ArcTolerancePx && length > 0)
        {
            double toRadius = _half / length;
            Arc(at, ax, ay, mx * toRadius, my * toRadius);
            Arc(at, mx * toRadius, my * toRadius, bx, by);
        }
        else
        {
            Add(at, bx, by);
        }
    }

    private void Add(PixelPoint at, double dx, double dy) => _to.Add(at.X + dx, at.Y + dy);

    // Half the width, square to the piece; to the left of one who walks it, as y grows downwards.
    private (double X, double Y, double Length) Normal(PixelPoint from, PixelPoint to)
    {
        double length = Distance(from, to);
        return ((to.Y - from.Y) * _half / length, (from.X - to.X) * _half / length, length);
    }

    private static double Distance(PixelPoint a, PixelPoint b)
    {
        double dx = b.X - a.X, dy = b.Y - a.Y;
        return Math.Sqrt((dx * dx) + (dy * dy));
    }
}

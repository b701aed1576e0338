using System.Runtime.InteropServices;
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

    // The points of the figure being outlined, and the piece from each to the next; of a closed one from the last to the first too.
    private PixelPoint[] _line = new PixelPoint[128];
    private Piece[] _pieces = new Piece[128];
    private int _count;
    private double _half;
    private double _miterLimit;
    private LineJoin _join;
    private LineCap _cap;
    private Polylines _to = new();

    /// <summary>Adds the outlines of every figure to <paramref name="to"/>.</summary>
    /// <param name="lines">The figures in device px.</param>
    /// <param name="stroke">The width in scene px, joins and caps.</param>
    /// <param name="scale">Device px in a scene px.</param>
    /// <param name="to">Takes the outlines.</param>
    public void Outline(Polylines lines, Stroke stroke, double scale, Polylines to)
    {
        (_half, _miterLimit, _join, _cap, _to) = (stroke.WidthPx * scale / 2, stroke.MiterLimit, stroke.Join, stroke.Cap, to);
        for (int figure = 0; figure < lines.Count; figure++)
        {
            Figure(lines[figure], lines.IsClosed(figure));
        }
    }

    private void Figure(ReadOnlySpan<PixelPoint> points, bool closed)
    {
        if (points.Length < 2)
        {
            return;
        }

        if (points.Length > _line.Length)
        {
            (_line, _pieces) = (new PixelPoint[2 * points.Length], new Piece[2 * points.Length]);
        }

        (_line[0], _count) = (points[0], 1);
        for (int i = 1; i < points.Length; i++)
        {
            double length = Distance(_line[_count - 1], points[i]);
            if (length > SamePointPx)
            {
                _pieces[_count - 1] = new(_line[_count - 1], points[i], _half, length);
                _line[_count++] = points[i];
            }
        }

        while (closed && _count > 1 && Distance(_line[_count - 1], _line[0]) <= SamePointPx)
        {
            _count--;
        }

        if (_count == 1)
        {
            Dot(_line[0]);
        }
        else if (closed && _count > 2)
        {
            _pieces[_count - 1] = new(_line[_count - 1], _line[0], _half, Distance(_line[_count - 1], _line[0]));
            Ring();
            TurnAbout();
            Ring();
        }
        else
        {
            Side();
            TurnAbout();
            Side();
            _to.End(closed: true);
        }
    }

    // The same line walked from its end. The piece that closes a figure stays the last.
    private void TurnAbout()
    {
        Array.Reverse(_line, 0, _count);
        Array.Reverse(_pieces, 0, _count - 1);
        for (int i = 0; i < _count; i++)
        {
            _pieces[i] = _pieces[i].Back;
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
        for (int i = 0; i < _count; i++)
        {
            Corner(_pieces[i == 0 ? _count - 1 : i - 1], _line[i], _pieces[i]);
        }

        _to.End(closed: true);
    }

    // One side from the first point to the last, and the cap there.
    private void Side()
    {
        Add(_line[0], _pieces[0].X, _pieces[0].Y);
        for (int i = 1; i < _count - 1; i++)
        {
            Corner(_pieces[i - 1], _line[i], _pieces[i]);
        }

        (PixelPoint end, Piece last) = (_line[_count - 1], _pieces[_count - 2]);
        Add(end, last.X, last.Y);
        if (_cap == LineCap.Round)
        {
            Quarters(end, last.X, last.Y);
        }
    }

    private void Corner(in Piece before, PixelPoint at, in Piece after)
    {
        (double ax, double ay, double bx, double by) = (before.X, before.Y, after.X, after.Y);
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
            if (reach < Math.Min(before.Length, after.Length))
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

    private static double Distance(PixelPoint a, PixelPoint b)
    {
        double dx = b.X - a.X, dy = b.Y - a.Y;
        return Math.Sqrt((dx * dx) + (dy * dy));
    }

    /// <summary>A straight piece of a line: half the stroke's width, square to it, and its length.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly struct Piece
    {
        // To the left of one who walks it, as y grows downwards.
        public Piece(PixelPoint from, PixelPoint to, double half, double length) =>
            (X, Y, Length) = ((to.Y - from.Y) * half / length, (from.X - to.X) * half / length, length);

        private Piece(double x, double y, double length) => (X, Y, Length) = (x, y, length);

        public double X { get; }

        public double Y { get; }

        public double Length { get; }

        /// <summary>The piece walked from its end.</summary>
        public Piece Back => new(-X, -Y, Length);
    }
}

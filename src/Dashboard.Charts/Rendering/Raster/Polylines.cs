using System.Runtime.CompilerServices;
using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Rendering.Raster;

/// <summary>Figures of straight lines in device px: what curves, strokes and dashes are turned into. Reused, not shared.</summary>
internal sealed class Polylines
{
    private PixelPoint[] _points = new PixelPoint[256];
    private int[] _ends = new int[16];
    private bool[] _closed = new bool[16];
    private int _pointCount;

    /// <summary>The number of figures.</summary>
    public int Count { get; private set; }

    /// <summary>The points of all figures, one figure after the other.</summary>
    public ReadOnlySpan<PixelPoint> Points => _points.AsSpan(0, _pointCount);

    /// <summary>Where the points of each figure end among <see cref="Points"/>.</summary>
    public ReadOnlySpan<int> Ends => _ends.AsSpan(0, Count);

    /// <summary>The points of a figure, the first not repeated at the end of a closed one.</summary>
    public ReadOnlySpan<PixelPoint> this[int figure] => Points[StartOf(figure).._ends[figure]];

    /// <summary>True if a figure's last point is joined to its first.</summary>
    public bool IsClosed(int figure) => _closed[figure];

    /// <summary>Forgets all figures.</summary>
    public void Clear() => (_pointCount, Count) = (0, 0);

    /// <summary>Adds a point to the figure being collected.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(double x, double y)
    {
        if (_pointCount == _points.Length)
        {
            Array.Resize(ref _points, 2 * _pointCount);
        }

        _points[_pointCount++] = new(x, y);
    }

    /// <summary>Ends the figure being collected; one without points is left out.</summary>
    public void End(bool closed)
    {
        if (_pointCount == StartOf(Count))
        {
            return;
        }

        if (Count == _ends.Length)
        {
            Array.Resize(ref _ends, 2 * Count);
            Array.Resize(ref _closed, 2 * Count);
        }

        (_ends[Count], _closed[Count]) = (_pointCount, closed);
        Count++;
    }

    private int StartOf(int figure) => figure == 0 ? 0 : _ends[figure - 1];
}

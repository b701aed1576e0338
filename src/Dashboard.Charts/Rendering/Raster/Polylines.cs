using System.Runtime.InteropServices;
using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Rendering.Raster;

/// <summary>Figures of straight lines in device px: what curves, strokes and dashes are turned into. Reused, not shared.</summary>
internal sealed class Polylines
{
    private readonly List<PixelPoint> _points = new(256);
    private readonly List<(int End, bool Closed)> _figures = new(16);

    /// <summary>The number of figures.</summary>
    public int Count => _figures.Count;

    /// <summary>The points of a figure, the first not repeated at the end of a closed one.</summary>
    public ReadOnlySpan<PixelPoint> this[int figure]
    {
        get
        {
            int start = figure == 0 ? 0 : _figures[figure - 1].End;
            return CollectionsMarshal.AsSpan(_points)[start.._figures[figure].End];
        }
    }

    /// <summary>True if a figure's last point is joined to its first.</summary>
    public bool IsClosed(int figure) => _figures[figure].Closed;

    /// <summary>Forgets all figures.</summary>
    public void Clear()
    {
        _points.Clear();
        _figures.Clear();
    }

    /// <summary>Adds a point to the figure being collected.</summary>
    public void Add(double x, double y) => _points.Add(new(x, y));

    /// <summary>Ends the figure being collected; one without points is left out.</summary>
    public void End(bool closed)
    {
        int start = _figures.Count == 0 ? 0 : _figures[^1].End;
        if (_points.Count > start)
        {
            _figures.Add((_points.Count, closed));
        }
    }
}

using Dashboard.Charts.Scenes;

namespace Dashboard.Charts.Kinds;

/// <summary>Days of a line that follow each other without a break.</summary>
internal sealed class LineRun
{
    // Drawn twice as a rule, the first time as the rim; null for a lone day.
    private readonly PathData? _path;

    /// <summary>Describes a run.</summary>
    /// <param name="points">Where the days are drawn: one at least.</param>
    public LineRun(ReadOnlySpan<PixelPoint> points)
    {
        _path = points.Length == 1 ? null : PathData.Polyline(points);
        End = points[^1];
    }

    /// <summary>Where its last day is drawn.</summary>
    public PixelPoint End { get; }

    /// <summary>Whether it is one day, which has no line.</summary>
    public bool IsLoneDay => _path is null;

    /// <summary>Draws it; a lone day is a dot.</summary>
    public void Draw(SceneBuilder scene, Stroke stroke) => _ = _path is null
        ? scene.Path(PathData.Circle(End.X, End.Y, stroke.WidthPx), stroke.Color)
        : scene.Path(_path, fill: null, stroke);
}

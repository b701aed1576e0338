namespace Dashboard.Charts.Scenes;

/// <summary>A path, filled by the non-zero winding rule, stroked, or both (the stroke over the fill).</summary>
public sealed class PathMark : Mark
{
    /// <summary>Describes a path.</summary>
    /// <param name="path">Its figures.</param>
    /// <param name="fill">Its fill; null for none.</param>
    /// <param name="stroke">Its stroke; null for none.</param>
    /// <param name="id">Its stable id, if any.</param>
    public PathMark(PathData path, Rgba? fill, Stroke? stroke = null, string? id = null)
        : base(id)
    {
        ArgumentNullException.ThrowIfNull(path);
        (Path, Fill, Stroke) = (path, fill, stroke);
    }

    /// <summary>Its figures.</summary>
    public PathData Path { get; }

    /// <summary>Its fill; null for none.</summary>
    public Rgba? Fill { get; }

    /// <summary>Its stroke; null for none.</summary>
    public Stroke? Stroke { get; }
}

namespace Dashboard.Charts.Scenes;

/// <summary>A step of a path and, by its kind, how many points of the path it uses.</summary>
public enum PathVerb
{
    /// <summary>Starts a figure at one point.</summary>
    Move,

    /// <summary>A straight line to one point.</summary>
    Line,

    /// <summary>A quadratic curve: control point, end point.</summary>
    Quad,

    /// <summary>A cubic curve: two control points, end point.</summary>
    Cubic,

    /// <summary>A straight line back to the figure's start, joined there; no point.</summary>
    Close,
}

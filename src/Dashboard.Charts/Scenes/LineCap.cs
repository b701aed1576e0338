namespace Dashboard.Charts.Scenes;

/// <summary>How a stroke, and each of its dashes, ends.</summary>
public enum LineCap
{
    /// <summary>Straight, at the end point itself.</summary>
    Butt,

    /// <summary>With a half circle beyond the end point.</summary>
    Round,
}

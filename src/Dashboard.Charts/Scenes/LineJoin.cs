namespace Dashboard.Charts.Scenes;

/// <summary>How a stroke turns a corner.</summary>
public enum LineJoin
{
    /// <summary>To a point, or cut off where the point would pass the miter limit.</summary>
    Miter,

    /// <summary>Rounded about the corner.</summary>
    Round,

    /// <summary>Cut off straight.</summary>
    Bevel,
}

namespace Dashboard.Charts.Scenes;

/// <summary>Which part of a text run stands at its position.</summary>
public enum TextAnchor
{
    /// <summary>Its left end.</summary>
    Start,

    /// <summary>Its middle.</summary>
    Middle,

    /// <summary>Its right end.</summary>
    End,
}

namespace Dashboard.Charts.Themes;

/// <summary>The shape of a point.</summary>
public enum MarkerShape
{
    /// <summary>A disc.</summary>
    Round,

    /// <summary>An upright square.</summary>
    Square,

    /// <summary>A square on its tip.</summary>
    Diamond,
}

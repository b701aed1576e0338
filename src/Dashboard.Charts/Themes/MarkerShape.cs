namespace Dashboard.Charts.Themes;

/// <summary>The shape of a point.</summary>
public enum MarkerShape
{
    /// <summary>A disc.</summary>
    Round,

    /// <summary>An upright square.</summary>
    Square,

    /// <summary>A triangle on its base.</summary>
    Triangle,

    /// <summary>A square on its tip.</summary>
    Diamond,

    /// <summary>A triangle on its tip.</summary>
    TriangleDown,

    /// <summary>An upright cross.</summary>
    Cross,
}

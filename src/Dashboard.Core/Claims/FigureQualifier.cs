namespace Dashboard.Core.Claims;

/// <summary>How closely somebody meant a figure.</summary>
public enum FigureQualifier
{
    /// <summary>To the last case.</summary>
    Exact,

    /// <summary>"Nearly", "almost": a little less than the figure.</summary>
    JustBelow,

    /// <summary>"More than", "over": a little more than the figure.</summary>
    MoreThan,

    /// <summary>"Around", "about".</summary>
    Around,

    /// <summary>Rounded to the digits written.</summary>
    Rounded,

    /// <summary>No figure: that nothing was published.</summary>
    Absent,
}

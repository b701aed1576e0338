namespace Dashboard.Core.Claims;

/// <summary>How well a value answers a quoted figure, best first.</summary>
public enum Fit
{
    /// <summary>To the last case; an average to the last person.</summary>
    Exact,

    /// <summary>At the closeness at which the figure was meant.</summary>
    Rounding,

    /// <summary>Within one per cent.</summary>
    Near,

    /// <summary>Not.</summary>
    None,
}

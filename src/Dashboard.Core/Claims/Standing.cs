namespace Dashboard.Core.Claims;

/// <summary>A verdict as a sign: what the shapes in pictures and tables say at a glance.</summary>
public enum Standing
{
    /// <summary>The figure stands.</summary>
    Holds,

    /// <summary>The figure stands with a reservation that the reason names.</summary>
    HoldsInPart,

    /// <summary>The figure does not stand.</summary>
    DoesNotHold,

    /// <summary>Nothing held can tell.</summary>
    Open,
}

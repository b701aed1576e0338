namespace Dashboard.Core.Publication;

/// <summary>What a break in a series changes.</summary>
public enum BreakKind
{
    /// <summary>Something else is counted, and the days already published were counted anew.</summary>
    Recounted = 0,

    /// <summary>Something else is counted from a day on; the days before it were left as they were.</summary>
    Redefined,

    /// <summary>Something else is counted from a day on, and that day holds the people whom the days before it lack.</summary>
    Backlog,

    /// <summary>The same is counted, but published on other days than before.</summary>
    Rhythm,

    /// <summary>Nothing is published any more.</summary>
    Ended,
}

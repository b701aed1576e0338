namespace Dashboard.Worker;

/// <summary>How the values of an instrument add up.</summary>
internal enum MeasuredKind
{
    /// <summary>They are added.</summary>
    Counter,

    /// <summary>The last one stands.</summary>
    Gauge,

    /// <summary>Their sum and number are kept.</summary>
    Summary,
}

namespace Dashboard.Core.Tracing;

/// <summary>How a quoted number appears in the series held.</summary>
public enum TraceVerdict
{
    /// <summary>To the last case, in the series as it stood at the moment asked for.</summary>
    Exact,

    /// <summary>To the last case, in a release that was revised since.</summary>
    ExactInAnotherRelease,

    /// <summary>At the closeness at which the number was meant.</summary>
    Rounded,

    /// <summary>As the sum of areas that were published together.</summary>
    SumOfParts,

    /// <summary>As a week of the United Kingdom in which the days of silent nations hold England alone, as they were shown.</summary>
    MixedScope,

    /// <summary>With one digit wrong, or two neighbours swapped.</summary>
    Misprint,

    /// <summary>Within the tolerance, and no more.</summary>
    Near,

    /// <summary>Nowhere.</summary>
    NotFound,
}

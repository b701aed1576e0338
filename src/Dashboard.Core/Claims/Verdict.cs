namespace Dashboard.Core.Claims;

/// <summary>What the series held say of a quoted figure.</summary>
public enum Verdict
{
    /// <summary>The newest release gives the figure.</summary>
    Exact,

    /// <summary>A release of the time gave the figure; it was revised since.</summary>
    ExactInEarlierRelease,

    /// <summary>The count is the figure at the closeness at which it was meant.</summary>
    RoundingHolds,

    /// <summary>The figure follows from the others quoted with it.</summary>
    ArithmeticHolds,

    /// <summary>The figure follows from the others quoted with it, days without report counted as zero.</summary>
    ArithmeticHoldsMissingAsZero,

    /// <summary>Nothing had been published, as was said.</summary>
    AbsenceConfirmed,

    /// <summary>Something had been published.</summary>
    AbsenceContradicted,

    /// <summary>The count is within one per cent of the figure.</summary>
    Near,

    /// <summary>Only a recounted series is held, and it differs from the figure by what the recount was seen to change.</summary>
    ExplainedByDefinition,

    /// <summary>The series that it should come from says something else.</summary>
    Contradicted,

    /// <summary>Nothing held counts what the figure counts, in a release of its time.</summary>
    NotCheckable,
}

namespace Dashboard.Core.Reconciliation;

/// <summary>How a day's count came about.</summary>
public enum DayStatus
{
    /// <summary>Nothing was published for the day: neither zero nor unknown. The entry has no count.</summary>
    NoReport = 0,

    /// <summary>The source reported a count for the day.</summary>
    Reported,

    /// <summary>The source reported that there were none.</summary>
    ReportedZero,

    /// <summary>One report holds the counts of this day and of the days without report before it.</summary>
    CatchUp,

    /// <summary>The source took people back: the count is negative.</summary>
    Correction,

    /// <summary>The count lacks a part, such as a nation that had not reported.</summary>
    Incomplete,

    /// <summary>Nothing was published on the day; the count was added by a later release.</summary>
    BackfilledLater,

    /// <summary>A policy put the count there; the source did not.</summary>
    Filled,
}

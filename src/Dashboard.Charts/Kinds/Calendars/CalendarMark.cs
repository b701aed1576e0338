namespace Dashboard.Charts.Kinds.Calendars;

/// <summary>What a cell of a calendar shows of a day, in the order of the legend.</summary>
internal enum CalendarMark
{
    /// <summary>A count of the day alone.</summary>
    Reported,

    /// <summary>A reported zero.</summary>
    Zero,

    /// <summary>Nothing was published.</summary>
    NoReport,

    /// <summary>One report for several days.</summary>
    CatchUp,

    /// <summary>Nothing was published then; a later release has a count.</summary>
    AddedLater,

    /// <summary>No release of the time is held: the count is from a later one.</summary>
    LaterServed,

    /// <summary>The count lacks a part.</summary>
    Incomplete,

    /// <summary>People were taken back.</summary>
    Correction,
}

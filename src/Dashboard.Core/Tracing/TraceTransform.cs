namespace Dashboard.Core.Tracing;

/// <summary>What is done with the counts of some days to get a number: everything that a search tries.</summary>
public enum TraceTransform
{
    /// <summary>The count of one day, or a catch-up reported on it.</summary>
    Day,

    /// <summary>The sum of seven days.</summary>
    WeekSum,

    /// <summary>The sum of seven days, divided by seven; trailing for their last day, centred for their fourth.</summary>
    WeekAverage,

    /// <summary>The sum of seven days, divided by those that were reported; only where some were not.</summary>
    ReportedAverage,

    /// <summary>Everything counted up to the end of a day; only where the source gives totals.</summary>
    ToDate,

    /// <summary>The count of a day less that of the day before.</summary>
    DayChange,

    /// <summary>The sum of 28 days.</summary>
    MonthSum,

    /// <summary>The sum of seven days against that of the seven before, in per cent.</summary>
    WeekChange,

    /// <summary>The sum of exactly the days asked for.</summary>
    WindowSum,

    /// <summary>The sum of exactly the days asked for, divided by their number.</summary>
    WindowAverage,
}

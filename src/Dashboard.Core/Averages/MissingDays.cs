namespace Dashboard.Core.Averages;

/// <summary>What an average divides by where days of its window have no report.</summary>
public enum MissingDays
{
    /// <summary>Divide by the days with a count: a day without report is left out.</summary>
    LeaveOut,

    /// <summary>Divide by every day of the window: a day without report weighs as a zero.</summary>
    DivideByCalendar,

    /// <summary>
    /// Reach back before the window until as many days with a count are found as the window has days, and divide by them: an
    /// average of the last so many reports, whatever days they are of.
    /// </summary>
    ReachBack,
}

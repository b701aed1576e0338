using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;

namespace Dashboard.Charts.Kinds.Calendars;

/// <summary>Marks of entries, and their words.</summary>
internal static class CalendarMarkExtensions
{
    /// <summary>The mark of a day.</summary>
    public static CalendarMark ToMark(this DayEntry entry) => entry switch
    {
        { Count: null } => CalendarMark.NoReport,
        { Status: DayStatus.Correction } => CalendarMark.Correction,
        { Status: DayStatus.BackfilledLater } => CalendarMark.AddedLater,
        { CoversDays: > 1 } => CalendarMark.CatchUp,
        { Status: DayStatus.Incomplete } => CalendarMark.Incomplete,
        { AsLaterServed: true } => CalendarMark.LaterServed,
        { Count: 0 } => CalendarMark.Zero,
        _ => CalendarMark.Reported,
    };

    /// <summary>The mark in the words of the legend.</summary>
    public static string ToWords(this CalendarMark mark) => mark switch
    {
        CalendarMark.Reported => "reported",
        CalendarMark.Zero => "reported zero",
        CalendarMark.NoReport => "no report",
        CalendarMark.CatchUp => "caught up: one report for several days",
        CalendarMark.AddedLater => "added by a later release",
        CalendarMark.LaterServed => "as later served",
        CalendarMark.Incomplete => "incomplete",
        _ => "correction",
    };
}

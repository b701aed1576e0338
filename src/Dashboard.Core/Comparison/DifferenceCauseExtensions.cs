namespace Dashboard.Core.Comparison;

/// <summary>Causes in words.</summary>
public static class DifferenceCauseExtensions
{
    /// <summary>The cause as files and texts name it.</summary>
    /// <param name="cause">The cause.</param>
    /// <exception cref="ArgumentOutOfRangeException">The cause is none.</exception>
    public static string ToWords(this DifferenceCause cause) => cause switch
    {
        DifferenceCause.MissingDays => "missing days",
        DifferenceCause.AsOf => "as-of",
        DifferenceCause.IncompleteDays => "incomplete days",
        DifferenceCause.DateBasis => "date basis",
        DifferenceCause.Scope => "scope",
        DifferenceCause.DayShift => "day shift",
        DifferenceCause.Corrections => "corrections",
        DifferenceCause.Definition => "definition",
        DifferenceCause.UnfoundFigures => "figures not found",
        DifferenceCause.Source => "source",
        _ => throw new ArgumentOutOfRangeException(nameof(cause), cause, "No such cause."),
    };

    /// <summary>The cause in a few words that need no knowledge of the field.</summary>
    /// <param name="cause">The cause.</param>
    /// <exception cref="ArgumentOutOfRangeException">The cause is none.</exception>
    internal static string ToPlainWords(this DifferenceCause cause) => cause switch
    {
        DifferenceCause.MissingDays => "days without a report are not treated alike",
        DifferenceCause.AsOf => "what was known then is not what is known later",
        DifferenceCause.IncompleteDays => "recent days were still filling up",
        DifferenceCause.DateBasis => "people are put on the day of the test or on the day of the report",
        DifferenceCause.Scope => "not the same places are counted",
        DifferenceCause.DayShift => "one series is moved against the other",
        DifferenceCause.Corrections => "days on which people were taken back are not treated alike",
        DifferenceCause.Definition => "what counts as a case or a death is not the same",
        DifferenceCause.UnfoundFigures => "figures that no release held gives",
        DifferenceCause.Source => "what is left once both stand on the same footing",
        _ => throw new ArgumentOutOfRangeException(nameof(cause), cause, "No such cause."),
    };
}

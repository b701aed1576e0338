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
}

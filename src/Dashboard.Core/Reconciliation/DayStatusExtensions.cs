namespace Dashboard.Core.Reconciliation;

/// <summary>The words for a day's status.</summary>
public static class DayStatusExtensions
{
    /// <summary>The status in words, as every table, file and picture writes it.</summary>
    /// <param name="status">The status.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration's.</exception>
    public static string ToWords(this DayStatus status) => status switch
    {
        DayStatus.NoReport => "no report",
        DayStatus.Reported => "reported",
        DayStatus.ReportedZero => "reported zero",
        DayStatus.CatchUp => "catch-up",
        DayStatus.Correction => "correction",
        DayStatus.Incomplete => "incomplete",
        DayStatus.BackfilledLater => "backfilled later",
        DayStatus.Filled => "filled by policy",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a status of a day."),
    };
}

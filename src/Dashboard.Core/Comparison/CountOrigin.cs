using Dashboard.Core.Claims;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;

namespace Dashboard.Core.Comparison;

/// <summary>Says in a phrase where a day's count comes from.</summary>
internal static class CountOrigin
{
    /// <summary>How a count from a later release than asked for is marked.</summary>
    public const string LaterServed = "as later served";

    /// <summary>A count that was moved to another day, such as: …, moved 2 days later.</summary>
    public static string Moved(string origin, int days) => days == 0
        ? origin
        : Invariant($"{origin}, moved {Math.Abs(days)} {(days is 1 or -1 ? "day" : "days")} {(days > 0 ? "later" : "earlier")}");

    /// <summary>For example: UK dashboard, United Kingdom, cases by publish date, as later served on 13 April 2022.</summary>
    public static string Of(SeriesSelector series, DayEntry entry)
    {
        var name = ReasonText.Series(series);
        return entry switch
        {
            { Count: null } => name + ", no report",
            { Status: DayStatus.Filled, ReleasedAt: null } => Invariant($"{name}, {entry.Reason.Text}"),
            { AsLaterServed: true, ReleasedAt: { } served } => Invariant($"{name}, {LaterServed} on {ReasonText.Day(London.DayOf(served))}"),
            _ when series.AsOf is { } asOf => Invariant($"{name}, as of {ReasonText.Day(London.DayOf(asOf.Instant))}"),
            _ => name + ", as last held",
        };
    }
}

using Dashboard.Core.Claims;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;

namespace Dashboard.Core.Comparison;

/// <summary>Says in a phrase where a day's count comes from.</summary>
internal static class CountOrigin
{
    /// <summary>How a count from a later release than asked for is marked.</summary>
    public const string LaterServed = "as later served";

    /// <summary>For example: UK dashboard, United Kingdom by publish date, as later served on 13 April 2022.</summary>
    public static string Of(SeriesSelector series, DayEntry entry)
    {
        var name = Invariant($"{series.Source.Title}, {string.Join(" and ", series.Areas)} by {series.Basis.Title}");
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

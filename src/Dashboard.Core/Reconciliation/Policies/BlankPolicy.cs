using System.Runtime.InteropServices;
using Dashboard.Core.Series;

namespace Dashboard.Core.Reconciliation.Policies;

/// <summary>Takes a day with a negative count for a day without report; what was reported that day cannot be told from what was taken back.</summary>
/// <remarks>
/// The total rises by what the source took back, so only the other days' counts are conserved. A report that took people
/// back and covers several days leaves its whole run empty. Counts that another policy made are left alone.
/// </remarks>
public sealed class BlankPolicy : IReconciliationPolicy
{
    /// <inheritdoc/>
    public string Name => "blank";

    /// <inheritdoc/>
    public string Summary => "left out, and so are corrections";

    /// <inheritdoc/>
    public int Order => 11;

    /// <inheritdoc/>
    public DailySeries Reconcile(DailySeries series, ReconciliationContext context)
    {
        ArgumentNullException.ThrowIfNull(series);
        var entries = series.Entries.ToArray();
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = entries[i] is { Count: < 0, Status: not DayStatus.Filled } ? Blanked(entries[i]) : entries[i];
        }

        return series.With(ImmutableCollectionsMarshal.AsImmutableArray(entries));
    }

    private static DayEntry Blanked(DayEntry entry) =>
        DayEntry.NoReport(new DayReason(ReasonKind.Policy, Invariant($"blank: the source took people back ({entry.Count:N0}), so the day is left out"))) with
        {
            ReleasedAt = entry.ReleasedAt,
            AsLaterServed = entry.AsLaterServed,
        };
}

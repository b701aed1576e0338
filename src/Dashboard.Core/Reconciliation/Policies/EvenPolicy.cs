using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Reconciliation.Policies;

/// <summary>Spreads a catch-up evenly over the days that it covers; the run's total stays exactly as reported.</summary>
/// <remarks>
/// Counts stay whole: every day gets the quotient, and the remainder goes one by one to the earliest days (all shares being
/// equal, the largest-remainder rule has only ties, and the earliest wins). Days without report that no catch-up covers
/// stay empty.
/// </remarks>
public sealed class EvenPolicy : IReconciliationPolicy
{
    /// <inheritdoc/>
    public string Name => "even";

    /// <inheritdoc/>
    public string Summary => "catch-up spread evenly";

    /// <inheritdoc/>
    public int Order => 2;

    /// <inheritdoc/>
    public DailySeries Reconcile(DailySeries series, ReconciliationContext context)
    {
        ArgumentNullException.ThrowIfNull(series);
        var entries = series.Entries.ToArray();
        foreach (var run in CatchUpFinder.Of(series))
        {
            var last = Period.DaysBetween(series.FirstDay, run.Days.End);
            var source = entries[last];
            var shares = LargestRemainder.Split(run.Count, [.. Enumerable.Repeat(1L, run.Days.Length)]);
            var reason = new DayReason(ReasonKind.Policy, Invariant($"even: a share of {run.Count:N0} reported for {run.Days.Length} days"));
            for (var i = 0; i < shares.Length; i++)
            {
                var day = last - shares.Length + 1 + i;
                if (day >= 0)
                {
                    entries[day] = DayEntry.Of(shares[i], DayStatus.Filled, reason) with
                    {
                        ReleasedAt = source.ReleasedAt,
                        AsLaterServed = source.AsLaterServed,
                    };
                }
            }
        }

        return series.With([.. entries]);
    }
}

using Dashboard.Core.Series;

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
    public DailySeries Reconcile(DailySeries series, ReconciliationContext context) => CatchUpSpread.Over(
        series,
        run => [.. Enumerable.Repeat(1L, run.Days.Length)],
        run => Invariant($"even: a share of {run.Count:N0} reported for {run.Days.Length} days"));
}

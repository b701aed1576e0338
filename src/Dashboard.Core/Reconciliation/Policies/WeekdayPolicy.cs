using Dashboard.Core.Series;

namespace Dashboard.Core.Reconciliation.Policies;

/// <summary>Spreads a catch-up over its days by the series' own weekday pattern; the run's total stays exactly as reported.</summary>
/// <remarks>
/// The pattern is that of the four weeks before the run (<see cref="WeekdayProfile"/>), growth within them not taken out. A
/// run with no report in those weeks, or only zeros, stays as it is: there is nothing to go by.
/// </remarks>
public sealed class WeekdayPolicy : IReconciliationPolicy
{
    /// <inheritdoc/>
    public string Name => "weekday";

    /// <inheritdoc/>
    public string Summary => "catch-up spread by weekday";

    /// <inheritdoc/>
    public int Order => 3;

    /// <inheritdoc/>
    public DailySeries Reconcile(DailySeries series, ReconciliationContext context) => CatchUpSpread.Over(
        series,
        run => WeekdayProfile.Weights(series, run.Days),
        run => Invariant($"weekday: a share of {run.Count:N0} reported for {run.Days.Length} days, by the weekdays of the four weeks before"));
}

using Dashboard.Core.Series;

namespace Dashboard.Core.Reconciliation.Policies;

/// <summary>Leaves people that the source took back on the day on which it did so, as a negative count.</summary>
public sealed class KeepPolicy : IReconciliationPolicy
{
    /// <inheritdoc/>
    public string Name => "keep";

    /// <inheritdoc/>
    public string Summary => "left out; corrections kept on their day";

    /// <inheritdoc/>
    public int Order => 10;

    /// <inheritdoc/>
    public DailySeries Reconcile(DailySeries series, ReconciliationContext context) => series;
}

using Dashboard.Core.Series;

namespace Dashboard.Core.Reconciliation.Policies;

/// <summary>Leaves days without report empty and catch-ups where they were reported.</summary>
public sealed class GapPolicy : IReconciliationPolicy
{
    /// <inheritdoc/>
    public string Name => "gap";

    /// <inheritdoc/>
    public string Summary => "left out";

    /// <inheritdoc/>
    public int Order => 0;

    /// <inheritdoc/>
    public DailySeries Reconcile(DailySeries series, ReconciliationContext context) => series;
}

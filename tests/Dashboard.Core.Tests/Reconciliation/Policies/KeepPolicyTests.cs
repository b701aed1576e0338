using Dashboard.Core.Reconciliation;
using Dashboard.Core.Reconciliation.Policies;

namespace Dashboard.Core.Tests.Reconciliation.Policies;

public sealed class KeepPolicyTests
{
    [Fact]
    public void Reconcile_AnySeries_LeavesItAsItIs() =>
        Law.Holds(SeriesGenerator.Series, series => new KeepPolicy().Reconcile(series, ReconciliationContext.None).Equals(series));
}

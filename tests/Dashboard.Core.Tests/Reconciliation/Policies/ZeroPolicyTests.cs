using Dashboard.Core.Reconciliation;
using Dashboard.Core.Reconciliation.Policies;

namespace Dashboard.Core.Tests.Reconciliation.Policies;

public sealed class ZeroPolicyTests
{
    [Fact]
    public void Reconcile_DaysWithoutReport_CountsThemAsNone()
    {
        var reconciled = new ZeroPolicy().Reconcile(Given.Series("134022 132017 114646 . . . 98515"), ReconciliationContext.None);

        Assert.Equal("134022 132017 114646 0 0 0 98515", Given.Text(reconciled));
        Assert.All(reconciled.Entries[3..6], entry => Assert.Equal(DayStatus.Filled, entry.Status));
    }

    [Fact]
    public void Reconcile_AReportedZero_LeavesItTheSources() =>
        Assert.Equal(
            DayStatus.ReportedZero,
            new ZeroPolicy().Reconcile(Given.Series("0 ."), ReconciliationContext.None).Entries[0].Status);
}

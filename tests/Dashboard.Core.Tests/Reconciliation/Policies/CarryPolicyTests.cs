using Dashboard.Core.Reconciliation;
using Dashboard.Core.Reconciliation.Policies;
using Dashboard.Core.Series;

namespace Dashboard.Core.Tests.Reconciliation.Policies;

public sealed class CarryPolicyTests
{
    [Theory]
    [InlineData("121371 . . 318699x3 5", "121371 0 0 318699x3 5")]
    [InlineData(". . 4 .", ". . 4 0")] // before the first report there is no total to carry
    [InlineData("0 .", "0 0")]
    public void Reconcile_DaysWithoutReport_LetsTheTotalStandStill(string days, string reconciled) =>
        Assert.Equal(reconciled, Given.Text(new CarryPolicy().Reconcile(Given.Series(days), ReconciliationContext.None)));

    [Fact]
    public void Reconcile_TheFirstTotal_IsCarriedButIsNoDayWithoutReport()
    {
        var series = Given.Series(". . 4");
        var total = DayEntry.NoReport(new DayReason(ReasonKind.FirstTotal, "the first total held"));

        Assert.Equal(". 0 4", Given.Text(new CarryPolicy().Reconcile(series.With(series.Entries.SetItem(0, total)), ReconciliationContext.None)));
    }

    [Fact]
    public void Reconcile_ACarriedDay_SaysSo() =>
        Assert.Equal(
            "carry: no report, the total to date carried forward",
            new CarryPolicy().Reconcile(Given.Series("4 ."), ReconciliationContext.None).Entries[1].Reason.Text);
}

using Dashboard.Core.Reconciliation;
using Dashboard.Core.Reconciliation.Policies;

namespace Dashboard.Core.Tests.Reconciliation.Policies;

public sealed class EvenPolicyTests
{
    [Theory]
    [InlineData("121371 . . 318699x3 5", "121371 106233 106233 106233 5")]
    [InlineData("1 . . . . . . 9x7 1", "1 2 2 1 1 1 1 1 1")] // the first two days get the remainder
    [InlineData("1 . -5x2 1", "1 -3 -2 1")]
    [InlineData("1 . 0x2 1", "1 0 0 1")]
    [InlineData("1 . . 3", "1 . . 3")] // no catch-up, nothing to spread
    [InlineData("1 . 4x2 . . 9x3", "1 2 2 3 3 3")]
    public void Reconcile_ACatchUp_SpreadsItOverItsDaysAndNoOthers(string days, string reconciled) =>
        Assert.Equal(reconciled, Given.Text(new EvenPolicy().Reconcile(Given.Series(days), ReconciliationContext.None)));

    [Fact]
    public void Reconcile_ACatchUp_KeepsTheReleaseOfItsReport()
    {
        var series = Given.Series("1 . 4x2");
        var released = Given.Instant("2021-06-03T15:00:00Z");

        var reconciled = new EvenPolicy().Reconcile(
            series.With(series.Entries.SetItem(2, series.Entries[2] with { ReleasedAt = released, AsLaterServed = true })), ReconciliationContext.None);

        Assert.All(reconciled.Entries[1..], entry => Assert.Equal((released, true), (entry.ReleasedAt!.Value, entry.AsLaterServed)));
        Assert.Equal("even: a share of 4 reported for 2 days", reconciled.Entries[1].Reason.Text);
    }
}

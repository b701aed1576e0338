using Dashboard.Core.Reconciliation;
using Dashboard.Core.Reconciliation.Policies;

namespace Dashboard.Core.Tests.Reconciliation.Policies;

public sealed class BackPolicyTests
{
    [Theory]
    [InlineData(14, "10 20 30 -6 5", "9 18 27 0 5")]
    [InlineData(2, "10 20 30 -5 5", "10 18 27 0 5")] // only as many days as stated
    [InlineData(14, "1 1 1 -2", "0 0 1 0")] // the earlier of equals loses first
    [InlineData(14, "1 . 4x2 -5", "0 . 0x2 0")] // a catch-up stays one
    [InlineData(14, "1 2 -4", "1 2 -4")] // more than the days before hold
    [InlineData(14, "-4 9", "-4 9")]
    [InlineData(14, "8 -4 -3", "1 0 0")] // the older first
    [InlineData(14, "8 -4 -5", "4 0 -5")]
    public void Reconcile_ACorrection_TakesItOffTheDaysBefore(int days, string counts, string reconciled) =>
        Assert.Equal(reconciled, Given.Text(new BackPolicy(days).Reconcile(Given.Series(counts), ReconciliationContext.None)));

    [Fact]
    public void Reconcile_ACorrection_SaysWhereItWentAndWhereItCameFrom()
    {
        var entries = new BackPolicy(2).Reconcile(Given.Series("10 20 -6"), ReconciliationContext.None).Entries;

        Assert.Equal("back: lessened by a share of the -6 of 2021-06-03", entries[0].Reason.Text);
        Assert.Equal("back: -6 taken off the 2 days before", entries[2].Reason.Text);
        Assert.All(entries, entry => Assert.Equal(DayStatus.Filled, entry.Status));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(366)]
    public void Construction_WithDaysOutOfReach_IsRefused(int days) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new BackPolicy(days));
}

using Dashboard.Core.Reconciliation;
using Dashboard.Core.Reconciliation.Policies;

namespace Dashboard.Core.Tests.Reconciliation.Policies;

public sealed class BlankPolicyTests
{
    [Fact]
    public void Reconcile_ACorrection_LeavesItsDayOut()
    {
        // Johns Hopkins' United Kingdom on 8 to 10 April 2021.
        var blanked = new BlankPolicy().Reconcile(Given.Series("3038 -4860 2589", "2021-04-08"), ReconciliationContext.None);

        Assert.Equal("3038 . 2589", Given.Text(blanked));
        Assert.Equal("blank: the source took people back (-4,860), so the day is left out", blanked.Entries[1].Reason.Text);
    }

    [Theory]
    [InlineData("5 0 .", "5 0 .")]
    [InlineData("5 . -3x2", "5 . .")] // a report of several days that took people back is as unclear
    public void Reconcile_OtherDays_LeavesThemAsTheyAre(string days, string reconciled) =>
        Assert.Equal(reconciled, Given.Text(new BlankPolicy().Reconcile(Given.Series(days), ReconciliationContext.None)));
}

using Dashboard.Core.Reconciliation;
using Dashboard.Core.Reconciliation.Policies;

namespace Dashboard.Core.Tests.Reconciliation.Policies;

public sealed class BackfillPolicyTests
{
    [Theory]
    [InlineData("121371 . . 318699x3 5", "121371 121861 118945 107699 6", "121371 121861 118945 107699 5")] // the total is the later release's
    [InlineData("1 . . 9x3 1", "1 2 . 4 1", "1 . . 9x3 1")] // a hole in the later release leaves the whole run
    [InlineData("1 . . 9x3 1", "1 2 . 4x2 1", "1 . . 9x3 1")] // so does a catch-up in it
    [InlineData("1 . 9x2", ". 4x2 5", "1 . 9x2")] // also where it reaches back beyond the run
    [InlineData("1 . .", "1 2", "1 2 .")] // days without a catch-up stand each for itself
    [InlineData(". 1", "0 7", "0 1")]
    [InlineData("1 . -3x2", "1 4 -2", "1 4 -2")]
    public void Reconcile_DaysWithoutReport_TakesTheLaterReleasesCounts(string days, string later, string reconciled) =>
        Assert.Equal(reconciled, Given.Text(new BackfillPolicy().Reconcile(Given.Series(days), new ReconciliationContext(Given.Series(later)))));

    [Fact]
    public void Reconcile_WithoutALaterRelease_LeavesTheSeriesAsItIs() =>
        Assert.Equal("1 . 4x2", Given.Text(new BackfillPolicy().Reconcile(Given.Series("1 . 4x2"), ReconciliationContext.None)));

    [Fact]
    public void Reconcile_ATakenCount_IsMarkedAsLaterServedSinceItsRelease()
    {
        var later = Given.Series("1 2");
        var released = Given.Instant("2021-06-09T15:00:00Z");
        var context = new ReconciliationContext(later.With(later.Entries.SetItem(1, later.Entries[1] with { ReleasedAt = released })));

        var taken = new BackfillPolicy().Reconcile(Given.Series("1 ."), context).Entries[1];

        Assert.Equal((2L, DayStatus.Filled, released, true), (taken.Count!.Value, taken.Status, taken.ReleasedAt!.Value, taken.AsLaterServed));
    }
}

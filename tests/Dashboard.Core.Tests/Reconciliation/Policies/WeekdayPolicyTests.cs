using Dashboard.Core.Reconciliation;
using Dashboard.Core.Reconciliation.Policies;

namespace Dashboard.Core.Tests.Reconciliation.Policies;

public sealed class WeekdayPolicyTests
{
    // 2021-06-01 is a Tuesday, so the fifth and sixth day of each week are Saturday and Sunday.
    [Theory]
    [InlineData("10 10 10 10 5 5 10 10 10 10 . . 40x3", "10 10 10 10 5 5 10 10 10 10 20 10 10")]
    [InlineData("8 9 9 9 2 2 4 8 9 9 . . 17x3", "8 9 9 9 2 2 4 8 9 9 12 3 2")] // 9 : 2 : 2 of 17 are 11.8, 2.6 and 2.6
    [InlineData("7 . . 9x3", "7 3 3 3")] // of Wednesday to Friday nothing is known: a day like any other
    [InlineData("0 0 . 9x2", "0 0 . 9x2")] // zeros say nothing of the pattern
    [InlineData(". . 9x3", ". . 9x3")] // nor does no report at all
    [InlineData("-4 . 9x2", "-4 . 9x2")] // nor people taken back
    public void Reconcile_ACatchUp_SpreadsItByTheWeekdaysBefore(string days, string reconciled) =>
        Assert.Equal(reconciled, Given.Text(new WeekdayPolicy().Reconcile(Given.Series(days), ReconciliationContext.None)));

    [Theory]
    [InlineData(28, 5L)] // a report four weeks before the first silent day is the oldest that counts
    [InlineData(29, null)]
    public void Reconcile_ACatchUp_GoesByTheFourWeeksBefore(int daysBefore, long? firstShare)
    {
        var silence = string.Concat(Enumerable.Repeat(". ", daysBefore));

        var reconciled = new WeekdayPolicy().Reconcile(Given.Series(Invariant($"8 {silence}9x2")), ReconciliationContext.None);

        Assert.Equal(firstShare, reconciled.Entries[^2].Count);
    }

    [Fact]
    public void Reconcile_NorthernIrelandsFourSilentDays_KeepsTheTotalReported()
    {
        var series = Given.Series("2192 1990 1954 2075 1891 2148 2096 3231 3227 3286 . . . . 22972x5 4701", "2021-12-15", "ukdash:Northern Ireland:cases");

        var spread = new WeekdayPolicy().Reconcile(series, ReconciliationContext.None);

        Assert.Equal(22972, spread.Entries[10..15].Sum(entry => entry.Count!.Value));
        Assert.StartsWith("weekday: a share of 22,972 reported for 5 days", spread.Entries[10].Reason.Text, StringComparison.Ordinal);
        Assert.Equal(4701, spread.Entries[15].Count);
    }
}

using Dashboard.Core.Questions;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Reconciliation.Policies;
using Dashboard.Core.Series;

namespace Dashboard.Core.Tests.Reconciliation.Policies;

public sealed class LikePolicyTests
{
    private static readonly LikePolicy Policy = new(SeriesSelector.Parse("ukdash:Wales:cases"));

    [Theory]
    [InlineData("1 . . 12x3 5", "9 1 2 3 9", "1 2 4 6 5")]
    [InlineData("1 . 5x2", "0 1 1", "1 3 2")] // the earlier of equals gets what is left over
    [InlineData("1 . 5x2", "9 0 4", "1 0 5")] // a zero of the other series is a share of none
    [InlineData("1 . 5x2", "9 . 4", "1 . 5x2")] // half a pattern is none
    [InlineData("1 . 5x2", "9 . 4x2", "1 . 5x2")]
    [InlineData("1 . 5x2", ". 4x2 5", "1 . 5x2")] // its first count is of the day before too
    [InlineData("1 . 5x2", "9 -1 4", "1 . 5x2")]
    [InlineData("1 . 5x2", "9 0 0", "1 . 5x2")]
    [InlineData("1 . . 5", "9 1 1 1", "1 . . 5")]
    public void Reconcile_ACatchUp_SpreadsItAsTheOtherSeries(string days, string other, string reconciled) =>
        Assert.Equal(reconciled, Given.Text(Policy.Reconcile(Given.Series(days), new ReconciliationContext(null, Given.Series(other)))));

    [Fact]
    public void Reconcile_WithoutTheOtherSeries_LeavesTheSeriesAsItIs() =>
        Assert.Equal("1 . 5x2", Given.Text(Policy.Reconcile(Given.Series("1 . 5x2"), ReconciliationContext.None)));

    [Fact]
    public async Task AskAsync_LikeEngland_SpreadsNorthernIrelandsChristmasAsEnglands()
    {
        var reader = new SeriesReader(new MemoryStore(Christmas2021.England, Christmas2021.NorthernIreland), WrittenCalendar.Known);

        var answer = await ReconcileQuestion.AskAsync(
            reader, SeriesSelector.Parse("ukdash:Northern Ireland:cases"), ReconciliationPolicies.Parse("like=ukdash:England:cases"), TestContext.Current.CancellationToken);

        // England had 113,628 103,558 98,515 117,093 138,287 on these five days, 571,081 together.
        Assert.Equal("2148 2096 3231 3227 3286 4571 4166 3963 4710 5562 4701", Given.Text(answer.Value!.Treated));
    }

    [Fact]
    public async Task AskAsync_LikeASeriesThatIsNotHeld_SaysSo()
    {
        var reader = new SeriesReader(new MemoryStore(Christmas2021.England), WrittenCalendar.Known);

        var answer = await ReconcileQuestion.AskAsync(
            reader, SeriesSelector.Parse("ukdash:England:cases"), Policy, TestContext.Current.CancellationToken);

        Assert.StartsWith("No series ukdash:Wales:cases:publish is held.", answer.Absence!.Text, StringComparison.Ordinal);
    }
}

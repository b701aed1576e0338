using Dashboard.Core.Questions;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;

namespace Dashboard.Core.Tests.Questions;

public sealed class ReconcileQuestionTests
{
    // Northern Ireland was silent from 25 to 28 December. England's 29th was doubled a week later.
    private static readonly RevisionHistory NorthernIreland = Given.History(
        "ukdash:Northern Ireland:cases", Given.Daily("2021-12-29T16:00:00Z", "2021-12-24", "3286 0 0 0 0 500"));

    private static readonly RevisionHistory England = Given.History(
        "ukdash:England:cases",
        Given.Daily("2021-12-29T16:00:00Z", "2021-12-24", "100 100 100 100 100 100"),
        Given.Daily("2022-01-05T16:00:00Z", "2021-12-29", "200"));

    [Theory]
    [InlineData("@2021-12-30", "ukdash:England:cases", "3286 100 100 100 100 100")]
    [InlineData("", "ukdash:England:cases", "3286 84 83 83 83 167")] // a sixth each is 83.3, two sixths are 166.7: those lost most, then the first
    [InlineData("@2021-12-30", "ukdash:England:cases@2022-01-06", "3286 84 83 83 83 167")] // unless a later moment is named
    public async Task AskAsync_LikeAnotherSeriesAsOfAMoment_ReadsTheOtherAsOfItToo(string asOf, string like, string treated)
    {
        var answer = await ReconcileQuestion.AskAsync(
            new SeriesReader(new MemoryStore(NorthernIreland, England), WrittenCalendar.Known),
            SeriesSelector.Parse("ukdash:Northern Ireland:cases" + asOf),
            ReconciliationPolicies.Parse("like=" + like),
            TestContext.Current.CancellationToken);

        Assert.Equal("3286 . . . . 500x5", Given.Text(answer.Value!.AsReported));
        Assert.Equal(treated, Given.Text(answer.Value.Treated));
    }
}

using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Tests.Pulls;

public sealed class PullReportTests
{
    private static readonly Instant Noon = Instant.FromUtc(2021, 12, 28, 12, 0);

    [Theory]
    [InlineData(true, PullOutcome.NotModified)]
    [InlineData(true, PullOutcome.NotModified, PullOutcome.Empty)]  // there is nothing for the question, and that is known now
    [InlineData(false, PullOutcome.Empty)]                          // nothing came at all
    [InlineData(false)]
    [InlineData(false, PullOutcome.NotModified, PullOutcome.NotPublished)]
    [InlineData(false, PullOutcome.NotModified, PullOutcome.Withdrawn)]
    [InlineData(false, PullOutcome.NotModified, PullOutcome.Throttled)]
    public void GaveWhatWasWanted_OfDocumentsAskedFor_IsWhereOneCameAndNoneIsOwed(bool gave, params PullOutcome[] outcomes)
    {
        var report = Report([.. outcomes.Select(outcome => PullAnswer.None("a", outcome, "because"))]);

        Assert.Equal((gave, outcomes.Length > 0), (report.GaveWhatWasWanted, report.WasAsked));
    }

    [Fact]
    public void GaveWhatWasWanted_DaysKnownToHaveNoRelease_AreNotOwed()
    {
        var weekend = PullAnswer.KnownWithout("the release of 2022-02-26", PullOutcome.NotPublished, "nothing was published at weekends");

        Assert.True(Report(PullAnswer.None("a", PullOutcome.NotModified, "the same"), weekend).GaveWhatWasWanted);
        Assert.False(Report(weekend).GaveWhatWasWanted);
        Assert.False(Report(weekend).WasAsked);
    }

    private static PullReport Report(params PullAnswer[] answers) => new(
        Source.UkDashboard,
        new PullRun(1, Source.UkDashboard, Noon, null),
        [.. answers.Select(PullResult.Without)],
        null);
}

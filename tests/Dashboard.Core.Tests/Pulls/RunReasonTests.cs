using Dashboard.Core.Pulls;

namespace Dashboard.Core.Tests.Pulls;

public sealed class RunReasonTests
{
    private static readonly StoredDocument Nothing = new(0, 0);

    [Fact]
    public void Of_DocumentsThatCameOrAreUnchanged_IsEmpty() =>
        Assert.Empty(RunReason.Of([Result("a", PullOutcome.Data, "289 areas"), Result("b", PullOutcome.NotModified, "304")]));

    [Fact]
    public void Of_SeveralDocuments_TellsTheWorstAndHowManyWentTheSameWay()
    {
        var line = RunReason.Of(
        [
            Result("a", PullOutcome.NotPublished, "not yet"),
            Result("b", PullOutcome.Refused, "D009 row 3: 'x' is no count"),
            Result("c", PullOutcome.Refused, "D005 a column is missing"),
            Result("d", PullOutcome.Data, string.Empty),
        ]);

        Assert.Equal("D009 b: row 3: 'x' is no count; and one more document the same way", line);
        Assert.Equal(DataProblem.Count, RunReason.ProblemIn(line));
    }

    [Fact]
    public void Of_ThreeDocumentsOfOneKind_CountsTheOthers() => Assert.Equal(
        "a: not yet; and 2 more documents the same way",
        RunReason.Of(
        [
            Result("a", PullOutcome.NotPublished, "not yet"), Result("b", PullOutcome.NotPublished, "not yet"), Result("c", PullOutcome.NotPublished, "not yet"),
        ]));

    [Theory]
    [InlineData("D999 what")]
    [InlineData("D009")]
    [InlineData("no connection")]
    [InlineData("")]
    public void ProblemIn_AReasonWithoutAKnownCode_IsNone(string reason) => Assert.Null(RunReason.ProblemIn(reason));

    [Theory]
    [InlineData(PullOutcome.NotModified)]
    [InlineData(PullOutcome.Data, PullOutcome.NotModified, PullOutcome.Data, PullOutcome.NotModified)]
    [InlineData(PullOutcome.Withdrawn, PullOutcome.Data, PullOutcome.Withdrawn, PullOutcome.NotPublished)]
    [InlineData(PullOutcome.NoAnswer, PullOutcome.NoAnswer, PullOutcome.Refused, PullOutcome.Throttled)]
    public void Worst_OfOutcomes_IsTheOneThatNeedsMostAttention(PullOutcome worst, params PullOutcome[] outcomes) =>
        Assert.Equal(worst, outcomes.Worst());

    private static PullResult Result(string asked, PullOutcome outcome, string reason) => new(asked, outcome, 0, Nothing, reason);
}

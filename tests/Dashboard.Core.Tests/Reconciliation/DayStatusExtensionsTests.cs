using Dashboard.Core.Reconciliation;

namespace Dashboard.Core.Tests.Reconciliation;

public sealed class DayStatusExtensionsTests
{
    [Theory]
    [InlineData(DayStatus.NoReport, "no report")]
    [InlineData(DayStatus.Reported, "reported")]
    [InlineData(DayStatus.ReportedZero, "reported zero")]
    [InlineData(DayStatus.CatchUp, "catch-up")]
    [InlineData(DayStatus.Correction, "correction")]
    [InlineData(DayStatus.Incomplete, "incomplete")]
    [InlineData(DayStatus.BackfilledLater, "backfilled later")]
    [InlineData(DayStatus.Filled, "filled by policy")]
    public void ToWords_OfAStatus_IsTheWordOfEveryTable(DayStatus status, string words) => Assert.Equal(words, status.ToWords());

    [Fact]
    public void ToWords_OfEveryStatus_IsAWordOfItsOwn() =>
        Assert.Distinct(Enum.GetValues<DayStatus>().Select(status => status.ToWords()), StringComparer.Ordinal);

    [Fact]
    public void ToWords_OfNoStatus_Refuses() => Assert.Throws<ArgumentOutOfRangeException>(() => ((DayStatus)99).ToWords());
}

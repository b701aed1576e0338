using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;

namespace Dashboard.Core.Tests.Series;

public sealed class DayEntryTests
{
    [Theory]
    [InlineData(7, DayStatus.Reported)]
    [InlineData(0, DayStatus.ReportedZero)]
    [InlineData(-7, DayStatus.Correction)]
    public void Reported_NamesZerosAndCorrectionsForWhatTheyAre(long count, DayStatus status)
    {
        var entry = DayEntry.Reported(count);

        Assert.Equal((count, status, 1), (entry.Count!.Value, entry.Status, entry.CoversDays));
    }

    [Fact]
    public void Default_IsADayWithoutReport()
    {
        Assert.Null(default(DayEntry).Count);
        Assert.Equal(DayStatus.NoReport, default(DayEntry).Status);
        Assert.Equal(0, default(DayEntry).CoversDays);
        Assert.Same(DayReason.None, default(DayEntry).Reason);
    }

    [Theory]
    [InlineData(DayStatus.NoReport, 1)]
    [InlineData(DayStatus.CatchUp, 0)]
    public void Of_ACountWithoutReportOrWithoutDays_Refuses(DayStatus status, int coversDays) =>
        Assert.Throws<ArgumentException>(() => DayEntry.Of(1, status, DayReason.None, coversDays));
}

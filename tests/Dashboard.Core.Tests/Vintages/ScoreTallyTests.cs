using Dashboard.Core.Vintages;

namespace Dashboard.Core.Tests.Vintages;

public sealed class ScoreTallyTests
{
    [Fact]
    public void RowOf_SomeEstimates_GivesErrorsAsSharesOfTheSettledCount()
    {
        var tally = new ScoreTally();
        tally.Add(new Nowcast(80, 60, 100, SpansHoliday: false), count: 50, settled: 100); // at the end of the interval
        tally.Add(new Nowcast(260, 210, 300, SpansHoliday: false), count: 150, settled: 200); // below it

        var row = tally.RowOf(2021, lagDays: 1);

        // 20 of 100 and 60 of 200; 50 of 100 and 50 of 200.
        Assert.Equal((2, 1, 0.5), (row.Nowcasts, row.Inside, row.Coverage));
        Assert.Equal(0.25, row.MeanError, 12);
        Assert.Equal(0.375, row.RawError, 12);
    }
}

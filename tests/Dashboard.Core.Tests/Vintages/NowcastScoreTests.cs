using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Core.Tests.Vintages;

public sealed class NowcastScoreTests
{
    [Fact]
    public void Of_ATriangleWithConstantFactors_ErrsNowhere()
    {
        var score = Of(FillingUp.History(20, FillingUp.EveryDay, FillingUp.ByQuarters));

        Assert.All(score.Rows, row => Assert.Equal(0.0, row.MeanError, 9));
        Assert.Equal(0.75, score.Rows[0].RawError, 9);
        Assert.Equal(140, score.Releases);
    }

    [Fact]
    public void Of_ReleasesOfTwoYears_TellsThemApartAndThenTogether()
    {
        var score = Of(FillingUp.History(24, FillingUp.EveryDay, FillingUp.ByQuarters));

        Assert.Equal(
            [(2021, 1), (2021, 10), (2022, 1), (2022, 10), (null, 1), (null, 10)],
            score.Rows.Where(row => row.LagDays is 1 or 10).Select(row => (row.Year, row.LagDays)));
        Assert.Equal(
            score.Rows.Where(row => row.Year is not null).Sum(row => row.Nowcasts), score.Rows.Where(row => row.Year is null).Sum(row => row.Nowcasts));
    }

    [Fact]
    public void Of_DaysWhose28DaysSpanABreak_HoldsThemAgainstTheCountBeforeIt()
    {
        // Counts double on 31 January 2022; held against the doubled counts, the days before it would err by half.
        var newDefinition = new LocalDate(2022, 1, 31);
        var score = Of(FillingUp.History(32, FillingUp.EveryDay, (day, lag) =>
            FillingUp.ByQuarters(day, lag) * (day.PlusDays(lag) >= newDefinition ? 2 : 1)));

        Assert.All(score.Rows, row => Assert.Equal(0.0, row.MeanError, 9));
    }

    [Fact]
    public void Of_AFewWeeks_HasNoRows() => Assert.Empty(Of(FillingUp.History(9, FillingUp.EveryDay, FillingUp.ByQuarters)).Rows);

    [Fact]
    public void Of_CountsOfZero_HasNoRows() => Assert.Empty(Of(FillingUp.History(20, FillingUp.EveryDay, (_, _) => 0)).Rows);

    private static NowcastScore Of(RevisionHistory history) => NowcastScore.Of(SeriesSelector.Of(history.Id), history, WrittenCalendar.Known);
}

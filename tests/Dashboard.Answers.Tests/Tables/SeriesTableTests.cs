using Dashboard.Answers.Tables;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Answers.Tests.Tables;

public sealed class SeriesTableTests
{
    [Fact]
    public void Of_DaysOfEveryKind_SaysHowEachCameAbout()
    {
        var released = Instant.FromUtc(2021, 12, 28, 4, 21, 47);
        var silent = new DayReason(ReasonKind.Calendar, "nothing was published");
        var series = new DailySeries(
            SeriesSelector.Parse("jhu:United Kingdom:cases"),
            new LocalDate(2021, 12, 25),
            [
                DayEntry.NoReport(silent),
                DayEntry.Reported(0) with { ReleasedAt = released },
                DayEntry.Of(318699, DayStatus.CatchUp, new DayReason(ReasonKind.CatchUp, "covers 3 days"), 3) with { ReleasedAt = released, AsLaterServed = true },
                DayEntry.Reported(5) with { ReleasedAt = released, AsLaterServed = true },
            ]);

        Assert.Equal(
            """
            series,day,count,status,reason,released_at
            jhu:United Kingdom:cases,2021-12-25,,no report,nothing was published,
            jhu:United Kingdom:cases,2021-12-26,0,reported zero,,2021-12-28T04:21:47Z
            jhu:United Kingdom:cases,2021-12-27,318699,catch-up,as later served; covers 3 days,2021-12-28T04:21:47Z
            jhu:United Kingdom:cases,2021-12-28,5,reported,as later served,2021-12-28T04:21:47Z

            """.ReplaceLineEndings("\n"),
            Written.AsCsv(SeriesTable.Of(series)));
    }
}

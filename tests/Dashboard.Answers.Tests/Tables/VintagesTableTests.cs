using Dashboard.Answers.Tables;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Answers.Tests.Tables;

public sealed class VintagesTableTests
{
    private static readonly SeriesSelector Selector = SeriesSelector.Parse("ukdash:England:cases:specimen");
    private static readonly LocalDate Day = new(2021, 12, 20);
    private static readonly Instant Released = Instant.FromUtc(2021, 12, 21, 16, 0);

    [Fact]
    public void Of_AStory_HasNoChangeForTheFirstPrintAndNoCountWhereItWasTakenOut()
    {
        var settled = new SettledCount(8, Released + Duration.FromDays(2), Released + Duration.FromDays(2), []);
        var story = new DayStory(
            Selector,
            Day,
            [new DayPrint(Released, 4, null), new DayPrint(Released + Duration.FromDays(1), null, -4), new DayPrint(Released + Duration.FromDays(2), 8, 8)],
            settled,
            Break: null,
            SettledBefore: null,
            Released);

        Assert.Equal(
            "series,day,released_at,count,change,completeness\n"
            + "ukdash:England:cases:specimen,2021-12-20,2021-12-21T16:00:00Z,4,,0.5\n"
            + "ukdash:England:cases:specimen,2021-12-20,2021-12-22T16:00:00Z,,-4,\n"
            + "ukdash:England:cases:specimen,2021-12-20,2021-12-23T16:00:00Z,8,8,1\n",
            Written.AsCsv(VintagesTable.Of([story])));
    }

    [Fact]
    public void Of_LatestDays_LeavesEmptyWhatIsNotEstimated()
    {
        var answer = new CompletenessAnswer(
            Selector, Released, [new Completeness(Day.PlusDays(-1), 2, 0, null), new Completeness(Day, 1, 20, new Nowcast(80, 64, 100, SpansHoliday: false))]);

        Assert.Equal(
            "series,day,released_at,count,completeness,nowcast,low,high,lag\n"
            + "ukdash:England:cases:specimen,2021-12-19,2021-12-21T16:00:00Z,0,,,,,2\n"
            + "ukdash:England:cases:specimen,2021-12-20,2021-12-21T16:00:00Z,20,0.25,80,64,100,1\n",
            Written.AsCsv(VintagesTable.Of([answer])));
    }

    [Fact]
    public void Of_AScore_LeavesTheYearOfAllReleasesEmpty()
    {
        var score = new NowcastScore(Selector, Releases: 12, [new ScoreRow(2021, 1, 4, 3, 0.125, 0.5), new ScoreRow(null, 1, 4, 3, 0.125, 0.5)]);

        Assert.Equal(
            "series,year,lag,nowcasts,inside,coverage,mean_error,raw_error,note\n"
            + "ukdash:England:cases:specimen,2021,1,4,3,0.75,0.125,0.5,\n"
            + "ukdash:England:cases:specimen,,1,4,3,0.75,0.125,0.5,\n",
            Written.AsCsv(VintagesTable.Of([score])));
    }

    [Fact]
    public void Of_DaysThatFillUp_HasARowForEachCountHeld()
    {
        var answer = new FillingAnswer(
            Selector,
            Released,
            LagDays: 2,
            [
                new FillingDay(Day.PlusDays(-1), 80, IsEstimated: false, [null, new FillingCell(20, 0.25), new FillingCell(60, 0.75)]),
                new FillingDay(Day, 40, IsEstimated: true, [null, new FillingCell(10, 0.25), null]),
                new FillingDay(Day.PlusDays(1), Settled: null, IsEstimated: false, [new FillingCell(3, null), null, null]),
            ]);

        Assert.Equal(
            "series,day,lag,count,completeness,settled,estimated\n"
            + "ukdash:England:cases:specimen,2021-12-19,1,20,0.25,80,no\n"
            + "ukdash:England:cases:specimen,2021-12-19,2,60,0.75,80,no\n"
            + "ukdash:England:cases:specimen,2021-12-20,1,10,0.25,40,yes\n"
            + "ukdash:England:cases:specimen,2021-12-21,0,3,,,no\n",
            Written.AsCsv(VintagesTable.Of(answer)));
    }

    [Fact]
    public void Of_Nowcasts_KeepsWhatWasKnownLaterInColumnsOfItsOwn()
    {
        var answer = new NowcastAnswer(
            Selector,
            Released,
            [
                new NowcastDay(Day.PlusDays(-1), 2, 79, Estimate: null, Became: null),
                new NowcastDay(Day, 1, 20, new Nowcast(80, 64, 100, SpansHoliday: false), new LaterCount(90, Released + Duration.FromDays(28))),
            ]);

        Assert.Equal(
            "series,day,released_at,lag,count,nowcast,low,high,became,became_at\n"
            + "ukdash:England:cases:specimen,2021-12-19,2021-12-21T16:00:00Z,2,79,,,,,\n"
            + "ukdash:England:cases:specimen,2021-12-20,2021-12-21T16:00:00Z,1,20,80,64,100,90,2022-01-18T16:00:00Z\n",
            Written.AsCsv(VintagesTable.Of(answer)));
    }
}

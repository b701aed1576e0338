using Dashboard.Answers.Tables;
using Dashboard.Core.Averages;
using Dashboard.Core.Questions;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Answers.Tests.Tables;

public sealed class AveragesTableTests
{
    private static readonly SeriesSelector Selector = SeriesSelector.Parse("jhu:New Zealand:cases@2021-12-28");
    private static readonly LocalDate Day = new(2021, 12, 21);

    [Fact]
    public void Of_AWindowWithGaps_WritesAPointForEachDayWithoutCount()
    {
        // The series begins on the window's second day; its second day has no report.
        var inputs = new DailySeries(Selector, Day.PlusDays(1), [DayEntry.Reported(7), DayEntry.NoReport(DayReason.None), DayEntry.Reported(-2)]);
        var answer = new AverageAnswer(
            Selector,
            new DateInterval(Day, Day.PlusDays(3)),
            [new PolicyAverage("gap", "leave out", new MeanOfDays(Sum: 5, Divisor: 2, DaysReported: 2, WindowDays: 4), inputs)]);

        Assert.Equal(
            "series,policy,align,day,mean,divisor,inputs,filled,later_served\njhu:New Zealand:cases@2021-12-28,gap,trailing,2021-12-24,2.5,2,. 7 . -2,0,0\n",
            Written.AsCsv(AveragesTable.Of(answer)));
    }

    [Fact]
    public void Of_AWindowWithoutAnyCount_HasNoMean()
    {
        var inputs = new DailySeries(Selector, Day, [DayEntry.NoReport(DayReason.None)]);
        var answer = new AverageAnswer(
            Selector, new DateInterval(Day, Day), [new PolicyAverage("gap", "leave out", new MeanOfDays(0, 0, 0, 1), inputs)]);

        Assert.EndsWith(",gap,trailing,2021-12-21,,0,.,0,0\n", Written.AsCsv(AveragesTable.Of(answer)), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_CountsThatAPolicyMadeOrThatCameLater_SaysHowManyTheyAre()
    {
        var filled = DayEntry.Of(3, DayStatus.Filled, DayReason.None);
        var inputs = new DailySeries(
            Selector, Day, [filled, filled with { AsLaterServed = true }, DayEntry.Reported(4) with { AsLaterServed = true }, DayEntry.NoReport(DayReason.None) with { AsLaterServed = true }, filled]);
        var answer = new AverageAnswer(
            Selector, new DateInterval(Day, Day.PlusDays(4)), [new PolicyAverage("even", "spread", new MeanOfDays(13, 4, 4, 5), inputs)]);

        // Filled: the first, second and last; served later: the second and third, the fourth having no count.
        Assert.EndsWith(",3.25,4,3 3 4 . 3,3,2\n", Written.AsCsv(AveragesTable.Of(answer)), StringComparison.Ordinal);
    }
}

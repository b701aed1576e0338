using System.Collections.Immutable;
using Dashboard.Core.Averages;
using Dashboard.Core.Series;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Dashboard.Core.Tests.Averages;

public sealed class RollingMeanTests
{
    private static readonly Gen<(string Days, int Window)> Samples =
        from days in Gen.Frequency((3, Gen.Choose(-9, 99).Select(count => Invariant($"{count}"))), (1, Gen.Constant("."))).NonEmptyListOf()
        from window in Gen.Choose(1, 9)
        select (string.Join(' ', days), window);

    [Theory]
    [InlineData("7 7 7 7 7 7 7", 7.0)]
    [InlineData("0 0 0 0 0 0 7", 1.0)] // a reported zero counts
    [InlineData("7 7 . 7 7 7 7", 7.0)] // a day without report does not
    [InlineData("9 9 9 9 9 9 -5", 7.0)] // the source took people back
    [InlineData(". . . . . . 7", 7.0)]
    public void Trailing_LeavingOut_DividesByTheDaysReported(string week, double peoplePerDay) =>
        Assert.Equal(peoplePerDay, RollingMean.Trailing(Given.Series(week), windowDays: 7, MissingDays.LeaveOut)[^1].PeoplePerDay!.Value, 12);

    [Theory]
    [InlineData("7 7 . 7 7 7 7", 6.0)]
    [InlineData(". . . . . . 7", 1.0)]
    public void Trailing_ByTheCalendar_DividesByEveryDay(string week, double peoplePerDay) =>
        Assert.Equal(peoplePerDay, RollingMean.Trailing(Given.Series(week), windowDays: 7, MissingDays.DivideByCalendar)[^1].PeoplePerDay!.Value, 12);

    [Theory]
    [InlineData(MissingDays.LeaveOut)]
    [InlineData(MissingDays.DivideByCalendar)]
    public void Trailing_WithoutASingleReport_IsNoAverageAndNotZero(MissingDays missing) =>
        Assert.Null(RollingMean.Trailing(Given.Series(". . ."), windowDays: 3, missing)[^1].PeoplePerDay);

    [Theory]
    [InlineData(MissingDays.DivideByCalendar, 479200, 7, 68457.142857142855)] // as it was quoted
    [InlineData(MissingDays.LeaveOut, 479200, 4, 119800)]
    public void Over_TheWeekOfChristmas2021_SaysWhatItDividedBy(MissingDays missing, long sum, int divisor, double peoplePerDay)
    {
        var week = Given.Series("134022 132017 114646 . . . 98515", firstDay: "2021-12-21");

        var mean = RollingMean.Over(week, week.Days, missing);

        Assert.Equal(new MeanOfDays(sum, divisor, DaysReported: 4, WindowDays: 7), mean);
        Assert.Equal(3, mean.DaysMissing);
        Assert.Equal(peoplePerDay, mean.PeoplePerDay!.Value, 9);
    }

    [Fact]
    public void Over_DaysThatTheSeriesDoesNotReach_CountsThemAsWithoutReport()
    {
        var mean = RollingMean.Over(Given.Series("4 8", firstDay: "2021-06-02"), Given.Days("2021-06-01/2021-06-04"), MissingDays.DivideByCalendar);

        Assert.Equal(new MeanOfDays(12, 4, DaysReported: 2, WindowDays: 4), mean);
    }

    [Fact]
    public void Trailing_AnySeries_IsThePlainSumOverThePlainDivisor() =>
        Law.Holds(Samples, sample => IsPlain(sample, RollingMean.Trailing, before: sample.Window - 1, after: 0));

    [Fact]
    public void Centred_AnySeries_IsThePlainSumOverThePlainDivisor() =>
        Law.Holds(
            Samples.Where(sample => sample.Window % 2 == 1),
            sample => IsPlain(sample, RollingMean.Centred, before: sample.Window / 2, after: sample.Window / 2));

    [Fact]
    public void Centred_ThreeDays_HasNoMeanAtEitherEnd()
    {
        var means = RollingMean.Centred(Given.Series("1 2 6 7 2"), windowDays: 3, MissingDays.LeaveOut);

        Assert.Equal([null, 3.0, 5.0, 5.0, null], means.Select(mean => mean.PeoplePerDay));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Trailing_WithoutDay_Refuses(int windowDays) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RollingMean.Trailing(Given.Series("1"), windowDays, MissingDays.LeaveOut));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(2)]
    public void Centred_OnNoMiddleDay_Refuses(int windowDays) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RollingMean.Centred(Given.Series("1"), windowDays, MissingDays.LeaveOut));

    [Fact]
    public void Trailing_OfCountsThatDoNotAddUp_ThrowsAndDoesNotWrap() =>
        Assert.Throws<OverflowException>(
            () => RollingMean.Trailing(Given.Series(Invariant($"{long.MaxValue} 1")), windowDays: 2, MissingDays.LeaveOut));

    [Theory]
    [InlineData(MissingDays.LeaveOut)]
    [InlineData(MissingDays.ReachBack)]
    public void Over_CountsThatDoNotAddUp_ThrowsAndDoesNotWrap(MissingDays missing) =>
        Assert.Throws<OverflowException>(
            () => RollingMean.Over(Given.Series(Invariant($"{long.MaxValue} 1")), Given.Days("2021-06-01/2021-06-02"), missing));

    private static bool IsPlain(
        (string Days, int Window) sample,
        Func<DailySeries, int, MissingDays, ImmutableArray<MeanOfDays>> mean,
        int before,
        int after)
    {
        var counts = Given.Counts(sample.Days);
        var (left, calendar) = (
            mean(Given.Series(sample.Days), sample.Window, MissingDays.LeaveOut),
            mean(Given.Series(sample.Days), sample.Window, MissingDays.DivideByCalendar));
        for (var day = 0; day < counts.Length; day++)
        {
            var fits = day - before >= 0 && day + after < counts.Length;
            var reported = fits ? counts[(day - before)..(day + after + 1)].Where(count => count is not null).ToList() : [];
            var none = reported.Count == 0;
            if (left[day] != new MeanOfDays(reported.Sum() ?? 0, reported.Count, reported.Count, sample.Window)
                || calendar[day] != new MeanOfDays(reported.Sum() ?? 0, none ? 0 : sample.Window, reported.Count, sample.Window))
            {
                return false;
            }
        }

        return true;
    }

    [Theory]
    [InlineData("1 2 3 4", 7, 2, 3.5)]
    [InlineData("1 2 . 4", 6, 3, 3.0)] // one day further back for the one without report
    [InlineData("1 2 . .", 3, 4, 1.5)]
    [InlineData("1 5 . 4x2", 9, 3, 4.5)] // a catch-up is one report
    public void Over_ReachingBack_FindsAsManyReportsAsTheWindowHasDays(string days, long sum, int reachedDays, double mean)
    {
        var window = new DateInterval(Given.Day("2021-06-03"), Given.Day("2021-06-04"));

        var found = RollingMean.Over(Given.Series(days), window, MissingDays.ReachBack);

        Assert.Equal((sum, 2, mean), (found.Sum, found.Divisor, found.PeoplePerDay));
        Assert.Equal(reachedDays, found.WindowDays);
    }

    [Fact]
    public void Over_ReachingBackBeyondTheSeries_HasNoMean() =>
        Assert.Null(RollingMean.Over(
            Given.Series("1 . . 4"), new DateInterval(Given.Day("2021-06-02"), Given.Day("2021-06-04")), MissingDays.ReachBack).PeoplePerDay);

    [Fact]
    public void Trailing_ReachingBack_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RollingMean.Trailing(Given.Series("1 2 3"), 2, MissingDays.ReachBack));
}

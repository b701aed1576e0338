using Dashboard.Core.Vintages;
using FsCheck.Fluent;
using NodaTime;

namespace Dashboard.Core.Tests.Vintages;

public sealed class NowcastModelTests
{
    private static readonly RevisionHistory[] NoisyHistories =
        [.. Enumerable.Range(1, 4).Select(seed => FillingUp.History(17, FillingUp.OnWeekdays, (day, lag) => Noisy(seed, day, lag)))];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(10)]
    public void Estimate_OfATriangleWithConstantFactors_IsTheSettledCountWithoutDoubt(int lagDays)
    {
        var history = FillingUp.History(14, FillingUp.EveryDay, FillingUp.ByQuarters);
        var day = FillingUp.FirstDay.PlusDays(98 - lagDays);

        var estimate = EstimateOf(history, day, lagDays)!;

        Assert.Equal(FillingUp.SettledOf(day), estimate.People, 6);
        Assert.Equal((estimate.Low, estimate.High), (estimate.People, estimate.People));
    }

    [Fact]
    public void Estimate_WhereThePastWasUncertain_HasAnInterval()
    {
        // A quarter of the settled count at lag 1 in one week, a third in the next.
        var history = FillingUp.History(14, FillingUp.EveryDay, (day, lag) =>
            lag == 1 && Period.DaysBetween(FillingUp.FirstDay, day) / 7 % 2 == 0 ? FillingUp.SettledOf(day) / 3 : FillingUp.ByQuarters(day, lag));

        var estimate = EstimateOf(history, FillingUp.FirstDay.PlusDays(97), 1)!;

        Assert.InRange(estimate.Low, 0.5 * estimate.People, 0.95 * estimate.People);
        Assert.Equal(estimate.People * estimate.People, estimate.Low * estimate.High, 3); // even on the scale of logarithms
    }

    [Fact]
    public void Estimate_AcrossABankHoliday_IsWidenedByHalf()
    {
        static long? Uneven(LocalDate day, int lag) => FillingUp.ByQuarters(day, lag) * (100 + (day.Day % 5)) / 100;
        var history = FillingUp.History(18, FillingUp.EveryDay, (day, lag) => lag == 1 ? FillingUp.ByQuarters(day, 1) + (day.Day % 5 * 8) : Uneven(day, lag));
        var holiday = new LocalDate(2021, 12, 27);

        var (before, after) = (EstimateOf(history, holiday.PlusDays(-5), 1)!, EstimateOf(history, holiday.PlusDays(-1), 1)!);

        Assert.Equal((false, true), (before.SpansHoliday, after.SpansHoliday));
        var widening = Math.Log(after.High / after.Low) / Math.Log(before.High / before.Low);
        Assert.InRange(widening, 1.2, 1.8); // the errors behind the two differ by a few days
    }

    [Theory]
    [InlineData("2021-12-23", false)]
    [InlineData("2022-01-02", true)] // released on the holiday itself, which was moved to Monday 3 January
    [InlineData("2022-01-03", true)]
    [InlineData("2022-01-04", false)]
    public void Estimate_OfADayReleasedOnABankHoliday_SpansIt(string day, bool spansHoliday)
    {
        var history = FillingUp.History(18, FillingUp.EveryDay, FillingUp.ByQuarters);

        Assert.Equal(spansHoliday, EstimateOf(history, Given.Day(day), 1)!.SpansHoliday);
    }

    [Theory]
    [InlineData(85, false)]
    [InlineData(92, true)] // eight older estimates can be judged, the youngest of them by a release a week younger
    public void Estimate_OfWeeklyReleases_NeedsEightOlderOnes(int day, bool isEstimated)
    {
        // Releases two days after Monday 6 September and every week from then on; the sixth is the first with an estimate.
        var history = FillingUp.History(14, FillingUp.OnWednesdays, FillingUp.ByQuarters);

        Assert.Equal(isEstimated, EstimateOf(history, FillingUp.FirstDay.PlusDays(day), 1) is not null);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-4)]
    public void Estimate_OfACountThatIsNotAboveZero_IsNothing(int count)
    {
        var today = FillingUp.FirstDay.PlusDays(97);
        var history = FillingUp.History(14, FillingUp.EveryDay, (day, lag) => day == today ? count : FillingUp.ByQuarters(day, lag));

        Assert.Null(EstimateOf(history, today, 1));
        Assert.NotNull(EstimateOf(history, today.PlusDays(-1), 2));
    }

    [Fact]
    public void Estimate_OfAFewWeeks_IsNothing() =>
        Assert.Null(EstimateOf(FillingUp.History(5, FillingUp.EveryDay, FillingUp.ByQuarters), FillingUp.FirstDay.PlusDays(34), 1));

    [Fact]
    public void Estimate_OfWeeklyReleases_NeedsNoOthers()
    {
        var history = FillingUp.History(26, FillingUp.OnWednesdays, FillingUp.ByQuarters);
        var tuesday = FillingUp.FirstDay.PlusDays(176);

        Assert.Equal(FillingUp.SettledOf(tuesday), EstimateOf(history, tuesday, 1)!.People, 6);
    }

    /// <summary>Nothing later shows through: histories that go on otherwise tell the same of a day as one that ends there.</summary>
    [Fact]
    public void Estimate_OnAnyRelease_IsThatOfTheHistoryEndingThere() =>
        Law.Holds(
            from whole in Gen.Elements(NoisyHistories)
            from releasedAfterDays in Gen.Choose(70, 110)
            from lag in Gen.Choose(1, 10)
            select (whole, releasedAfterDays, lag),
            sample =>
            {
                var released = FillingUp.FirstDay.PlusDays(sample.releasedAfterDays);
                if (!FillingUp.OnWeekdays(released))
                {
                    return true;
                }

                var cut = new RevisionHistory(sample.whole.Id, [.. sample.whole.Releases.Where(release => release.Run.LastDay < released)]);
                var day = released.PlusDays(-sample.lag);
                var estimate = EstimateOf(cut, day, sample.lag);
                return estimate is not null && estimate == EstimateOf(sample.whole, day, sample.lag);
            });

    private static Nowcast? EstimateOf(RevisionHistory history, LocalDate day, int lagDays)
    {
        var triangle = ReportingTriangle.Of(history, WrittenCalendar.Known);
        return new NowcastModel(triangle).Estimate(triangle.RowOf(day) + lagDays, triangle.RowOf(day));
    }

    private static long Noisy(int seed, LocalDate day, int lag)
    {
        var noise = (seed * 31 + Period.DaysBetween(FillingUp.FirstDay, day) * 17 + lag * 13) % 29;
        return FillingUp.ByQuarters(day, lag)!.Value + noise;
    }
}

using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Core.Tests.Vintages;

public sealed class DevelopmentTests
{
    // Seven weeks on, a Wednesday.
    private static readonly LocalDate Today = FillingUp.FirstDay.PlusDays(51);

    [Theory]
    [InlineData(1, 4.0)]
    [InlineData(2, 2.0)]
    [InlineData(3, 4.0 / 3)]
    [InlineData(4, 1.0)]
    [InlineData(10, 1.0)]
    [InlineData(28, 1.0)]
    public void Factor_OfATriangleWithConstantFactors_IsThatFactor(int lagDays, double factor) =>
        Assert.Equal(factor, FactorOf(FillingUp.History(8, FillingUp.EveryDay, FillingUp.ByQuarters), lagDays)!.Value, 12);

    [Theory]
    [InlineData(1, 4.0)] // a Tuesday
    [InlineData(3, 8.0 / 3)] // a Sunday
    [InlineData(4, 2.0)] // a Saturday
    [InlineData(5, 1.0)] // a Friday
    public void Factor_WhereWeekdaysDiffer_IsThatOfTheWeekday(int lagDays, double factor) =>
        Assert.Equal(factor, FactorOf(FillingUp.History(8, FillingUp.OnWeekdays, FillingUp.SlowerAtWeekends), lagDays)!.Value, 12);

    [Fact]
    public void Factor_OfWeeklyReleases_NeedsNoOthers() =>
        Assert.Equal(2.0, FactorOf(FillingUp.History(8, FillingUp.OnWednesdays, FillingUp.ByQuarters), 2)!.Value, 12);

    [Fact]
    public void Factor_WithAWeekWithoutRelease_IsThatOfTheWeeksBefore() =>
        Assert.Equal(
            2.0,
            FactorOf(FillingUp.History(9, day => day.PlusDays(7) < Today || day >= Today, FillingUp.ByQuarters), 2)!.Value,
            12);

    [Fact]
    public void Factor_WhosePaceChanged_LeansToTheNewerWeek()
    {
        // From the sixth week on, lag 1 holds half of the settled count and no longer a quarter.
        var history = FillingUp.History(8, FillingUp.EveryDay, (day, lag) =>
            day >= FillingUp.FirstDay.PlusDays(40) && lag == 1 ? FillingUp.SettledOf(day) / 2 : FillingUp.ByQuarters(day, lag));

        // Weights 1 and 0.8 on the logarithms of 2 and 4: 2 to the power of 2.6 / 1.8.
        Assert.Equal(Math.Pow(2, 2.6 / 1.8), FactorOf(history, 1)!.Value, 12);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    public void Factor_OfCountsWithoutALogarithm_IsNothing(int count) =>
        Assert.Null(FactorOf(FillingUp.History(8, FillingUp.EveryDay, (_, _) => count), 1));

    [Fact]
    public void Factor_OfTooFewWeeks_IsNothing() => Assert.Null(FactorOf(FillingUp.History(8, FillingUp.EveryDay, FillingUp.ByQuarters), 1, week: 5));

    [Fact]
    public void Factor_AcrossABreak_LeavesTheStepThatSpansItOut()
    {
        // Every count doubles on 31 January 2022, as if it counted something else; the factors must not see that.
        var newDefinition = new LocalDate(2022, 1, 31);
        var history = FillingUp.History(24, FillingUp.EveryDay, (day, lag) =>
            FillingUp.ByQuarters(day, lag) * (day.PlusDays(lag) >= newDefinition ? 2 : 1));
        var development = new Development(ReportingTriangle.Of(history, WrittenCalendar.Known));

        Assert.All(
            Enumerable.Range(-5, 30).Select(newDefinition.PlusDays),
            knownBy => Assert.Equal(4.0, development.FactorToSettled(knownBy, knownBy.PlusDays(-1), 1)!.Value, 12));
    }

    private static double? FactorOf(RevisionHistory history, int lagDays, int week = 8)
    {
        var knownBy = Today.PlusDays(7 * (week - 8));
        return new Development(ReportingTriangle.Of(history, WrittenCalendar.Known)).FactorToSettled(knownBy, knownBy.PlusDays(-lagDays), lagDays);
    }
}

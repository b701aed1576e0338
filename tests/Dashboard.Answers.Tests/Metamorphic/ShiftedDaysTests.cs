using Dashboard.Core.Comparison;
using NodaTime;

namespace Dashboard.Answers.Tests.Metamorphic;

/// <summary>The same counts on other days give the same answers, so many days later.</summary>
public sealed class ShiftedDaysTests
{
    private const string France = "jhu:France:cases";
    private const string Scotland = "ukdash:Scotland:cases:publish";
    private const string Kingdom = "ukdash:United Kingdom:cases:publish";

    private static readonly DateInterval Real = new(new LocalDate(2021, 11, 8), new LocalDate(2021, 12, 30));

    // Weekdays move with everything else: habits and weekday shares follow from the counts alone, so any number of days will do.
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(-7)]
    [InlineData(365)]
    public void Averages_OfMovedDays_AreTheSame(int days) => Told.Holds(WorldGenerator.Any, world =>
        Averages(world.Shifted(days), France, Moved(WorldGenerator.Window, days)) == Averages(world, France, WorldGenerator.Window));

    [Theory]
    [InlineData(1)]
    [InlineData(70)]
    public void Explanations_OfMovedDays_HaveTheSameParts(int days) => Told.Holds(WorldGenerator.Any, world =>
        Parts(world.Shifted(days), France, Scotland, Moved(WorldGenerator.Window, days)) == Parts(world, France, Scotland, WorldGenerator.Window));

    [Theory]
    [InlineData(5)]
    [InlineData(-14)]
    public void Gaps_OfMovedDays_AreOfTheSameKindADayAtATime(int days) => Told.Holds(WorldGenerator.Any, world =>
        Statuses(world.Shifted(days), Kingdom, Moved(WorldGenerator.Window, days)) == Statuses(world, Kingdom, WorldGenerator.Window));

    // The publishers' calendar has rules for weekdays (Wales on Saturdays), so real figures move by whole weeks.
    [Theory]
    [InlineData(7)]
    [InlineData(-28)]
    public async Task RealAnswers_MovedByWeeks_AreTheSame(int days)
    {
        var world = (await World.OfAsync(France, Kingdom, Scotland, "ukdash:Wales:cases:publish")).Shifted(0);
        var moved = world.Shifted(days);

        foreach (var series in (string[])[France, Kingdom, "ukdash:Wales:cases:publish"])
        {
            Assert.Equal(Averages(world, series, Real), Averages(moved, series, Moved(Real, days)));
            Assert.Equal(Statuses(world, series, Real), Statuses(moved, series, Moved(Real, days)));
        }

        Assert.Equal(Parts(world, Kingdom, France, Real), Parts(moved, Kingdom, France, Moved(Real, days)));
        Assert.Contains("CatchUp", Statuses(world, "ukdash:Wales:cases:publish", Real), StringComparison.Ordinal);
    }

    private static DateInterval Moved(DateInterval window, int days) => new(window.Start.PlusDays(days), window.End.PlusDays(days));

    private static string Averages(World world, string series, DateInterval window) =>
        world.Answer(Told.Averages(series, window)) is { IsDefaultOrEmpty: false } answers
            ? string.Join('\n', answers[0].Averages.Select(average => Invariant($"{average.Policy} {average.Mean}")))
            : string.Empty;

    private static string Parts(World world, string first, string second, DateInterval window) =>
        world.Answer(Told.Explained(first, second, window, DifferenceMeasure.Average)) is { } breakdown
            ? string.Join('\n', breakdown.Parts.Select(part => Invariant($"{part.Cause} {part.People}")).Prepend(Invariant($"{breakdown.FirstValue} {breakdown.SecondValue}")))
            : string.Empty;

    private static string Statuses(World world, string series, DateInterval window) =>
        world.Answer(Told.Gaps(series, window)) is { IsDefaultOrEmpty: false } answers
            ? string.Join(' ', answers[0].Days.Select(day => Invariant($"{day.Entry.Status}:{day.Entry.Count}/{day.Entry.CoversDays}")))
            : string.Empty;
}

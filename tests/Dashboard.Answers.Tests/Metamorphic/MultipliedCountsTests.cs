using Dashboard.Core.Comparison;

namespace Dashboard.Answers.Tests.Metamorphic;

/// <summary>Every count so many times as large makes averages and parts of differences so many times as large.</summary>
/// <remarks>
/// Of series reported every day only: whether a zero or a large count is taken for a day without report or a catch-up is a
/// matter of chance, and chance is not the same for ten people as for ten thousand.
/// </remarks>
public sealed class MultipliedCountsTests
{
    private const string France = "jhu:France:cases";
    private const string Kingdom = "ukdash:United Kingdom:cases:publish";

    [Theory]
    [InlineData(3)]
    [InlineData(1_000)]
    public void Averages_OfMultipliedCounts_AreMultiplied(int factor) => Told.Holds(WorldGenerator.Steady, world =>
    {
        var (one, many) = (world.Answer(Told.Averages(Kingdom, WorldGenerator.Window))[0], world.Times(factor).Answer(Told.Averages(Kingdom, WorldGenerator.Window))[0]);
        return one.Averages.Length > 3 && one.Averages.Zip(many.Averages).All(pair =>
            pair.First.Policy == pair.Second.Policy && pair.First.Mean with { Sum = pair.First.Mean.Sum * factor } == pair.Second.Mean);
    });

    [Theory]
    [InlineData(3)]
    [InlineData(1_000)]
    public void Parts_OfMultipliedCounts_AreMultiplied(int factor) => Told.Holds(WorldGenerator.Steady, world =>
    {
        var request = Told.Explained(France, Kingdom, WorldGenerator.Window, DifferenceMeasure.Average);
        var (one, many) = (world.Answer(request)!, world.Times(factor).Answer(request)!);
        return (one.Parts.Length > 0 || one.Difference == default) && one.Parts.Select(part => (part.Cause, part.People.Times(factor, 1))).SequenceEqual(many.Parts.Select(part => (part.Cause, part.People)));
    });

    [Fact]
    public void Differences_OfMultipliedCounts_AreMultipliedDayByDay() => Told.Holds(WorldGenerator.Steady, world =>
    {
        var request = Told.Compared(France, Kingdom, WorldGenerator.Window);
        var (one, many) = (world.Answer(request)!, world.Times(5).Answer(request)!);
        return one.Totals.Days == WorldGenerator.Window.Length && one.Differences.Zip(many.Differences).All(pair => pair.First.People * 5 == pair.Second.People);
    });
}

using Dashboard.Core.Comparison;
using NodaTime;

namespace Dashboard.Answers.Tests.Metamorphic;

/// <summary>B against A is A against B with the other sign.</summary>
public sealed class SwappedSidesTests
{
    private static readonly DateInterval Week = new(new LocalDate(2021, 12, 21), new LocalDate(2021, 12, 27));

    [Theory]
    [InlineData("jhu:United Kingdom:cases@~2021-12-28", "ukdash:United Kingdom:cases:publish")]
    [InlineData("jhu:United Kingdom:cases", "ukdash:England+Wales:cases:publish")]
    [InlineData("ukdash:England:cases:specimen@2021-12-28", "ukdash:England:cases:publish")]
    [InlineData("jhu:United Kingdom:cases", "jhu:United Kingdom with territories:cases")]
    public async Task Parts_OfRealSeries_HaveTheOtherSign(string first, string second)
    {
        foreach (var measure in Enum.GetValues<DifferenceMeasure>())
        {
            var there = await Told.Explained(first, second, Week, measure).AskAsync(World.Real, TestContext.Current.CancellationToken);
            var back = await Told.Explained(second, first, Week, measure).AskAsync(World.Real, TestContext.Current.CancellationToken);

            Assert.NotEmpty(there.Parts);
            Assert.Equal(there.Difference.Negated, back.Difference);
            Assert.Equal(Sorted(there, negated: true), Sorted(back, negated: false));
        }
    }

    [Fact]
    public void Differences_OfMadeUpSeries_HaveTheOtherSign() => Told.Holds(WorldGenerator.Any, world =>
    {
        const string First = "jhu:France:cases";
        const string Second = "ukdash:Scotland:cases:publish";
        var there = world.Answer(Told.Compared(First, Second, WorldGenerator.Window));
        var back = world.Answer(Told.Compared(Second, First, WorldGenerator.Window));
        return there is null ? back is null
            : there.TotalDifference == -back!.TotalDifference && there.Differences.Zip(back.Differences).All(pair => pair.First.People == -pair.Second.People);
    });

    // Which of the two sides a part belongs to is told in brackets where both have one; that changes with the order.
    private static IEnumerable<string> Sorted(DifferenceBreakdown breakdown, bool negated) => breakdown.Parts
        .Select(part => Invariant($"{part.Cause.Split(" (")[0]} {(negated ? part.People.Negated : part.People)}"))
        .Order(StringComparer.Ordinal);
}

using Dashboard.Core.Comparison;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;
using FsCheck;
using FsCheck.Fluent;

namespace Dashboard.Core.Tests.Comparison;

/// <summary>What holds of every explanation, whatever the series and recipes.</summary>
public sealed class ExplainLawsTests
{
    private const string Days = "2021-12-22/2021-12-28";

    private static readonly string[] Areas = ["England", "Wales", "United Kingdom", "England+Wales"];
    private static readonly string[] Held = ["England", "Wales", "United Kingdom"];
    private static readonly string[] Moments = ["", "@~2021-12-28", "@2021-12-28", "@2022-01-30", "@2022-02-24"];

    private static Gen<string> Counts =>
        from days in Gen.ArrayOf(Gen.Frequency((8, Gen.Choose(-50, 900).Select(count => Invariant($"{count}"))), (1, Gen.Constant(".")), (1, Gen.Constant("0"))), 14)
        select "500 " + string.Join(' ', days);

    private static Gen<MemoryStore> Stores =>
        from counts in Gen.ArrayOf(Counts, 16)
        select new MemoryStore(
        [
            .. Held.SelectMany((area, i) => new[]
            {
                Given.History(Invariant($"ukdash:{area}:cases:publish"), Given.Daily("2022-04-13T15:00:00Z", "2021-12-17", counts[i])),
                Given.History(
                    Invariant($"ukdash:{area}:cases:specimen"),
                    Given.Daily("2021-12-28T16:00:00Z", "2021-12-17", counts[3 + i]),
                    Given.Daily("2022-01-30T16:00:00Z", "2021-12-17", counts[6 + i]),
                    Given.Daily("2022-02-24T16:00:00Z", "2021-12-17", counts[9 + i])),
            }),
            Given.History("jhu:United Kingdom:cases", Given.Totals("2021-12-28T04:21:00Z", "2021-12-17", Totals(counts[12])), Given.Totals("2022-01-06T04:21:00Z", "2021-12-17", Totals(counts[13]))),
        ]);

    private static Gen<Recipe> Recipes =>
        from kind in Gen.Choose(0, 3)
        from area in Gen.Elements(Areas)
        from moment in Gen.Elements(Moments)
        from basis in Gen.Elements("publish", "specimen")
        from policy in Gen.Elements(ReconciliationPolicies.All.ToArray())
        from figures in Gen.ArrayOf(Gen.Frequency((4, Gen.Choose(0, 900).Select(count => (long?)count)), (1, Gen.Constant((long?)null))), 6)
        from shift in Gen.Frequency((4, Gen.Constant(0)), (1, Gen.Choose(-2, 2)))
        from blanks in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        let jhu = SeriesSelector.Parse("jhu:United Kingdom:cases" + (moment.StartsWith("@2021", StringComparison.Ordinal) ? "@~2021-12-28" : moment))
        select kind == 0 ? Recipe.OfFigures(null, jhu, Given.Day("2021-12-22"), [500, .. figures], policy)
            : new Recipe(kind == 1 ? jhu : SeriesSelector.Parse(Invariant($"ukdash:{area}:cases:{basis}{(basis == "publish" ? moment.Replace("@2", "@~2", StringComparison.Ordinal) : moment)}")), policy)
            {
                ShiftDays = shift,
                BlanksCorrections = blanks,
            };

    private static Gen<(MemoryStore Store, Recipe First, Recipe Second, DifferenceMeasure Measure)> Cases =>
        from store in Stores
        from first in Recipes
        from second in Recipes
        from measure in Gen.Elements(DifferenceMeasure.Total, DifferenceMeasure.Average)
        select (store, first, second, measure);

    [Fact]
    public void Parts_WithTheRemainder_AddUpToTheDifferenceExactly() => Law.Holds(Cases, given =>
    {
        return Of(given.Store, given.First, given.Second, given.Measure) is not { } breakdown
            || (ExactPeople.Sum(breakdown.Parts.Select(part => part.People)).Plus(breakdown.Remainder) == breakdown.SecondValue.Less(breakdown.FirstValue)
            && breakdown.Remainder == default
            && breakdown.Parts.DistinctBy(part => part.Cause, StringComparer.Ordinal).Count() == breakdown.Parts.Length);
    });

    [Fact]
    public void OrderFree_WhereThereIsOne_AddsUpToTheDifferenceExactly() => Law.Holds(Cases, given =>
    {
        return Of(given.Store, given.First, given.Second, given.Measure) is not { OrderFree.IsEmpty: false } breakdown
            || ExactPeople.Sum(breakdown.OrderFree.Select(part => part.People)) == breakdown.Difference;
    });

    [Fact]
    public void ARecipe_AgainstItself_HasNoParts() => Law.Holds(Cases, given =>
    {
        return Of(given.Store, given.First, given.First, given.Measure) is not { } breakdown
            || (breakdown.Parts.IsEmpty && breakdown.Difference == default);
    });

    [Fact]
    public void Parts_AskedTheOtherWayRound_HaveTheOtherSign() => Law.Holds(Cases, given =>
    {
        var there = Of(given.Store, given.First, given.Second, given.Measure);
        var back = Of(given.Store, given.Second, given.First, given.Measure);
        return there is null || back is null ? there is null && back is null : there.Difference == back.Difference.Negated
            && Sorted(there.Parts.Select(part => (part.Cause, part.People)))
                .SequenceEqual(Sorted(back.Parts.Select(part => (part.Cause, part.People.Negated))));
    });

    /// <summary>Which side a cause belongs to is said by position where nothing else tells them apart; it plays no part here.</summary>
    private static IEnumerable<(string Cause, ExactPeople People)> Sorted(IEnumerable<(string Cause, ExactPeople People)> parts) =>
        parts.Select(part => (Cause: part.Cause.Split(" (")[0], part.People))
            .OrderBy(part => part.Cause, StringComparer.Ordinal)
            .ThenBy(part => part.People.ToDouble());

    private static string Totals(string counts)
    {
        var total = 1000L;
        return string.Join(' ', Given.Counts(counts).Select(count => count is { } people ? Invariant($"{total += Math.Abs(people)}") : "."));
    }

    /// <summary>No answer where one of the two has no count in the window.</summary>
    private static DifferenceBreakdown? Of(MemoryStore store, Recipe first, Recipe second, DifferenceMeasure measure) =>
        Explained.AskAsync(store, first, second, Days, measure).GetAwaiter().GetResult().Value;
}

using System.Collections.Immutable;
using Dashboard.Core.Comparison;
using FsCheck;
using FsCheck.Fluent;

namespace Dashboard.Core.Tests.Comparison;

public sealed class AttributeCubeTests
{
    private static readonly ImmutableArray<DifferenceCause> Causes = [.. Enum.GetValues<DifferenceCause>()];

    /// <summary>Cubes of up to five attributes; about one state in five can't be evaluated, never an end.</summary>
    private static Gen<AttributeCube> Cubes =>
        from count in Gen.Choose(0, 5)
        from values in Gen.ArrayOf(Gen.Frequency((4, Gen.Choose(-1000, 1000).Select(value => (int?)value)), (1, Gen.Constant((int?)null))), 1 << count)
        from divisor in Gen.Choose(1, 7)
        select new AttributeCube(
            [.. Causes.Take(count)],
            [.. values.Select((value, state) => value is null && state != 0 && state != values.Length - 1 ? (ExactPeople?)null : ExactPeople.Of(value ?? 0, divisor))]);

    [Fact]
    public void Steps_OfAnyCube_AddUpToTheWholeAndNameEveryAttributeOnceInOrder() => Law.Holds(Cubes, cube =>
        ExactPeople.Sum(cube.Steps().Select(step => step.Effect)) == cube.Last.Less(cube.First)
        && cube.Steps().SelectMany(step => step.Causes).SequenceEqual(cube.Attributes));

    [Fact]
    public void ShapleyValues_OfAnyCompleteCube_AddUpToTheWhole() => Law.Holds(Cubes, cube =>
        !cube.IsComplete || ExactPeople.Sum(cube.ShapleyValues()) == cube.Last.Less(cube.First));

    [Fact]
    public void Telling_OfAnyCube_KeepsTheWholeAndDropsWhatChangesNothing() => Law.Holds(Cubes, cube =>
    {
        var (small, kept) = cube.Telling(dropsIdleStart: false);
        return (small.First, small.Last) == (cube.First, cube.Last) && small.Attributes.SequenceEqual(kept.Select(place => cube.Attributes[place]));
    });

    [Fact]
    public void Telling_WithoutAnIdleStart_LeavesTheStepsInOrderAsTheyAre() => Law.Holds(Cubes, cube =>
        cube.Telling(dropsIdleStart: true).Cube.Steps().Where(step => step.Effect != default).Select(step => step.Effect)
            .SequenceEqual(cube.Steps().Where(step => step.Effect != default).Select(step => step.Effect)));

    [Fact]
    public void Telling_WhereTheFirstMattersOnlyAfterTheSecond_GivesAllToTheSecondIfIdleStartsAreDropped()
    {
        var cube = Cube(2, 0, 0, 5, 9);

        Assert.Equal("2 7", string.Join(' ', cube.Telling(dropsIdleStart: false).Cube.ShapleyValues()));
        Assert.Equal("9", string.Join(' ', cube.Telling(dropsIdleStart: true).Cube.ShapleyValues()));
    }

    [Fact]
    public void ShapleyValues_OfTwoThatOnlyWorkTogether_ShareAlike()
    {
        var cube = Cube(2, 0, 0, 0, 10);

        Assert.Equal("5 5", string.Join(' ', cube.ShapleyValues()));
        Assert.Equal("0 10", string.Join(' ', cube.Steps().Select(step => step.Effect)));
    }

    [Fact]
    public void ShapleyValues_OfThreeAttributes_AreTheMeanOverAllSixOrders()
    {
        // Glove game: the first has a left glove, the others a right one each; only a pair is worth something.
        var cube = Cube(3, 0, 0, 0, 6, 0, 6, 0, 6);

        Assert.Equal("4 1 1", string.Join(' ', cube.ShapleyValues()));
    }

    [Fact]
    public void Steps_WithAStateThatCannotBeEvaluated_TakeItTogetherWithTheNext()
    {
        var cube = Cube(2, 1, null, 3, 7);

        var step = Assert.Single(cube.Steps());
        Assert.Equal((2, ExactPeople.Of(6, 1)), (step.Causes.Length, step.Effect));
        Assert.Throws<InvalidOperationException>(() => cube.ShapleyValues());
    }

    private static AttributeCube Cube(int attributes, params long?[] values) =>
        new([.. Causes.Take(attributes)], [.. values.Select(value => value is { } people ? ExactPeople.Of(people, 1) : (ExactPeople?)null)]);
}

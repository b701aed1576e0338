using Dashboard.Core.Averages;
using FsCheck.Fluent;

namespace Dashboard.Core.Tests.Averages;

public sealed class RankedValueTests
{
    [Theory]
    [InlineData(new long[] { 7 }, 0, 7)]
    [InlineData(new long[] { 5, 3, 9, 1 }, 0, 1)]
    [InlineData(new long[] { 5, 3, 9, 1 }, 2, 5)]
    [InlineData(new long[] { 5, 3, 9, 1 }, 3, 9)]
    [InlineData(new long[] { 4, 4, 4, 4, 4 }, 3, 4)]
    [InlineData(new long[] { -2, 0, -7, 0 }, 1, -2)]
    [InlineData(new[] { long.MaxValue, long.MinValue, 0 }, 1, 0)]
    public void Find_OfAFewValues_IsTheOneAtThePlace(long[] values, int rank, long value) => Assert.Equal(value, RankedValue.Find(values, rank));

    [Fact]
    public void Find_OfAnyValues_IsTheOneAtThePlaceInOrder() => Law.Holds(
        from values in Gen.Choose(-30, 30).Select(value => (long)value).NonEmptyListOf()
        from rank in Gen.Choose(0, values.Count - 1)
        select (values, rank),
        given => RankedValue.Find([.. given.values], given.rank) == given.values.Order().ElementAt(given.rank));

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void Find_APlaceThatIsNone_IsRefused(int rank) => Assert.Throws<ArgumentOutOfRangeException>(() => RankedValue.Find([1, 2, 3], rank));
}

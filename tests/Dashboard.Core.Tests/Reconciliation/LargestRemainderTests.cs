using System.Numerics;
using Dashboard.Core.Reconciliation;
using FsCheck;
using FsCheck.Fluent;

namespace Dashboard.Core.Tests.Reconciliation;

public sealed class LargestRemainderTests
{
    private static readonly Gen<long> Totals = Gen.OneOf(
        Gen.Choose(-1000, 1000).Select(total => (long)total),
        Gen.Elements(long.MinValue, long.MinValue + 1, long.MaxValue, long.MaxValue - 1, -1L, 0L, 1L));

    private static readonly Gen<long> Weights = Gen.OneOf(
        Gen.Choose(0, 9).Select(weight => (long)weight),
        Gen.Elements(0L, 1L, long.MaxValue, long.MaxValue - 1));

    private static readonly Gen<(long Total, long[] Weights)> Samples =
        from total in Totals
        from weights in Weights.NonEmptyListOf().Where(list => list.Any(weight => weight > 0))
        select (total, weights.ToArray());

    [Fact]
    public void Split_AnyTotal_AddsUpToItExactly() =>
        Law.Holds(Samples, sample => Sum(LargestRemainder.Split(sample.Total, sample.Weights)) == sample.Total);

    [Fact]
    public void Split_AnyTotal_GivesEveryShareWithinOneOfItsQuota() =>
        Law.Holds(Samples, sample =>
        {
            var sum = Sum(sample.Weights);
            return LargestRemainder.Split(sample.Total, sample.Weights)
                .Zip(sample.Weights, (share, weight) => BigInteger.Abs((share * sum) - ((BigInteger)sample.Total * weight)) < sum)
                .All(isNear => isNear);
        });

    [Theory]
    [InlineData(318699, "1 1 1", "106233 106233 106233")]
    [InlineData(9, "1 1 1 1 1 1 1", "2 2 1 1 1 1 1")] // the first two days get the remainder
    [InlineData(-9, "1 1 1 1 1 1 1", "-2 -2 -1 -1 -1 -1 -1")]
    [InlineData(10, "3 3 1", "4 4 2")] // 4.29, 4.29, 1.43: the last lost most
    [InlineData(7, "0 2 1", "0 5 2")]
    [InlineData(0, "1 2", "0 0")]
    [InlineData(2, "1 1 1", "1 1 0")]
    [InlineData(long.MinValue, "1", "-9223372036854775808")]
    public void Split_InProportions_GivesWhatIsLeftToThoseWhoLostMost(long total, string weights, string shares) =>
        Assert.Equal(
            Given.Counts(shares).Select(share => share!.Value),
            LargestRemainder.Split(total, [.. Given.Counts(weights).Select(weight => weight!.Value)]));

    [Theory]
    [InlineData("1 -1 3", "not negative, but -1")]
    [InlineData("0 0", "At least one weight is above zero")]
    [InlineData("", "At least one weight is above zero")]
    public void Split_InProportionsThatAreNone_Refuses(string weights, string message) =>
        Assert.Contains(
            message,
            Assert.Throws<ArgumentException>(() => LargestRemainder.Split(1, [.. Given.Counts(weights).Select(weight => weight!.Value)])).Message,
            StringComparison.Ordinal);

    private static BigInteger Sum(long[] values) => values.Aggregate(BigInteger.Zero, (sum, value) => sum + value);
}

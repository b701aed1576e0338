using Dashboard.Core.Comparison;

namespace Dashboard.Core.Tests.Comparison;

public sealed class ExactPeopleTests
{
    [Theory]
    [InlineData(479200, 7, "479200/7")]
    [InlineData(14, 7, "2")]
    [InlineData(-14, 4, "-7/2")]
    [InlineData(0, 7, "0")]
    public void Of_AnyNumbers_IsKeptInLowestTerms(long people, long divisor, string text) =>
        Assert.Equal(text, ExactPeople.Of(people, divisor).ToString());

    [Fact]
    public void Plus_ThirdsAndSevenths_StaysExact() =>
        Assert.Equal(ExactPeople.Of(10, 21), ExactPeople.Of(1, 3).Plus(ExactPeople.Of(1, 7)));

    [Fact]
    public void Default_IsZero() => Assert.Equal(ExactPeople.Of(0, 5), default);

    [Fact]
    public void Of_ADivisorBelowOne_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => ExactPeople.Of(1, 0));
}

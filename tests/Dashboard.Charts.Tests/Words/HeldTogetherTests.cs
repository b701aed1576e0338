using Dashboard.Charts.Words;

namespace Dashboard.Charts.Tests.Words;

public sealed class HeldTogetherTests
{
    [Theory]
    [InlineData("from 27 Dec to 3 January 2022", "from 27_Dec to 3_January 2022")]
    [InlineData("27 December", "27_December")]
    [InlineData("7 days, 5 Octopuses", "7 days, 5_Octopuses")]
    [InlineData("in Dec 27", "in Dec 27")]
    [InlineData("27  Dec", "27  Dec")]
    [InlineData(" Dec 1 ", " Dec 1 ")]
    [InlineData("", "")]
    public void Dates_OfAText_KeepsEachNumberWithTheMonthBehindIt(string text, string held) =>
        Assert.Equal(held.Replace('_', '\u00A0'), HeldTogether.Dates(text));
}

using Dashboard.Charts.Words;

namespace Dashboard.Charts.Tests.Words;

public sealed class HeldTogetherTests
{
    [Theory]
    [InlineData("from 27 Dec to 3 January 2022", "from 27_Dec to 3_January_2022")]
    [InlineData("27 December", "27_December")]
    [InlineData("7 days, 5 Octopuses", "7_days, 5_Octopuses")]
    [InlineData("in Dec 27", "in Dec 27")]
    [InlineData("27  Dec", "27  Dec")]
    [InlineData(" Dec 1 ", " Dec 1 ")]
    [InlineData("the week to 26 January 2022; as of May 2023", "the week to 26_January_2022; as of May_2023")]
    [InlineData("Sun 11 Apr 2021", "Sun_11_Apr_2021")]
    [InlineData("0.7 % above, 931 cases a day", "0.7_% above, 931_cases a_day")]
    [InlineData("177 a day, 12.3 million", "177_a_day, 12.3_million")]
    [InlineData("in 2021 and 2022 7 more", "in 2021 and 2022 7 more")]
    [InlineData("4 daysailors, the 9 UTCs", "4 daysailors, the 9 UTCs")]
    [InlineData("", "")]
    public void Of_AText_KeepsDatesAndNumbersWithTheirUnitsWhole(string text, string held) =>
        Assert.Equal(held.Replace('_', '\u00A0'), HeldTogether.Of(text));

    [Fact]
    public void Freed_OfALine_HasPlainSpaces() =>
        Assert.Equal("27 December 2021", HeldTogether.Freed(HeldTogether.Of("27 December 2021")));
}

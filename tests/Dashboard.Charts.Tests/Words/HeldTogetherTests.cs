using Dashboard.Charts.Words;

namespace Dashboard.Charts.Tests.Words;

public sealed class HeldTogetherTests
{
    [Theory]
    [InlineData("from 27 Dec to 3 January 2022", "from 27_Dec to 3_January_2022")]
    [InlineData("1 June 2021 – 31 March 2022 (by snapshot day)", "1_June_2021 – 31_March_2022 (by snapshot day)")]
    [InlineData("in the week to 25 February 2022; lowest", "in the week to 25_February_2022; lowest")]
    [InlineData("289 days; on 28 Feb the 60,595", "289_days; on_28_Feb the 60,595")]
    [InlineData("per 100,000 inhabitants, with its 80 % interval", "per 100,000_inhabitants, with its 80_% interval")]
    [InlineData("10 March 2023 04:21 UTC.", "10_March_2023 04:21_UTC.")]
    [InlineData("“12.3 million” is near", "“12.3_million” is near")]
    [InlineData("7 days, 5 Octopuses", "7_days, 5 Octopuses")]
    [InlineData("in Dec 27, May 2021", "in Dec 27, May 2021")]
    [InlineData("27 ", "27 ")]
    [InlineData("", "")]
    public void IsHeld_OfEachSpace_KeepsDatesAndUnitsTogether(string text, string held) =>
        Assert.Equal(held, string.Concat(text.Select((letter, at) => letter == ' ' && HeldTogether.IsHeld(text, at) ? '_' : letter)));
}

using Dashboard.Charts.Words;

namespace Dashboard.Charts.Tests.Words;

public sealed class HeldTogetherTests
{
    [Theory]
    [InlineData("from 27 Dec to 3 January 2022", "from 27_Dec to 3_January_2022")]
    [InlineData("27 December", "27_December")]
    [InlineData("1 June 2021 – 31 March 2022 (by snapshot day)", "1_June_2021 – 31_March_2022 (by snapshot day)")]
    [InlineData("in the week to 25 February 2022; lowest; as of May 2023", "in the week to 25_February_2022; lowest; as of May_2023")]
    [InlineData("289 days; on 28 Feb the 60,595", "289_days; on_28_Feb the 60,595")]
    [InlineData("per 100,000 inhabitants, with its 80 % interval", "per 100,000_inhabitants, with its 80_% interval")]
    [InlineData("10 March 2023 04:21 UTC.", "10_March_2023 04:21_UTC.")]
    [InlineData("“12.3 million” is near", "“12.3_million” is near")]
    [InlineData("Sun 11 Apr 2021", "Sun_11_Apr_2021")]
    [InlineData("0.7 % above, 931 cases a day, 177 a day", "0.7_% above, 931_cases a_day, 177_a_day")]
    [InlineData("7 days, 5 Octopuses, 4 daysailors", "7_days, 5 Octopuses, 4 daysailors")]
    [InlineData("in Dec 27, in 2021 and 2022 7 more", "in Dec 27, in 2021 and 2022 7 more")]
    [InlineData("27  Dec", "27  Dec")]
    [InlineData("27 ", "27 ")]
    [InlineData("", "")]
    public void Of_AText_KeepsDatesAndUnitsTogether(string text, string held) => Assert.Equal(held.Replace('_', '\u00A0'), HeldTogether.Of(text));
}

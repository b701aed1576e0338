using Dashboard.Charts.Tests.Kinds;
using Dashboard.Charts.Words;
using Dashboard.Core.Series;

namespace Dashboard.Charts.Tests.Words;

public sealed class DayTextTests
{
    [Theory]
    [InlineData("2021-12-21/2021-12-27", "21–27 December 2021")]
    [InlineData("2021-12-21/2021-12-21", "21 December 2021")]
    [InlineData("2021-12-01/2022-01-15", "1 December 2021 – 15 January 2022")]
    [InlineData("2021-11-30/2021-12-01", "30 November 2021 – 1 December 2021")]
    public void Range_OfDays_SaysTheMonthOnceWhereItIsOne(string days, string text) => Assert.Equal(text, DayText.Range(Given.Days(days)));

    [Theory]
    [InlineData("ukdash:England:cases", "as last released")]
    [InlineData("ukdash:England:cases@2021-12-28", "as of 28 December 2021")]
    [InlineData("ukdash:England:cases@~2021-12-28", "published by 28 December 2021, as later served where no release of that time is held")]
    [InlineData("ukdash:England:cases@2021-12-28T04:21:47Z", "as of 28 December 2021 04:21 UTC")]
    public void AsOf_OfASelector_IsInWords(string selector, string text) => Assert.Equal(text, DayText.AsOf(SeriesSelector.Parse(selector).AsOf));

    [Theory]
    [InlineData(0, "no")]
    [InlineData(3, "three")]
    [InlineData(10, "ten")]
    [InlineData(11, "11")]
    public void Words_UpToTen_AreWords(int number, string words) => Assert.Equal(words, DayText.Words(number));

    [Theory]
    [InlineData(0, "0 days")]
    [InlineData(1, "one day")]
    [InlineData(46, "46 days")]
    [InlineData(1143, "1,143 days")]
    public void Count_OfDays_MindsTheSingular(int days, string text) => Assert.Equal(text, DayText.Count(days));

    [Theory]
    [InlineData(1, "one day")]
    [InlineData(4, "four days")]
    [InlineData(10, "ten days")]
    [InlineData(46, "46 days")]
    public void CountInWords_OfDays_WritesSmallNumbersOut(int days, string words) => Assert.Equal(words, DayText.CountInWords(days));
}

using Dashboard.Charts.Words;
using Dashboard.Core.Series;

namespace Dashboard.Charts.Tests.Words;

public sealed class PlaceTextTests
{
    [Theory]
    [InlineData("ukdash:England:cases", "England")]
    [InlineData("ukdash:United Kingdom:cases", "the United Kingdom")]
    [InlineData("jhu:United Kingdom with territories:cases", "the United Kingdom with territories")]
    [InlineData("ukdash:England+Wales:cases", "England and Wales")]
    [InlineData("ukdash:England+Scotland+Wales:cases", "England, Scotland and Wales")]
    public void Of_ASeries_NamesItsPlacesInASentence(string selector, string words) =>
        Assert.Equal(words, PlaceText.Of(SeriesSelector.Parse(selector)));

    [Fact]
    public void Capital_OfAWord_StartsASentence() => Assert.Equal("Deaths", PlaceText.Capital("deaths"));
}

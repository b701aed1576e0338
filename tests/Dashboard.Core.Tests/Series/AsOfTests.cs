using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Tests.Series;

public sealed class AsOfTests
{
    [Theory]
    [InlineData("2021-12-28", "2021-12-28T23:59:59.999999999Z")] // winter: London is UTC
    [InlineData("2021-07-01", "2021-07-01T22:59:59.999999999Z")] // summer: an hour ahead
    [InlineData("2021-03-28", "2021-03-28T22:59:59.999999999Z")] // the clocks go forward within the day
    [InlineData("2021-10-31", "2021-10-31T23:59:59.999999999Z")] // and back
    public void TryParse_OfADay_MeansItsLastMomentInLondon(string day, string instant)
    {
        Assert.True(AsOf.TryParse(day, out var asOf));
        Assert.Equal(Given.Instant(instant), asOf.Instant);
        Assert.Equal(Given.Day(day), asOf.Day);
        Assert.False(asOf.AllowsLaterServed);
    }

    [Fact]
    public void TryParse_OfAnInstant_TakesItAsItIs()
    {
        Assert.True(AsOf.TryParse("~2021-07-01T04:21:47Z", out var asOf));
        Assert.Equal(Instant.FromUtc(2021, 7, 1, 4, 21, 47), asOf.Instant);
        Assert.Null(asOf.Day);
        Assert.True(asOf.AllowsLaterServed);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("~")]
    [InlineData("~~2021-12-28")]
    [InlineData("2021-12-28T04:21:47")]
    [InlineData("2021-12-28 ")]
    [InlineData("0021-12-28")]
    [InlineData("9999-12-31")]
    [InlineData("9999-12-31T23:59:59Z")] // there is no day after it
    [InlineData("-9998-01-01T00:00:00Z")]
    public void TryParse_OfAnythingElse_Refuses(string? text)
    {
        Assert.False(AsOf.TryParse(text, out var asOf));
        Assert.Null(asOf);
    }

    [Fact]
    public void Equals_OfADayAndOfItsLastMoment_AreTwoThings() =>
        Assert.NotEqual(AsOf.EndOf(new LocalDate(2021, 12, 28)), AsOf.At(Given.Instant("2021-12-28T23:59:59.999999999Z")));
}

using Dashboard.Core.Series;
using NodaTime;
using NodaTime.Text;

namespace Dashboard.Core.Tests.Series;

/// <summary>The plain form against the library's patterns.</summary>
public sealed class IsoFormTests
{
    [Theory]
    [InlineData(2021, 12, 28, "2021-12-28")]
    [InlineData(7, 1, 2, "0007-01-02")]
    [InlineData(9999, 10, 31, "9999-10-31")]
    public void TryWrite_OfADay_IsItsText(int year, int month, int day, string text)
    {
        Span<byte> written = stackalloc byte[IsoForm.DayLength];

        Assert.True(IsoForm.TryWrite(new LocalDate(year, month, day), written));
        Assert.Equal(text, System.Text.Encoding.UTF8.GetString(written));
    }

    [Fact]
    public void TryWrite_OfAYearBeforeOneOrWithoutRoom_IsLeftToTheText()
    {
        Assert.False(IsoForm.TryWrite(new LocalDate(-43, 3, 15), new byte[20]));
        Assert.False(IsoForm.TryWrite(new LocalDate(2021, 12, 28), new byte[9]));
    }

    [Theory]
    [InlineData("2021-12-28", true)]
    [InlineData("2020-02-29", true)]
    [InlineData("2021-02-29", false)]
    [InlineData("2021-13-01", false)]
    [InlineData("2021-00-01", false)]
    [InlineData("2021-1-1", false)]
    [InlineData("2021-12-2x", false)]
    [InlineData("-001-12-28", false)]
    [InlineData("2021/12/28", false)]
    [InlineData("", false)]
    public void TryDay_OfAText_ReadsWhatThePatternReads(string text, bool isDay)
    {
        Assert.Equal(isDay, IsoForm.TryDay(text, out var day));
        Assert.Equal(LocalDatePattern.Iso.Parse(text).Success, isDay);
        Assert.Equal(isDay ? LocalDatePattern.Iso.Parse(text).Value : default, day);
    }

    [Theory]
    [InlineData("2021-12-28T04:21:47Z")]
    [InlineData("2021-12-28T23:59:59.999999999Z")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("-0044-03-15T12:00:00Z")]
    public void Of_ADayOrMoment_IsThePatternsText(string text)
    {
        var moment = InstantPattern.ExtendedIso.Parse(text).Value;

        Assert.Equal(text, IsoForm.Of(moment));
        Assert.Equal(LocalDatePattern.Iso.Format(moment.InUtc().Date), IsoForm.Of(moment.InUtc().Date));
    }

    [Theory]
    [InlineData("00:00", 0)]
    [InlineData("16:00", 960)]
    [InlineData("23:59", 1439)]
    public void TryMinute_ATimeOfDay_IsItsMinute(string text, int minutes)
    {
        Assert.True(IsoForm.TryMinute(text, out var time));
        Assert.Equal(LocalTime.Midnight.PlusMinutes(minutes), time);
        Assert.Equal(text, IsoForm.Of(time));
    }

    [Theory]
    [InlineData("")]
    [InlineData("4:21")]
    [InlineData("24:00")]
    [InlineData("23:60")]
    [InlineData("16.00")]
    [InlineData("16:0a")]
    [InlineData("-1:00")]
    [InlineData("16:00:00")]
    [InlineData("１6:00")]
    public void TryMinute_AnythingElse_IsNone(string text) => Assert.False(IsoForm.TryMinute(text, out _));
}

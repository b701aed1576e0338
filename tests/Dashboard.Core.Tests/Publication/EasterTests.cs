using Dashboard.Core.Publication;

namespace Dashboard.Core.Tests.Publication;

public sealed class EasterTests
{
    [Theory]
    [InlineData(1818, "1818-03-22")] // the earliest there can be
    [InlineData(1943, "1943-04-25")] // the latest
    [InlineData(2020, "2020-04-12")]
    [InlineData(2021, "2021-04-04")]
    [InlineData(2022, "2022-04-17")]
    [InlineData(2023, "2023-04-09")]
    public void SundayOf_AYear_IsThatOfTheCalendars(int year, string day) => Assert.Equal(Given.Day(day), Easter.SundayOf(year));

    [Fact]
    public void SundayOf_AYearBeforeTheGregorianCalendar_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Easter.SundayOf(1582));
}

using Dashboard.Core.Publication;
using NodaTime.Text;

namespace Dashboard.Core.Tests.Publication;

public sealed class BankHolidaysTests
{
    // Written down from the government's published lists.
    [Theory]
    [InlineData(2020, HolidayJurisdiction.EnglandAndWales, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28")]
    [InlineData(2021, HolidayJurisdiction.EnglandAndWales, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28")]
    [InlineData(2022, HolidayJurisdiction.EnglandAndWales, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27")]
    [InlineData(2020, HolidayJurisdiction.Scotland, "01-01 01-02 04-10 05-08 05-25 08-03 11-30 12-25 12-28")]
    [InlineData(2021, HolidayJurisdiction.Scotland, "01-01 01-04 04-02 05-03 05-31 08-02 11-30 12-27 12-28")]
    [InlineData(2022, HolidayJurisdiction.Scotland, "01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27")]
    [InlineData(2020, HolidayJurisdiction.NorthernIreland, "01-01 03-17 04-10 04-13 05-08 05-25 07-13 08-31 12-25 12-28")]
    [InlineData(2021, HolidayJurisdiction.NorthernIreland, "01-01 03-17 04-02 04-05 05-03 05-31 07-12 08-30 12-27 12-28")]
    [InlineData(2022, HolidayJurisdiction.NorthernIreland, "01-03 03-17 04-15 04-18 05-02 06-02 06-03 07-12 08-29 09-19 12-26 12-27")]
    public void Of_AYear_AreThoseOfThePublishedLists(int year, HolidayJurisdiction jurisdiction, string days) =>
        Assert.Equal(days, string.Join(' ', BankHolidays.Of(year, jurisdiction).Select(holiday => LocalDatePattern.CreateWithInvariantCulture("MM-dd").Format(holiday.Day))));

    [Theory]
    [InlineData("2021-12-27", HolidayJurisdiction.EnglandAndWales, "Christmas Day (substitute)")]
    [InlineData("2021-12-28", HolidayJurisdiction.EnglandAndWales, "Boxing Day (substitute)")]
    [InlineData("2022-12-27", HolidayJurisdiction.EnglandAndWales, "Christmas Day (substitute)")] // Boxing Day keeps its Monday
    [InlineData("2022-12-26", HolidayJurisdiction.EnglandAndWales, "Boxing Day")]
    [InlineData("2022-06-03", HolidayJurisdiction.Scotland, "Platinum Jubilee bank holiday")]
    [InlineData("2022-04-18", HolidayJurisdiction.Scotland, null)]
    [InlineData("2022-01-04", HolidayJurisdiction.Scotland, "2 January (substitute)")]
    [InlineData("2022-01-04", HolidayJurisdiction.EnglandAndWales, null)]
    [InlineData("2019-12-25", HolidayJurisdiction.EnglandAndWales, null)] // not a year that is known
    public void On_ADay_IsTheHolidayKeptOnIt(string day, HolidayJurisdiction jurisdiction, string? name) =>
        Assert.Equal(name, BankHolidays.On(Given.Day(day), jurisdiction)?.Name);

    [Theory]
    [InlineData(2019)]
    [InlineData(2024)]
    public void Of_AYearWhoseProclamationsAreNotKnown_IsRefused(int year) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => BankHolidays.Of(year, HolidayJurisdiction.Scotland));
}

using Dashboard.Core.Publication;
using Dashboard.Core.Series;
using NodaTime;
using NodaTime.Text;

namespace Dashboard.Core.Tests.Publication;

public sealed class BankHolidaysTests
{
    // As gov.uk lists them; holidays that fall on a weekend appear as the days they are moved to.
    [Theory]
    [InlineData("England", 2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28")]
    [InlineData("England", 2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28")]
    [InlineData("Wales", 2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27")]
    [InlineData("England", 2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26")]
    [InlineData("Scotland", 2021, "01-01 01-04 04-02 05-03 05-31 08-02 11-30 12-27 12-28")]
    [InlineData("Scotland", 2022, "01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27")]
    [InlineData("Northern Ireland", 2021, "01-01 03-17 04-02 04-05 05-03 05-31 07-12 08-30 12-27 12-28")]
    [InlineData("United Kingdom", 2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28")]
    [InlineData("France", 2021, "")]
    public void Covers_TheWorkingDaysOfAYear_AreThoseListed(string area, int year, string days)
    {
        var first = new LocalDate(year, 1, 1);
        var covered = new DateInterval(first, new LocalDate(year, 12, 31))
            .Where(day => day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && BankHolidays.Covers(new Area(area), day));

        Assert.Equal(days, string.Join(' ', covered.Select(LocalDatePattern.CreateWithInvariantCulture("MM-dd").Format)));
    }

    [Theory]
    [InlineData("2021-12-25", true)] // a Saturday, moved to the Monday
    [InlineData("2021-12-26", true)]
    [InlineData("2021-12-24", false)]
    [InlineData("2022-01-01", true)]
    [InlineData("2022-01-02", false)]
    public void Covers_AHolidayOnAWeekend_IsAHolidayAllTheSame(string day, bool isHoliday) =>
        Assert.Equal(isHoliday, BankHolidays.Covers(Area.England, Given.Day(day)));

    [Theory]
    [InlineData("Northern Ireland", "2021-12-25", "Christmas Day")]
    [InlineData("Northern Ireland", "2021-12-27", "Christmas Day (substitute day)")]
    [InlineData("Northern Ireland", "2021-12-28", "Boxing Day (substitute day)")]
    [InlineData("England", "2022-12-26", "Boxing Day")] // Christmas Day was a Sunday
    [InlineData("England", "2022-12-27", "Christmas Day (substitute day)")]
    [InlineData("England", "2022-12-28", null)]
    [InlineData("Wales", "2022-01-03", "New Year's Day (substitute day)")]
    [InlineData("Scotland", "2022-01-03", "New Year's Day (substitute day)")]
    [InlineData("Scotland", "2022-01-04", "2nd January (substitute day)")]
    [InlineData("Scotland", "2021-11-30", "St Andrew's Day")]
    [InlineData("England", "2022-04-18", "Easter Monday")]
    [InlineData("Scotland", "2022-04-18", null)]
    [InlineData("Northern Ireland", "2021-07-12", "Battle of the Boyne")]
    [InlineData("United Kingdom", "2022-05-02", "Early May bank holiday")]
    [InlineData("United Kingdom", "2022-06-03", "Platinum Jubilee")]
    [InlineData("Scotland", "2021-08-02", "Summer bank holiday")]
    [InlineData("France", "2021-12-25", null)]
    public void NameOf_ADay_IsAsGovUkNamesIt(string area, string day, string? name) =>
        Assert.Equal(name, BankHolidays.NameOf(new Area(area), Given.Day(day)));

    [Theory]
    [InlineData("2020-04-12")]
    [InlineData("2021-04-04")]
    [InlineData("2022-04-17")]
    [InlineData("2023-04-09")]
    [InlineData("2024-03-31")]
    [InlineData("2038-04-25")] // as late as it can be
    public void EasterOf_AYear_IsTheSundayOfTheAlmanac(string day) => Assert.Equal(Given.Day(day), BankHolidays.EasterOf(Given.Day(day).Year));
}

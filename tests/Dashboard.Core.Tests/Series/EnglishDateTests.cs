using Dashboard.Core.Series;
using NodaTime;
using NodaTime.Text;

namespace Dashboard.Core.Tests.Series;

public sealed class EnglishDateTests
{
    [Fact]
    public void Forms_OfEveryDayOfAYear_AreThoseOfTheLibrarysPatterns()
    {
        foreach (var day in new DateInterval(new LocalDate(2021, 1, 1), new LocalDate(2021, 12, 31)))
        {
            Assert.Equal(Pattern("d MMMM uuuu", day), EnglishDate.InFull(day));
            Assert.Equal(Pattern("d MMM", day), EnglishDate.DayAndMonth(day));
            Assert.Equal(Pattern("MMM", day), EnglishDate.Month(day));
            Assert.Equal(Pattern("ddd", day), EnglishDate.Weekday(day));
        }
    }

    [Theory]
    [InlineData(-44)]
    [InlineData(7)]
    [InlineData(999)]
    [InlineData(9999)]
    public void Year_OutOfTheOrdinary_IsThatOfTheLibrarysPattern(int year) =>
        Assert.Equal(Pattern("uuuu", new LocalDate(year, 3, 15)), EnglishDate.Year(new LocalDate(year, 3, 15)));

    [Theory]
    [InlineData("2021-12-28T04:21:47Z", "28 December 2021 04:21 UTC")]
    [InlineData("2022-05-01T23:59:59.999Z", "1 May 2022 23:59 UTC")]
    [InlineData("2022-05-01T00:00:00Z", "1 May 2022 00:00 UTC")]
    public void InFull_OfAMoment_LeavesSecondsOut(string moment, string text) => Assert.Equal(text, EnglishDate.InFull(Given.Instant(moment)));

    private static string Pattern(string pattern, LocalDate day) => LocalDatePattern.CreateWithInvariantCulture(pattern).Format(day);
}

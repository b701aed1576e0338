using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Tests.Series;

/// <summary>The rule of summer time against the time zone database.</summary>
public sealed class LondonTests
{
    private static readonly DateTimeZone Database = DateTimeZoneProviders.Tzdb["Europe/London"];

    [Fact]
    public void Days_OfACentury_StartAndPublishWhenTheDatabaseSays()
    {
        for (var day = new LocalDate(1968, 1, 1); day.Year <= 2101; day = day.PlusDays(1))
        {
            Assert.Equal(Database.AtStartOfDay(day).ToInstant(), London.StartOf(day));
            Assert.Equal(day.At(new LocalTime(16, 0)).InZoneLeniently(Database).ToInstant(), London.PublicationOf(day));
        }
    }

    [Fact]
    public void DayOf_EveryQuarterOfAnHourOverTheChangesOfTheClocks_IsTheDatabases()
    {
        for (var year = 1994; year <= 2101; year++)
        {
            foreach (var day in new LocalDate[] { new(year, 1, 1), new(year, 3, 25), new(year, 10, 25), new(year, 12, 31) })
            {
                var start = day.AtMidnight().InUtc().ToInstant();
                for (var minutes = -120; minutes < 7 * 24 * 60; minutes += 15)
                {
                    var moment = start + Duration.FromMinutes(minutes);
                    Assert.Equal(moment.InZone(Database).Date, London.DayOf(moment));
                }
            }
        }
    }
}

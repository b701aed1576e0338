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

    [Fact]
    public void Zone_OverMoreThanTheRulesYears_HasTheDatabasesIntervals()
    {
        for (var moment = Instant.FromUtc(1968, 1, 1, 0, 0); moment < Instant.FromUtc(2102, 1, 1, 0, 0); moment += Duration.FromHours(13))
        {
            Assert.Equal(Database.GetZoneInterval(moment), London.Zone.GetZoneInterval(moment));
        }
    }

    [Theory]
    [InlineData("2021-03-28T00:59:59.999999999Z", "+00")]
    [InlineData("2021-03-28T01:00:00Z", "+01")]
    [InlineData("2021-10-31T00:59:59.999999999Z", "+01")]
    [InlineData("2021-10-31T01:00:00Z", "+00")]
    [InlineData("1941-07-01T00:00:00Z", "+02")]
    [InlineData("1969-12-25T00:00:00Z", "+01")]
    public void Zone_AtAMoment_IsSoFarAheadOfUtc(string moment, string offset) => Assert.Equal(
        NodaTime.Text.OffsetPattern.GeneralInvariant.Parse(offset).Value,
        London.Zone.GetUtcOffset(NodaTime.Text.InstantPattern.ExtendedIso.Parse(moment).Value));

    [Fact]
    public void Zone_ATimeThatTheClocksSkip_IsReadAsTheDatabaseReadsIt()
    {
        var skipped = new LocalDateTime(2021, 3, 28, 1, 30);

        Assert.Equal(skipped.InZoneLeniently(Database).ToInstant(), skipped.InZoneLeniently(London.Zone).ToInstant());
        Assert.Equal(2, London.Zone.MapLocal(new LocalDateTime(2021, 10, 31, 1, 30)).Count);
    }
}

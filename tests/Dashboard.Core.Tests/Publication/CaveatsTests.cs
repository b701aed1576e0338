using Dashboard.Core.Publication;
using Dashboard.Core.Series;

namespace Dashboard.Core.Tests.Publication;

public sealed class CaveatsTests
{
    [Theory]
    [InlineData("ukdash:England:cases", "2021-06-02/2021-06-04", 1)]
    [InlineData("ukdash:England+Wales:cases", "2021-06-02/2021-06-04", 1)]
    [InlineData("ukdash:Wales:cases", "2021-06-02/2021-06-04", 0)]
    [InlineData("ukdash:England:cases", "2021-06-04/2021-06-09", 0)]
    [InlineData("ukdash:England:cases@2021-06-04", "2021-06-02/2021-06-04", 0)] // announced on the 5th
    [InlineData("ukdash:England:cases@2021-06-05", "2021-06-02/2021-06-04", 1)]
    [InlineData("ukdash:England:cases@2021-06-05T14:59:59Z", "2021-06-02/2021-06-04", 0)]
    [InlineData("ukdash:England:cases@2021-06-05T15:00:00Z", "2021-06-02/2021-06-04", 1)] // the very instant
    public void Of_DaysWithANotice_NamesItOnceItWasAnnounced(string series, string days, int notices)
    {
        var caveats = Caveats.Of(SeriesSelector.Parse(series), Given.Days(days), newest: null, WrittenCalendar.Known);

        Assert.Equal(notices, caveats.Notices.Length);
        Assert.Equal(notices == 0, caveats.IsEmpty);
    }

    [Fact]
    public void IsKnownBy_ANoticeOfNoKnownMoment_TellsOnlyWhoAsksForNow()
    {
        var notice = WrittenCalendar.Known.Notices[0] with { Announced = null };

        Assert.True(notice.IsKnownBy(null));
        Assert.False(notice.IsKnownBy(AsOf.EndOf(Given.Day("2023-12-31"))));
    }

    [Theory]
    [InlineData("ukdash:England:cases:specimen@2021-12-28", "2021-12-20", "2021-12-28T16:00:00Z", 0)]
    [InlineData("ukdash:England:cases:specimen@~2021-12-28", "2021-12-20", "2022-01-31T16:00:00Z", 1)] // the count is from after the recount
    [InlineData("ukdash:England:cases:specimen", "2021-12-20", "2022-01-31T16:00:00Z", 0)] // all days count alike
    [InlineData("ukdash:England:cases:publish@2022-02-01", "2022-01-30/2022-02-01", "2022-02-01T16:00:00Z", 1)]
    public void Of_CountsOfARelease_NamesTheBreakThatTheySpan(string series, string days, string newest, int breaks) =>
        Assert.Equal(breaks, Caveats.Of(SeriesSelector.Parse(series), Given.Days(days), Given.Instant(newest), WrittenCalendar.Known).Breaks.Length);

    [Fact]
    public void Sentences_OfABreakAndANotice_NameDayTextAndPlace()
    {
        var days = Given.Days("2021-04-08/2022-01-31");

        Assert.Equal(
            "UK dashboard, break of definition on 2022-01-31: from 31 January 2022 cases count episodes, reinfections included; earlier days by publish date were left as they were (notes)."
            + " UK dashboard, notice on 2021-04-09: 8,010 cases were taken out of the total (notes).",
            Text(Caveats.Of(SeriesSelector.Parse("ukdash:United Kingdom:cases"), days, newest: null, WrittenCalendar.Known)));
        Assert.Empty(Caveats.None.Sentences);
    }

    [Fact]
    public void With_TheSameAgain_NamesNothingTwice()
    {
        var caveats = Caveats.Of(SeriesSelector.Parse("ukdash:United Kingdom:cases"), Given.Days("2021-04-08/2022-01-31"), newest: null, WrittenCalendar.Known);

        Assert.Equal(Text(caveats), Text(caveats.With(caveats)));
        Assert.Equal(Text(caveats), Text(Caveats.None.With(caveats)));
    }

    [Theory]
    [InlineData("2022-01-30", 0)]
    [InlineData("2022-01-31", 1)]
    public void On_ADay_KeepsWhatConcernsIt(string day, int breaks)
    {
        var caveats = Caveats.Of(SeriesSelector.Parse("ukdash:England:cases"), Given.Days("2022-01-30/2022-01-31"), newest: null, WrittenCalendar.Known);

        Assert.Equal(breaks, caveats.On(Given.Day(day), null, Given.Instant("2022-04-13T15:00:00Z")).Breaks.Length);
    }

    [Theory]
    [InlineData("2021-12-28", "2022-02-10T16:00:00Z", 1)] // read before the recount of 31 January, counted after it
    [InlineData("2021-12-28", "2022-01-30T16:00:00Z", 0)]
    [InlineData("2022-02-05", "2022-02-10T16:00:00Z", 0)] // whoever read it then read recounted figures
    [InlineData(null, "2022-02-10T16:00:00Z", 0)]
    public void On_ADayBeforeARecount_TellsOfItOnlyWhereItLiesBetweenReaderAndRelease(string? asOf, string releasedAt, int breaks)
    {
        var recount = Caveats.Of(WrittenCalendar.Known.Breaks.First(one => one.Kind == BreakKind.Recounted));

        Assert.Equal(
            breaks, recount.On(Given.Day("2021-12-20"), asOf is null ? null : AsOf.EndOf(Given.Day(asOf)), Given.Instant(releasedAt)).Breaks.Length);
    }

    private static string Text(Caveats caveats) => string.Join(' ', caveats.Sentences);
}

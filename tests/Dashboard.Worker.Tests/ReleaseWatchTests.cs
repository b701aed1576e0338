using Dashboard.Core.Publication;
using Dashboard.Core.Pulls;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using Dashboard.Storage.Snapshot;
using NodaTime;
using NodaTime.Text;

namespace Dashboard.Worker.Tests;

/// <summary>The real calendar; patience is four hours, and what is held ends on the day named.</summary>
public sealed class ReleaseWatchTests
{
    private static readonly PublicationCalendar Calendar = PublicationFiles.Read(Path.Combine(AppContext.BaseDirectory, "seeds"));

    private static readonly ReleaseWatch Watch = new(Calendar, Duration.FromHours(4));

    [Theory]
    [InlineData("ukdash", "2021-12-23", "2021-12-24T19:59:00Z", null)] // the patience isn't over
    [InlineData("ukdash", "2021-12-23", "2021-12-24T20:00:00Z", "2021-12-24")]
    [InlineData("ukdash", "2021-12-24", "2021-12-26T23:00:00Z", null)] // nothing was published on 25 and 26 December
    [InlineData("ukdash", "2021-12-24", "2021-12-27T19:59:00Z", null)]
    [InlineData("ukdash", "2021-12-24", "2021-12-27T20:00:00Z", "2021-12-27")]
    [InlineData("ukdash", "2022-02-18", "2022-02-19T21:00:00Z", "2022-02-19")] // the last weekend but it was published
    [InlineData("ukdash", "2022-02-25", "2022-02-27T23:00:00Z", null)] // weekends after 20 February 2022
    [InlineData("ukdash", "2022-02-25", "2022-02-28T20:00:00Z", "2022-02-28")]
    [InlineData("ukdash", "2022-04-14", "2022-04-18T23:00:00Z", null)] // Easter
    [InlineData("ukdash", "2021-07-01", "2021-07-02T18:59:00Z", null)] // 16:00 in summer is 15:00 UTC
    [InlineData("ukdash", "2021-07-01", "2021-07-02T19:00:00Z", "2021-07-02")]
    [InlineData("ukdash", "2022-07-06", "2022-07-12T23:00:00Z", null)] // weekly, on Wednesdays
    [InlineData("ukdash", "2022-07-06", "2022-07-13T19:00:00Z", "2022-07-13")]
    [InlineData("ukdash", "2022-07-06", "2024-01-10T23:00:00Z", null)] // ended
    [InlineData("jhu", "2021-12-23", "2021-12-25T08:20:00Z", null)]
    [InlineData("jhu", "2021-12-23", "2021-12-25T08:21:00Z", "2021-12-24")]
    [InlineData("jhu", "2021-12-24", "2021-12-27T23:00:00Z", null)] // 25 and 26 December again
    [InlineData("jhu", "2021-12-24", "2021-12-28T08:21:00Z", "2021-12-27")]
    [InlineData("jhu", "2023-03-08", "2023-03-10T09:00:00Z", "2023-03-09")]
    [InlineData("jhu", "2023-03-08", "2023-03-11T09:00:00Z", null)] // ended on 10 March 2023
    [InlineData("ukhsa", "2023-01-01", "2026-01-01T09:00:00Z", null)] // no time of publication is known
    public void LateOf_AtAMoment_FollowsTheCalendar(string code, string lastHeld, string now, string? lateDay)
    {
        var source = Source.Find(code)!;

        var late = Watch.LateOf(source, [Held(source, lastHeld)], InstantPattern.General.Parse(now).Value);

        Assert.Equal(lateDay, late is null ? null : LocalDatePattern.Iso.Format(late.Day));
    }

    [Fact]
    public void LateOf_NothingHeld_IsLateAndSaysSo()
    {
        var late = Watch.LateOf(Source.JohnsHopkins, [], Instant.FromUtc(2021, 12, 24, 12, 0));

        Assert.Equal(new LateRelease(ReleaseWatch.SeriesOf(Source.JohnsHopkins), new(2021, 12, 23), Instant.FromUtc(2021, 12, 24, 4, 21), null), late);
    }

    [Fact]
    public void EndOf_Sources_IsKnownOnceItHasCome()
    {
        Assert.Null(Watch.EndOf(Source.JohnsHopkins, Instant.FromUtc(2023, 3, 10, 12, 59)));
        Assert.Equal(new LocalDate(2023, 3, 10), Watch.EndOf(Source.JohnsHopkins, Instant.FromUtc(2023, 3, 10, 13, 0))!.Day);
        Assert.NotNull(Watch.EndOf(Source.UkDashboard, Instant.FromUtc(2024, 1, 1, 0, 0)));
        Assert.Null(Watch.EndOf(Source.Ukhsa, Instant.FromUtc(2026, 1, 1, 0, 0)));
    }

    private static SeriesSummary Held(Source source, string lastDay)
    {
        var day = LocalDatePattern.Iso.Parse(lastDay).Value;
        var released = London.PublicationOf(day);
        return new SeriesSummary(ReleaseWatch.SeriesOf(source), SeriesForm.Daily, new DateInterval(new(2020, 3, 1), day), 1, released, released);
    }
}

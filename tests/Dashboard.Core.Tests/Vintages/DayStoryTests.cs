using System.Collections.Immutable;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using FsCheck.Fluent;
using NodaTime;

namespace Dashboard.Core.Tests.Vintages;

public sealed class DayStoryTests
{
    private const string England = "ukdash:England:cases:specimen";

    // England's 25 December 2021 by specimen date, from the archive of releases.
    private static readonly RevisionHistory ChristmasDay = Given.History(
        England,
        Print("2021-12-27T16:00:00Z", 37015),
        Print("2021-12-28T16:00:00Z", 52718),
        Print("2021-12-29T16:00:00Z", 53634),
        Print("2021-12-30T16:00:00Z", 53838),
        Print("2021-12-31T16:00:00Z", 54142),
        Print("2022-01-03T16:00:00Z", 54495),
        Print("2022-01-28T16:00:00Z", 54635),
        Print("2022-01-31T16:00:00Z", 59753),
        Print("2022-07-20T15:00:00Z", 59911));

    [Fact]
    public void Of_ADayFillingUp_TellsEachRevisionAndItsSize()
    {
        var story = Story(ChristmasDay, "2021-12-25");

        Assert.Equal([37015L, 52718, 53634, 53838, 54142, 54495, 54635, 59753, 59911], story.Prints.Select(print => print.Count!.Value));
        Assert.Equal([null, 15703L, 916, 204, 304, 353, 140, 5118, 158], story.Prints.Select(print => print.Change));
        Assert.Equal(52718.0 / 59911, story.CompletenessOf(story.Prints[1])!.Value, 12);
    }

    [Fact]
    public void Of_ADayAcrossABreak_SettlesOnEitherSideOfIt()
    {
        var story = Story(ChristmasDay, "2021-12-25");

        Assert.Contains("31 January 2022", story.Break!.Text, StringComparison.Ordinal);
        Assert.Equal((59911L, Given.Instant("2022-07-20T15:00:00Z")), (story.Settled.Count, story.Settled.LastReleasedAt));
        Assert.Equal(["5:37", "1:37", "0:207"], Lags(story.Settled));

        // 53,634 is 1.8 % short of the 54,635 of 28 January, 54,142 is 0.9 %.
        Assert.Equal((54635L, Given.Instant("2022-01-28T16:00:00Z")), (story.SettledBefore!.Count, story.SettledBefore.LastReleasedAt));
        Assert.Equal(["5:3", "1:6", "0:34"], Lags(story.SettledBefore));
    }

    [Fact]
    public void Of_TotalsToDate_TellsTheDifferencesOfEachRelease()
    {
        var story = Story(Christmas2021.JohnsHopkins, "2021-12-27");

        Assert.Equal([318699L, 107699], story.Prints.Select(print => print.Count!.Value));
        Assert.Equal([null, -211000L], story.Prints.Select(print => print.Change));
        Assert.Equal(["5:10", "1:10", "0:10"], Lags(story.Settled));
        Assert.Equal(Duration.FromMinutes((9 * 24 * 60) + (6 * 60) + 16) + Duration.FromSeconds(49), story.Settled.Lags[0].AfterDay);
    }

    [Theory]
    [InlineData("100", "5:1 1:1 0:1")] // one release
    [InlineData("20 94 95 96 100", "5:3 1:5 0:5")]
    [InlineData("20 99 90 99 100", "5:4 1:4 0:5")] // close once, but not for good
    [InlineData("120 105 101 100", "5:2 1:3 0:4")] // from above
    [InlineData("10 0", "5:2 1:2 0:2")] // taken back to none
    [InlineData("-90 -100", "5:2 1:2 0:2")]
    [InlineData("0 5 5 5", "5:2 1:2 0:2")]
    [InlineData("7 . 7", "5:3 1:3 0:3")] // taken out, and put back
    [InlineData("7 .", "")] // taken out for good: nothing to be close to
    public void Lags_CountFromTheReleaseFromWhichOnNoneStrays(string counts, string lags)
    {
        var releases = Given.Counts(counts).Select((count, i) => new Release(
            London.PublicationOf(new LocalDate(2021, 6, 2).PlusDays(i)), SeriesForm.Daily, new CountRun(new LocalDate(2021, 6, 1), [count])));

        Assert.Equal(lags, string.Join(' ', Lags(Story(new RevisionHistory(Given.Id(England), [.. releases]), "2021-06-01").Settled)));
    }

    [Fact]
    public void Lags_AreCountedToTheDayOfTheReleaseInLondon()
    {
        // Half past midnight on 4 June in London.
        var history = Given.History(England, Given.Daily("2021-06-03T23:30:00Z", "2021-06-01", "7"));

        Assert.Equal(["5:3", "1:3", "0:3"], Lags(Story(history, "2021-06-01").Settled));
    }

    [Fact]
    public void Of_ATotalBehindDaysWithoutEntry_TellsTheDifferenceThatSpansThem()
    {
        var history = Given.History("jhu:New Zealand:cases", Given.Totals("2021-06-05T04:21:00Z", "2021-06-01", "10 . . 45"));

        Assert.Equal(35, Assert.Single(Story(history, "2021-06-04").Prints).Count);
    }

    [Theory]
    [InlineData("10 0")]
    [InlineData("10 -5")]
    [InlineData("10 .")]
    public void CompletenessOf_WithoutASettledCountAboveZero_IsNothing(string counts)
    {
        var releases = Given.Counts(counts).Select((count, i) => new Release(
            Given.Instant("2021-06-02T15:00:00Z") + Duration.FromDays(i), SeriesForm.Daily, new CountRun(new LocalDate(2021, 6, 1), [count])));
        var story = Story(new RevisionHistory(Given.Id(England), [.. releases]), "2021-06-01");

        Assert.All(story.Prints, print => Assert.Null(story.CompletenessOf(print)));
    }

    [Theory]
    [InlineData("2021-12-26T16:00:00Z", true)]
    [InlineData("2022-01-02T16:00:00Z", true)] // a source that publishes once a week
    [InlineData("2022-01-02T16:00:01Z", false)]
    [InlineData("2023-12-31T16:00:00Z", false)]
    public void IsFirstPrintHeld_OfAPrintMoreThanAWeekLate_IsDoubted(string releasedAt, bool isHeld) =>
        Assert.Equal(isHeld, Story(Given.History(England, Print(releasedAt, 7)), "2021-12-25").IsFirstPrintHeld);

    [Theory]
    [InlineData("2021-12-24")]
    [InlineData("2021-12-26")]
    public void Of_ADayThatNoReleaseSpeaksOf_IsNothing(string day) =>
        Assert.Null(DayStory.Of(SeriesSelector.Parse(England), ChristmasDay, Given.Day(day), WrittenCalendar.Known));

    [Fact]
    public void Changes_OfAnyHistory_AddUpToTheLastCountLessTheFirst() =>
        Law.Holds(HistoryGenerator.Histories, sample => sample.History.Days.All(day =>
            DayStory.Of(SeriesSelector.Of(sample.History.Id), sample.History, day, WrittenCalendar.Known) is not { } story
            || story.Prints.Sum(print => print.Change ?? 0) == (story.Settled.Count ?? 0) - story.Prints[0].Count));

    [Fact]
    public void Prints_OfAnyHistory_AreTheCountsOfItsVintages() =>
        Law.Holds(HistoryGenerator.Histories.Where(sample => sample.History.Form == SeriesForm.Daily), sample => sample.History.Days.All(day =>
        {
            var plain = new List<long?>();
            foreach (var count in sample.History.Releases.Select(release => sample.History.AsOf(release.ReleasedAt)!.Run[day]))
            {
                if (plain.Count == 0 ? count is not null : plain[^1] != count)
                {
                    plain.Add(count);
                }
            }

            var story = DayStory.Of(SeriesSelector.Of(sample.History.Id), sample.History, day, WrittenCalendar.Known);
            return plain.SequenceEqual(story?.Prints.Select(print => print.Count) ?? []);
        }));

    private static Release Print(string releasedAt, long count) =>
        new(Given.Instant(releasedAt), SeriesForm.Daily, new CountRun(new LocalDate(2021, 12, 25), [count]));

    private static DayStory Story(RevisionHistory history, string day) => DayStory.Of(SeriesSelector.Of(history.Id), history, Given.Day(day), WrittenCalendar.Known)!;

    private static ImmutableArray<string> Lags(SettledCount settled) => [.. settled.Lags.Select(lag => Invariant($"{lag.TolerancePercent}:{lag.LagDays}"))];
}

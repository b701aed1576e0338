using System.Collections.Immutable;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Core.Tests.Vintages;

public sealed class RevisionHistoryTests
{
    private static readonly Func<LocalDate, Instant> AtOnce = _ => Instant.MinValue;

    [Fact]
    public void AsOf_AnyInstant_TakesForEveryDayTheLastReleaseUntilThenThatSpeaksOfIt() =>
        Law.Holds(
            HistoryGenerator.Histories,
            sample => PlainHistory.Says(PlainHistory.AsOf(sample.History, sample.At), sample.History.AsOf(sample.At)));

    [Fact]
    public void AsOf_AnyInstant_IsBlindToLaterReleases() =>
        Law.Holds(HistoryGenerator.Histories, sample =>
        {
            var known = sample.History.Releases.Where(release => release.ReleasedAt <= sample.At).ToImmutableArray();
            var vintage = sample.History.AsOf(sample.At);
            return known.IsEmpty
                ? vintage is null
                : vintage!.Run == new RevisionHistory(sample.History.Id, known).Latest.Run
                    && vintage.Stamps.All(stamp => !stamp.AsLaterServed && (stamp.ReleasedAt is null || stamp.ReleasedAt <= sample.At));
        });

    [Fact]
    public void AsLaterServed_AnyInstant_AddsOnlyDaysThatNoReleaseUntilThenSpeaksOf() =>
        Law.Holds(HistoryGenerator.Histories, sample =>
        {
            // Days are shown four minutes apart, so that at most instants some have been shown and some have not.
            Instant FirstShown(LocalDate day) => HistoryGenerator.Start + Duration.FromMinutes(4 * Period.DaysBetween(HistoryGenerator.FirstDay, day));
            return PlainHistory.Says(
                PlainHistory.AsLaterServed(sample.History, sample.At, FirstShown), sample.History.AsLaterServed(sample.At, FirstShown));
        });

    [Fact]
    public void AsLaterServed_AnyInstant_MarksExactlyWhatIsLater() =>
        Law.Holds(
            HistoryGenerator.Histories,
            sample => sample.History.AsLaterServed(sample.At, AtOnce) is not { } vintage
                || vintage.Stamps.All(stamp => stamp.AsLaterServed == (stamp.ReleasedAt is { } released && released > sample.At)));

    [Theory]
    [InlineData("2021-06-01T14:59:59Z", null)]
    [InlineData("2021-06-01T15:00:00Z", "1 2 3")] // a release of the very instant is in
    [InlineData("2021-06-02T14:59:59Z", "1 2 3")]
    [InlineData("2021-06-02T15:00:00Z", "1 5 3 4")]
    [InlineData("2021-06-03T15:00:00Z", "1 5 . 4 . 6")]
    public void AsOf_AnInstant_IsTheSeriesAsItStood(string at, string? counts) =>
        Assert.Equal(counts, ThreeReleases().AsOf(Given.Instant(at)) is { } vintage ? Given.Text(vintage.Run) : null);

    [Fact]
    public void Latest_IsTheSeriesAsItLastStood() => Assert.Equal("1 5 . 4 . 6", Given.Text(ThreeReleases().Latest.Run));

    [Fact]
    public void Latest_StampsSayInWhichReleaseAnEntryBeganToStand()
    {
        var (first, second, third) = (Given.Instant("2021-06-01T15:00:00Z"), Given.Instant("2021-06-02T15:00:00Z"), Given.Instant("2021-06-03T15:00:00Z"));

        // The second release repeats the 3 and the third takes it away, repeats the 4, and speaks of a fifth day without entry.
        Assert.Equal([first, second, third, second, third, third], ThreeReleases().Latest.Stamps.Select(stamp => stamp.ReleasedAt));
    }

    [Fact]
    public void Latest_OfACountThatCameBack_StandsSinceItCameBack()
    {
        var history = Given.History(
            "ukdash:England:cases",
            Given.Daily("2021-06-01T15:00:00Z", "2021-06-01", "7"),
            Given.Daily("2021-06-02T15:00:00Z", "2021-06-01", "8"),
            Given.Daily("2021-06-03T15:00:00Z", "2021-06-01", "7"));

        Assert.Equal(Given.Instant("2021-06-03T15:00:00Z"), history.Latest.Stamps[0].ReleasedAt);
    }

    [Fact]
    public void AsLaterServed_ADayOfWhichAReleaseOfTheTimeHadNoEntry_LeavesItWithoutEntry()
    {
        var history = Given.History(
            "ukdash:England:cases",
            Given.Daily("2021-06-02T15:00:00Z", "2021-06-01", "7 ."),
            Given.Daily("2021-06-09T15:00:00Z", "2021-06-01", "7 8 9"));

        Assert.Equal("7 . 9", Given.Text(history.AsLaterServed(Given.Instant("2021-06-05T15:00:00Z"), AtOnce)!.Run));
    }

    [Fact]
    public void AsLaterServed_SeveralLaterReleases_TakesTheOldest()
    {
        var history = Given.History(
            "ukdash:England:cases",
            Given.Daily("2021-06-09T15:00:00Z", "2021-06-01", "7"),
            Given.Daily("2021-06-10T15:00:00Z", "2021-06-01", "8"));

        var vintage = history.AsLaterServed(Given.Instant("2021-06-05T15:00:00Z"), AtOnce)!;

        Assert.Equal("7", Given.Text(vintage.Run));
        Assert.Equal(new VintageStamp(Given.Instant("2021-06-09T15:00:00Z"), AsLaterServed: true), vintage.Stamps[0]);
    }

    [Fact]
    public void AsLaterServed_BeforeAnyDayWasShown_IsNothing() =>
        Assert.Null(ThreeReleases().AsLaterServed(Given.Instant("2021-05-01T00:00:00Z"), _ => Given.Instant("2021-06-01T00:00:00Z")));

    [Fact]
    public void Days_ReachFromTheFirstToTheLastThatAnyReleaseSpeaksOf() =>
        Assert.Equal(Given.Days("2021-06-01/2021-06-06"), ThreeReleases().Days);

    [Fact]
    public void Constructor_WithoutRelease_Refuses()
    {
        Assert.Throws<ArgumentException>(() => Given.History("ukdash:England:cases"));
        Assert.Throws<ArgumentException>(() => new RevisionHistory(Given.Id("ukdash:England:cases"), default));
    }

    [Theory]
    [InlineData("2021-06-01T15:00:00Z")]
    [InlineData("2021-05-31T15:00:00Z")]
    public void Constructor_OfReleasesOutOfOrderOrAtOneInstant_RefusesAndNamesThem(string second)
    {
        var refusal = Assert.Throws<ArgumentException>(() => Given.History(
            "ukdash:England:cases", Given.Daily("2021-06-01T15:00:00Z", "2021-06-01", "7"), Given.Daily(second, "2021-06-01", "8")));

        Assert.Contains(second, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("ukdash:England:cases", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_OfReleasesOfTwoForms_Refuses()
    {
        var refusal = Assert.Throws<ArgumentException>(() => Given.History(
            "ukdash:England:cases", Given.Daily("2021-06-01T15:00:00Z", "2021-06-01", "7"), Given.Totals("2021-06-02T15:00:00Z", "2021-06-01", "8")));

        Assert.Contains("is Cumulative, not Daily", refusal.Message, StringComparison.Ordinal);
    }

    private static RevisionHistory ThreeReleases() => Given.History(
        "ukdash:England:cases",
        Given.Daily("2021-06-01T15:00:00Z", "2021-06-01", "1 2 3"),
        Given.Daily("2021-06-02T15:00:00Z", "2021-06-02", "5 3 4"),
        Given.Daily("2021-06-03T15:00:00Z", "2021-06-03", ". 4 . 6"));
}

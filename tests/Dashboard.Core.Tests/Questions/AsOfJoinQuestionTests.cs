using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;

namespace Dashboard.Core.Tests.Questions;

public sealed class AsOfJoinQuestionTests
{
    private static MemoryStore Store { get; } = new(Christmas2021.UnitedKingdom, Christmas2021.JohnsHopkins);

    [Theory]
    [InlineData("2021-12-24T15:59:59Z", ". .")] // before the UK dashboard's 16:00
    [InlineData("2021-12-24T16:00:00Z", "122186 .")]
    [InlineData("2021-12-25T04:20:59Z", "122186 .")]
    [InlineData("2021-12-25T04:21:00Z", "122186 121371")]
    public async Task AskAsync_AroundTwoPublications_ShowsEachFromItsOwnMomentOn(string seenAt, string counts)
    {
        var join = await AskAsync("2021-12-24", seenAt);

        var day = Assert.Single(join.Days);
        Assert.Equal(counts, Invariant($"{Word(day.First)} {Word(day.Second)}"));
    }

    [Fact]
    public async Task AskAsync_OfACountWithoutAReleaseOfTheTime_MarksItAsLaterServed()
    {
        var join = await AskAsync("2021-12-27", "2021-12-28T06:00:00Z");

        var day = Assert.Single(join.Days);
        Assert.Equal((true, Given.Instant("2022-04-13T15:00:00Z")), (day.First.AsLaterServed, day.First.ReleasedAt!.Value));
        Assert.Equal((false, Given.Instant("2021-12-28T04:21:47Z")), (day.Second.AsLaterServed, day.Second.ReleasedAt!.Value));
    }

    [Fact]
    public async Task AskAsync_OfASeriesThatIsNotHeld_SaysSo()
    {
        var answer = await new AsOfJoinQuestion(
                SeriesSelector.Parse("jhu:France:cases"), SeriesSelector.Parse("jhu:United Kingdom:cases"), Given.Days("2021-12-27"), Given.Instant("2021-12-28T06:00:00Z"))
            .AskAsync(new SeriesReader(Store, WrittenCalendar.Known), TestContext.Current.CancellationToken);

        Assert.StartsWith("No series jhu:France:cases is held.", answer.Absence!.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2021-12-27", "2021-12-27T09:00:00Z 2021-12-27T17:00:00Z 2021-12-28T06:00:00Z")]
    [InlineData("2022-06-15", "2022-06-15T08:00:00Z 2022-06-15T16:00:00Z 2022-06-16T05:00:00Z")] // summer time
    [InlineData("2022-03-26", "2022-03-26T09:00:00Z 2022-03-26T17:00:00Z 2022-03-27T05:00:00Z")] // clocks go forward in the night
    public void ReadingTimes_OfADay_AreThoseOfLondon(string day, string moments) =>
        Assert.Equal(moments, string.Join(' ', ReadingTimes.Of(Given.Day(day))));

    private static async Task<AsOfJoin> AskAsync(string days, string seenAt)
    {
        var question = new AsOfJoinQuestion(
            SeriesSelector.Parse("ukdash:United Kingdom:cases"), SeriesSelector.Parse("jhu:United Kingdom:cases"), Given.Days(days), Given.Instant(seenAt));
        return (await question.AskAsync(new SeriesReader(Store, WrittenCalendar.Known), TestContext.Current.CancellationToken)).Value!;
    }

    private static string Word(DayEntry entry) => entry.Count is { } count ? Invariant($"{count}") : ".";
}

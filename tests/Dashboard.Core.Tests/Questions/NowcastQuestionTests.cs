using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Core.Tests.Vintages;
using NodaTime;

namespace Dashboard.Core.Tests.Questions;

public sealed class NowcastQuestionTests
{
    private static readonly SeriesReader Reader = new(
        new MemoryStore(FillingUp.History(20, FillingUp.EveryDay, FillingUp.ByQuarters), Christmas2021.JohnsHopkins), WrittenCalendar.Known);

    private static LocalDate Release { get; } = FillingUp.FirstDay.PlusDays(98);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Ask_AsOfAMoment_GivesTheDaysAsTheyStoodThen()
    {
        var answer = await AskAsync(Release);
        var last = answer.Days[^1];

        Assert.Equal(London.PublicationOf(Release), answer.ReleasedAt);
        Assert.Equal(new DateInterval(Release.PlusDays(-24), Release.PlusDays(-1)), answer.Window); // ten days that fill up, two weeks before
        Assert.Equal((1, FillingUp.SettledOf(last.Day) / 4), (last.LagDays, last.Count));
        Assert.Equal(FillingUp.SettledOf(last.Day), last.Estimate!.People, 6);
        Assert.Equal(0.25, last.Share!.Value, 9);
        Assert.All(answer.Days.Take(14), day => Assert.Null(day.Estimate));
    }

    [Fact]
    public async Task Ask_WhereLaterReleasesAreHeld_TellsWhatTheDaysBecameApart()
    {
        var answer = await AskAsync(Release);

        Assert.All(answer.Days, day => Assert.Equal(FillingUp.SettledOf(day.Day), day.Became!.Count));
        Assert.All(answer.Days, day => Assert.True(day.Became!.ReleasedAt > answer.ReleasedAt));
        Assert.All(answer.Days.TakeLast(10), day => Assert.NotNull(day.IsWithin));
    }

    [Fact]
    public async Task Ask_OfTheNewestRelease_TellsOfNothingLater() =>
        Assert.All((await AskAsync(FillingUp.FirstDay.PlusDays(140))).Days, day => Assert.Null(day.Became));

    [Fact]
    public async Task Ask_OfASeriesThatDoesNotFillUp_SaysWhy()
    {
        var answer = await new NowcastQuestion(SeriesSelector.Parse("jhu:United Kingdom:cases")).AskAsync(Reader, Cancellation);

        Assert.StartsWith("jhu:United Kingdom:cases does not fill up: ", answer.Absence!.Text, StringComparison.Ordinal);
    }

    private static async Task<NowcastAnswer> AskAsync(LocalDate asOf) =>
        (await new NowcastQuestion(SeriesSelector.Parse(Invariant($"{FillingUp.Selector}@{asOf:uuuu-MM-dd}"))).AskAsync(Reader, Cancellation)).Value!;
}

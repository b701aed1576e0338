using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Core.Tests.Vintages;
using NodaTime;

namespace Dashboard.Core.Tests.Questions;

public sealed class VintageQuestionsTests
{
    private static readonly SeriesReader Reader = new(
        new MemoryStore(
            FillingUp.History(14, FillingUp.EveryDay, FillingUp.ByQuarters),
            Given.History("ukdash:Wales:cases:specimen", Given.Daily("2021-12-01T16:00:00Z", "2021-11-20", "1 2 3")),
            Given.History("ukdash:Scotland:cases:specimen", Given.Daily("2021-12-01T16:00:00Z", "2021-11-20", "1 2 3"), Given.Daily("2021-12-02T16:00:00Z", "2021-11-22", "4")),
            Christmas2021.England,
            Christmas2021.JohnsHopkins),
        WrittenCalendar.Known);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task DayStory_AsOfAMoment_UsesNothingLater()
    {
        var answer = await new DayStoryQuestion(SeriesSelector.Parse("jhu:United Kingdom:cases@2022-01-05"), Given.Day("2021-12-27")).AskAsync(Reader, Cancellation);

        Assert.Equal(318699, Assert.Single(answer.Value!.Prints).Count);
        Assert.Equal(Given.Instant("2021-12-29T03:21:43Z"), answer.Value.Settled.LastReleasedAt);
    }

    [Theory]
    [InlineData("2021-12-28T04:21:46Z", false)]
    [InlineData("2021-12-28T04:21:47Z", true)]
    public async Task DayStory_AsOfTheInstantOfARelease_TellsOfIt(string instant, bool isTold)
    {
        var answer = await new DayStoryQuestion(SeriesSelector.Parse("jhu:United Kingdom:cases@" + instant), Given.Day("2021-12-27")).AskAsync(Reader, Cancellation);

        Assert.Equal(isTold, answer.Value is not null);
    }

    [Fact]
    public async Task DayStory_AsLaterServed_UsesNothingLaterEither()
    {
        var answer = await new DayStoryQuestion(SeriesSelector.Parse("jhu:United Kingdom:cases@~2022-01-05"), Given.Day("2021-12-27")).AskAsync(Reader, Cancellation);

        Assert.Equal(318699, Assert.Single(answer.Value!.Prints).Count);
    }

    [Theory]
    [InlineData("jhu:United Kingdom:cases", "2021-12-30", "No release of jhu:United Kingdom:cases has a count for 2021-12-30: its releases speak of 2021-12-20 to 2021-12-28.")]
    [InlineData("jhu:United Kingdom:cases@2021-12-01", "2021-11-30", "No release of jhu:United Kingdom:cases of 2021-12-01 or before is held: the oldest is of 2021-12-25T04:21:00Z.")]
    [InlineData("jhu:France:cases", "2021-12-27", "No series jhu:France:cases is held. The nearest are ")]
    [InlineData("ukdash:England+Wales:cases:specimen", "2021-12-27", "Vintages are told of one area at a time: ask for ukdash:England:cases:specimen and the others by themselves.")]
    public async Task DayStory_OfWhatIsNotHeld_SaysWhy(string selector, string day, string reason)
    {
        var answer = await new DayStoryQuestion(SeriesSelector.Parse(selector), Given.Day(day)).AskAsync(Reader, Cancellation);

        Assert.StartsWith(reason, answer.Absence!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Completeness_AsOfAMoment_TellsOfTheTenDaysBeforeTheReleaseOfTheTime()
    {
        var selector = SeriesSelector.Parse(FillingUp.Selector + "@2021-12-12T12:00:00Z"); // before that day's release
        var answer = await new CompletenessQuestion(selector).AskAsync(Reader, Cancellation);

        Assert.Equal(London.PublicationOf(new LocalDate(2021, 12, 11)), answer.Value!.ReleasedAt);
        Assert.Equal(Enumerable.Range(1, 10).Reverse().Select(lag => (new LocalDate(2021, 12, 11).PlusDays(-lag), lag)), answer.Value.Days.Select(day => (day.Day, day.LagDays)));
        Assert.Equal([1.0, 0.75, 0.5, 0.25], answer.Value.Days.TakeLast(4).Select(day => Math.Round(day.Share!.Value, 9)));
    }

    [Theory]
    [InlineData("ukdash:England:cases", "ukdash:England:cases:publish does not fill up: a count by publish date is meant to be whole when first shown; with a day its revisions are shown.")]
    [InlineData("jhu:United Kingdom:cases", "jhu:United Kingdom:cases does not fill up: a count by snapshot day is meant to be whole when first shown; with a day its revisions are shown.")]
    [InlineData("ukdash:Wales:cases:specimen", "ukdash:Wales:cases:specimen is held in one release, of 2021-12-01T16:00:00Z: how its days fill up can't be seen from it.")]
    [InlineData("ukdash:Scotland:cases:specimen@2021-12-01", "ukdash:Scotland:cases:specimen@2021-12-01 is held in one release, of 2021-12-01T16:00:00Z: how its days fill up can't be seen from it.")]
    public async Task Completeness_OfASeriesThatDoesNotFillUp_SaysWhyInOneLine(string selector, string reason)
    {
        var completeness = await new CompletenessQuestion(SeriesSelector.Parse(selector)).AskAsync(Reader, Cancellation);
        var score = await new NowcastScoreQuestion(SeriesSelector.Parse(selector)).AskAsync(Reader, Cancellation);

        Assert.Equal([reason, reason], [completeness.Absence!.Text, score.Absence!.Text]);
    }

    [Fact]
    public async Task Score_OfTwoReleases_SaysThatTheyAreTooFew()
    {
        var answer = await new NowcastScoreQuestion(SeriesSelector.Parse("ukdash:Scotland:cases:specimen")).AskAsync(Reader, Cancellation);

        Assert.StartsWith("ukdash:Scotland:cases:specimen is held in 2 releases, too few to score estimates: ", answer.Absence!.Text, StringComparison.Ordinal);
    }
}

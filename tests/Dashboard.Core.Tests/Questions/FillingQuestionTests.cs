using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using Dashboard.Core.Tests.Vintages;
using NodaTime;

namespace Dashboard.Core.Tests.Questions;

public sealed class FillingQuestionTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Ask_OfSettledDays_GivesSharesOfTheCountFourWeeksAfter()
    {
        var answer = await AskAsync(FillingUp.EveryDay, FillingUp.Selector);
        var day = answer.Days.First(day => !day.IsEstimated);

        Assert.Equal(FillingUp.SettledOf(day.Day), day.Settled);
        Assert.Null(day.Cells[0]); // spoken of from the next day on
        Assert.Equal([0.25, 0.5, 0.75, 1.0, 1.0], day.Cells.Skip(1).Take(5).Select(cell => cell!.Value.Share!.Value));
    }

    [Fact]
    public async Task Ask_OfDaysThatHaveNotSettled_GivesSharesOfAnEstimate()
    {
        var answer = await AskAsync(FillingUp.EveryDay, FillingUp.Selector);
        var last = answer.Days.Last(day => day.Cells.Any(cell => cell is not null));

        Assert.True(last.IsEstimated);
        Assert.Equal(FillingUp.SettledOf(last.Day), last.Settled!.Value, 6);
        Assert.Equal(0.25, last.Cells[1]!.Value.Share!.Value, 9);
        Assert.All(last.Cells.Skip(2), cell => Assert.Null(cell));
        Assert.True(answer.IsYetToCome(last.Day, 2));
        Assert.False(answer.IsYetToCome(last.Day, 1));
    }

    [Fact]
    public async Task Ask_AsOfAMoment_UsesNothingLater()
    {
        var then = London.PublicationOf(FillingUp.FirstDay.PlusDays(70));
        var whole = await AskAsync(FillingUp.EveryDay, Invariant($"{FillingUp.Selector}@{FillingUp.FirstDay.PlusDays(70):uuuu-MM-dd}"));
        var cut = await AskAsync(FillingUp.EveryDay, FillingUp.Selector, weeks: 10);

        Assert.Equal(then, whole.ReleasedAt);
        Assert.Equal(cut.Days.Select(day => (day.Day, day.Settled, day.IsEstimated)), whole.Days.Select(day => (day.Day, day.Settled, day.IsEstimated)));
        Assert.Equal(cut.Days.SelectMany(day => day.Cells), whole.Days.SelectMany(day => day.Cells));
    }

    [Fact]
    public async Task Ask_OnDaysWithoutRelease_LeavesTheirCellsEmpty()
    {
        var answer = await AskAsync(FillingUp.OnWeekdays, FillingUp.Selector);

        Assert.All(answer.Days, day => Assert.All(day.Cells.Index().Where(cell => !FillingUp.OnWeekdays(day.Day.PlusDays(cell.Index))), cell => Assert.Null(cell.Item)));
    }

    [Fact]
    public async Task MedianShare_AtALag_IsTheMiddleOfTheSettledDays()
    {
        var answer = await AskAsync(FillingUp.EveryDay, FillingUp.Selector);

        Assert.Equal([null, 0.25, 0.5, 0.75, 1.0], Enumerable.Range(0, 5).Select(answer.MedianShareAt));
    }

    [Fact]
    public async Task Ask_OfAWindow_GivesItsDays()
    {
        var window = new DateInterval(FillingUp.FirstDay.PlusDays(10), FillingUp.FirstDay.PlusDays(19));
        var answer = await new FillingQuestion(SeriesSelector.Parse(FillingUp.Selector), window).AskAsync(Reader(FillingUp.EveryDay, 14), Cancellation);

        Assert.Equal(window, answer.Value!.Window);
    }

    [Fact]
    public async Task Ask_OfASeriesThatDoesNotFillUp_SaysWhy()
    {
        var answer = await new FillingQuestion(SeriesSelector.Parse("jhu:United Kingdom:cases"), Window: null).AskAsync(
            new SeriesReader(new MemoryStore(Christmas2021.JohnsHopkins), WrittenCalendar.Known), Cancellation);

        Assert.StartsWith("jhu:United Kingdom:cases does not fill up: ", answer.Absence!.Text, StringComparison.Ordinal);
    }

    private static async Task<FillingAnswer> AskAsync(Func<LocalDate, bool> isReleased, string selector, int weeks = 14) =>
        (await new FillingQuestion(SeriesSelector.Parse(selector), Window: null).AskAsync(Reader(isReleased, weeks), Cancellation)).Value!;

    private static SeriesReader Reader(Func<LocalDate, bool> isReleased, int weeks) =>
        new(new MemoryStore(FillingUp.History(weeks, isReleased, FillingUp.ByQuarters)), WrittenCalendar.Known);
}

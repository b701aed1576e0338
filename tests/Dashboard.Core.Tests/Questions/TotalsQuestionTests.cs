using Dashboard.Core.Questions;
using Dashboard.Core.Series;

namespace Dashboard.Core.Tests.Questions;

public sealed class TotalsQuestionTests
{
    private static readonly MemoryStore Store = new(
        Given.History("jhu:France:cases", Given.Totals("2021-06-09T04:21:00Z", "2021-06-01", "10 20 30 40")),
        Given.History("jhu:Spain:cases", Given.Totals("2021-06-09T04:21:00Z", "2021-06-02", "5 . 9")),
        Christmas2021.England);

    [Fact]
    public async Task AskAsync_OfASum_AddsTheTotalsOfTheDaysThatBothReachAndHave()
    {
        var answer = await AskAsync("jhu:France+Spain:cases", "2021-05-31/2021-06-30");

        // Spain begins on the 2nd and has no total for the 3rd: a sum without it would be France's alone.
        Assert.Equal(new CumulativeSeries(Given.Day("2021-06-02"), Given.Counts("25 . 49")), answer.Value!.Totals);
    }

    [Theory]
    [InlineData("ukdash:England:cases", "2021-12-20/2021-12-24", "is held as daily counts from 2021-12-20 on, not as totals to date")]
    [InlineData("jhu:France:cases", "2021-07-01/2021-07-02", "it runs from 2021-06-01 to 2021-06-04")]
    [InlineData("jhu:Italy:cases", "2021-06-01/2021-06-02", "No series jhu:Italy:cases is held.")]
    public async Task AskAsync_OfWhatHasNoTotals_SaysWhy(string selector, string window, string reason) =>
        Assert.Contains(reason, (await AskAsync(selector, window)).Absence!.Text, StringComparison.Ordinal);

    private static async Task<Answer<TotalsAnswer>> AskAsync(string selector, string window) =>
        await new TotalsQuestion(SeriesSelector.Parse(selector), Given.Days(window))
            .AskAsync(new SeriesReader(Store, WrittenCalendar.Known), TestContext.Current.CancellationToken);
}

using Dashboard.Core.Questions;
using Dashboard.Core.Reconciliation.Policies;
using Dashboard.Core.Series;

namespace Dashboard.Core.Tests.Questions;

public sealed class SideBySideQuestionTests
{
    [Fact]
    public async Task AskAsync_OfAWindow_AveragesItsFirstDayOverTheDaysBeforeItToo()
    {
        var sides = await AskAsync("2021-12-22/2021-12-23", meanDays: 3);

        // 91,743 + 90,629 + 109,655 are 292,027, and 320,073 with 119,789 for the oldest.
        Assert.Equal([292027 / 3.0, 106691.0], sides.Series[0].Means.Select(mean => mean.PeoplePerDay!.Value));
        Assert.Equal(106691.0, sides.Series[0].MeanOn(Given.Day("2021-12-23")));
    }

    [Fact]
    public async Task AskAsync_OfDaysWithoutEnoughBeforeThem_HasNoAverageThere()
    {
        var means = (await AskAsync("2021-12-20/2021-12-22", meanDays: 3)).Series[0].Means;

        Assert.Equal([null, null, 292027 / 3.0], means.Select(mean => mean.PeoplePerDay));
    }

    [Fact]
    public async Task AskAsync_BeyondWhatIsHeld_EndsWithTheLastDayOfAny() =>
        Assert.Equal(Given.Days("2021-12-28/2021-12-30"), (await AskAsync("2021-12-28/2022-01-31", meanDays: 3)).Window);

    private static async Task<Core.Comparison.SideBySide> AskAsync(string days, int meanDays)
    {
        var window = Given.Days(days);
        var question = new SideBySideQuestion(
            [SeriesSelector.Parse("ukdash:United Kingdom:cases"), SeriesSelector.Parse("jhu:United Kingdom:cases")], window.Start, window.End, new GapPolicy(), meanDays);
        var reader = new SeriesReader(new MemoryStore(Christmas2021.UnitedKingdom, Christmas2021.JohnsHopkins), WrittenCalendar.Known);
        return (await question.AskAsync(reader, TestContext.Current.CancellationToken)).Value!;
    }
}

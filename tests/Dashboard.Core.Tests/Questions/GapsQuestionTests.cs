using Dashboard.Core.Questions;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;

namespace Dashboard.Core.Tests.Questions;

public sealed class GapsQuestionTests
{
    private static readonly MemoryStore Store = new(
        Christmas2021.UnitedKingdom,
        Christmas2021.England,
        Christmas2021.Wales,
        Christmas2021.NorthernIreland,
        Christmas2021.Scotland,
        Given.History("ukdash:England:deaths", Given.Daily("2022-04-13T15:00:00Z", "2022-02-19", "50 51 52 53 54")),
        Given.History("ukdash:Scotland:cases:specimen", Given.Daily("2022-02-02T16:00:00Z", "2022-01-30", "800 900 850")));

    [Fact]
    public async Task AskAsync_OfNorthernIrelandsChristmas_TellsWhyAndWhatCaughtUp()
    {
        var days = (await AskAsync("ukdash:Northern Ireland:cases", "2021-12-24/2021-12-30")).Days;

        Assert.Equal(
            [(25, DayStatus.NoReport), (26, DayStatus.NoReport), (27, DayStatus.NoReport), (28, DayStatus.NoReport), (29, DayStatus.CatchUp)],
            days.Select(day => (day.Day.Day, day.Entry.Status)));
        Assert.Equal(
            "Northern Ireland published nothing from 25 to 28 December 2021; the bank holiday Christmas Day (substitute day)", days[2].Reason);
        Assert.Equal(Given.Days("2021-12-25/2021-12-29"), days[4].Covers);
    }

    [Fact]
    public async Task AskAsync_OfTheUkOnADayWhenNationsWereSilent_NamesThem()
    {
        var day = Assert.Single((await AskAsync("ukdash:United Kingdom:cases", "2021-12-27")).Days);

        Assert.Equal(DayStatus.Incomplete, day.Entry.Status);
        Assert.StartsWith("holds England and Scotland, without Northern Ireland and Wales, which did not report", day.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ukdash:England:deaths", "2022-02-21/2022-02-22", "21")] // the first day asked for is the first of the new rhythm
    [InlineData("ukdash:England:deaths", "2022-02-20/2022-02-22", "21")]
    [InlineData("ukdash:England:deaths", "2022-02-22/2022-02-23", "")]
    [InlineData("ukdash:Scotland:cases:specimen", "2022-01-31/2022-02-01", "31")]
    public async Task AskAsync_OfDaysWithABreak_TellsItOnItsDay(string selector, string window, string days)
    {
        var broken = (await AskAsync(selector, window)).Days.Where(day => day.Caveats.Breaks.Length > 0);

        Assert.Equal(days, string.Join(' ', broken.Select(day => Invariant($"{day.Day.Day}"))));
    }

    private static async Task<GapsAnswer> AskAsync(string selector, string window) =>
        (await new GapsQuestion(SeriesSelector.Parse(selector), Given.Days(window))
            .AskAsync(new SeriesReader(Store, WrittenCalendar.Known), TestContext.Current.CancellationToken)).Value!;
}

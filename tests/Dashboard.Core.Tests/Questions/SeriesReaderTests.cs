using Dashboard.Core.Questions;
using Dashboard.Core.Series;

namespace Dashboard.Core.Tests.Questions;

public sealed class SeriesReaderTests
{
    [Fact]
    public async Task ReadAsync_AsOfADay_IsTheSeriesAsItStoodAtItsEnd()
    {
        var reading = (await Read("jhu:United Kingdom:cases@2021-12-28")).Value!;

        // 318,699 came on the 28th at 04:21 UTC; the totals to the end of the 28th came on the 29th.
        Assert.Equal(". 89022 105330 122448 121371 . . 318699x3", Given.Text(reading.Daily));
        Assert.True(reading.IsCumulative);
    }

    [Fact]
    public async Task ReadAsync_WithoutAsOf_IsTheNewestState() =>
        Assert.Equal(". 89022 105330 122448 121371 121861 118945 107699 138025", Given.Text((await Read("jhu:United Kingdom:cases")).Value!.Daily));

    [Fact]
    public async Task ReadAsync_ASum_AddsItsAreasAndNamesTheSilentOnes()
    {
        var daily = (await Read("ukdash:England+Wales:cases")).Value!.Daily.Within(Given.Days("2021-12-24/2021-12-28"))!;

        Assert.Equal("111824 113628 108893x2 98515 129471x2", Given.Text(daily));
        Assert.Equal("without Wales, which did not report", daily[Given.Day("2021-12-27")].Reason.Text);
    }

    [Fact]
    public async Task ReadAsync_StrictlyBeforeTheOldestRelease_IsNotHeldAndSaysWhatToAsk()
    {
        var absence = (await Read("ukdash:England:cases@2021-12-28")).Absence!;

        Assert.False(absence.IsUnknownSeries);
        Assert.Contains("is not held as of 2021-12-28: the oldest release held is of 2022-04-13T15:00:00Z; ask for @~2021-12-28", absence.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_AsLaterServed_ShowsTheDaysPublishedByThenAndMarksThem()
    {
        var daily = (await Read("ukdash:England:cases@~2021-12-28T15:59:59Z")).Value!.Daily;

        // The count of the 28th was shown at 16:00; 25 and 26 December were filled in later.
        Assert.Equal("76065 80916 95795 107055 105069 . . 98515", Given.Text(daily));
        Assert.All(daily.Entries, entry => Assert.True(entry.AsLaterServed));
    }

    [Fact]
    public async Task ReadAsync_AsLaterServedBeforeTheFirstDay_SaysWhichThatIs() =>
        Assert.Contains("its first day is 2021-12-20", (await Read("ukdash:England:cases@~2021-12-01")).Absence!.Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("ukdash:Englnd:cases", "ukdash:England:cases:publish")]
    [InlineData("ukdash:walse:cases:specimen", "ukdash:Wales:cases:publish")]
    [InlineData("ukdash:England+Waels:cases", "ukdash:Wales:cases:publish")]
    [InlineData("jhu:United Kingdom:deaths", "jhu:United Kingdom:cases")]
    public async Task ReadAsync_ASeriesThatIsNotHeld_NamesTheNearest(string selector, string nearest)
    {
        var absence = (await Read(selector)).Absence!;

        Assert.True(absence.IsUnknownSeries);
        Assert.InRange(absence.Nearest.Length, 1, 3);
        Assert.Equal(nearest, absence.Nearest[0].ToString());
        Assert.Contains(nearest, absence.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_FromAnEmptyStore_SaysThatNothingIsHeld()
    {
        var reader = new SeriesReader(new MemoryStore(), WrittenCalendar.Known);

        var absence = (await reader.ReadAsync(SeriesSelector.Parse("jhu:Wales:cases"), TestContext.Current.CancellationToken)).Absence!;

        Assert.Equal("No series jhu:Wales:cases is held, nor any other.", absence.Text);
    }

    private static async Task<Answer<SeriesReading>> Read(string selector) =>
        await new SeriesReader(
            new MemoryStore(Christmas2021.JohnsHopkins, Christmas2021.UnitedKingdom, Christmas2021.England, Christmas2021.Wales, Christmas2021.NorthernIreland),
            WrittenCalendar.Known).ReadAsync(SeriesSelector.Parse(selector), TestContext.Current.CancellationToken);
}

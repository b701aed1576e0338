using Dashboard.Core.Publication;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;

namespace Dashboard.Core.Tests.Reconciliation;

public sealed class GapFinderTests
{
    [Fact]
    public void Read_NorthernIrelandAtChristmas2021_FindsFourDaysWithoutReportAndTheirCatchUp()
    {
        var series = Publish("Northern Ireland", "2021-12-21", "2096 3231 3227 3286 0 0 0 0 22972 4701");

        Assert.Equal("2096 3231 3227 3286 . . . . 22972x5 4701", Given.Text(series));
        Assert.All(series.Entries[4..8], entry => Assert.Equal(ReasonKind.Calendar, entry.Reason.Kind));
        Assert.Equal("Northern Ireland published nothing from 25 to 28 December 2021", series.Entries[5].Reason.Text);
        Assert.Equal("Northern Ireland published nothing from 25 to 28 December 2021", series.Entries[6].Reason.Text);
        Assert.Equal(new CatchUp(Given.Days("2021-12-25/2021-12-29"), 22972), Assert.Single(CatchUpFinder.Of(series)));
    }

    [Fact]
    public void Read_WalesOnASaturday_FindsNoReportAndASundayThatCoversBoth()
    {
        var series = Publish("Wales", "2021-12-15", "2431 2889 3129 0 3462 6796");

        Assert.Equal("2431 2889 3129 . 3462x2 6796", Given.Text(series));
        Assert.Equal("Wales publishes nothing on Saturdays", series.Entries[3].Reason.Text);
    }

    [Fact]
    public void Read_TheUkAtWeekends_FindsThemFrom26February2022On()
    {
        // Saturday 19 February to Monday 28 February 2022.
        var series = Publish("United Kingdom", "2022-02-19", "39693 31170 38409 41130 39656 38933 31933 0 0 82451");

        Assert.Equal("39693 31170 38409 41130 39656 38933 31933 . . 82451x3", Given.Text(series));
        Assert.All(series.Entries[7..9], entry => Assert.Equal(ReasonKind.Calendar, entry.Reason.Kind));
    }

    [Fact]
    public void Read_JohnsHopkinsAtChristmas2021_FindsTheCatchUpOfThreeDays()
    {
        var series = Read("jhu:United Kingdom:cases", Given.Totals("2021-12-28T04:21:47Z", "2021-12-23", "11769921 11891292 11891292 11891292 12209991"));

        Assert.Equal(". 121371 . . 318699x3", Given.Text(series));
        Assert.Equal(DayStatus.CatchUp, series.Entries[4].Status);
        Assert.Equal("covers 3 days, those without report before it included", series.Entries[4].Reason.Text);
    }

    [Fact]
    public void Read_TotalsWithDaysWithoutEntry_LetsTheNextOneCoverThem() =>
        Assert.Equal(". 5 . . 30x3", Given.Text(Read("jhu:New Zealand:cases", Given.Totals("2021-07-01T04:21:00Z", "2021-06-01", "10 15 . . 45"))));

    [Fact]
    public void Read_AZeroInASmallSeries_LeavesItAZero()
    {
        var series = Publish("Scotland", "2021-06-01", "3 0 2 1 4 0 5");

        Assert.Equal("3 0 2 1 4 0 5", Given.Text(series));
        Assert.Equal(DayStatus.ReportedZero, series.Entries[5].Status);
    }

    [Theory]
    [InlineData("20 20 20 20 0 20", "20 20 20 20 . 20x2")] // at the level from which a zero is next to impossible
    [InlineData("19 19 19 19 0 20", "19 19 19 19 0 20")]
    [InlineData("18 18 22 22 0 20", "18 18 22 22 . 20x2")] // the median of an even number lies between
    [InlineData("18 18 20 20 0 20", "18 18 20 20 0 20")] // here at 19
    [InlineData("20 20 20 0 20", "20 20 20 0 20")] // three reports are too few to know a level
    [InlineData("0 20 20 20 20 0 0 60", "0 20 20 20 20 . . 60x3")]
    [InlineData("9 9 9 9 900 0 9", "9 9 9 9 900 0 9")] // one great day makes no level
    public void Read_AZeroAtALevel_IsNoReportWhereItCannotBeTrue(string published, string read) =>
        Assert.Equal(read, Given.Text(Read("jhu:New Zealand:cases", Given.Daily("2021-07-01T04:21:00Z", "2021-06-01", published))));

    // Johns Hopkins, Hubei, 24 February to 17 April 2020, when Wuhan added 325 of earlier weeks, and Zhejiang, 29 January to 4 March 2020: days on which nobody fell ill.
    [Theory]
    [InlineData("2020-02-24", "203 499 401 409 318 423 570 196 114 115 134 126 74 41 36 17 13 8 5 4 4 4 1 1 0 0 0 0 0 1 0 0 0 0 0 0 0 1 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 325")]
    [InlineData("2020-01-29", "123 132 110 61 62 63 105 66 59 52 42 27 17 25 14 14 10 7 5 4 1 2 1 28 2 0 0 0 0 0 0 0 0 1 7 0")]
    public void Read_ZerosAfterAWaveHasDiedAway_LeavesThemZeros(string firstDay, string published) =>
        Assert.Equal(published, Given.Text(Read("jhu:New Zealand:cases", Given.Daily("2021-07-01T04:21:00Z", firstDay, published))));

    [Fact]
    public void Read_AnImprobableZero_SaysSo() =>
        Assert.Equal(
            ReasonKind.Level,
            Read("jhu:New Zealand:cases", Given.Daily("2021-07-01T04:21:00Z", "2021-06-01", "50 50 50 50 0")).Entries[4].Reason.Kind);

    [Theory]
    [InlineData("8 9 10 11 12 10 10 9 10 11 9 10 . 10 10 9 11 10", "0 22", ". 22x2")] // the day's own level is 10
    [InlineData("8 9 10 11 12 10 10 9 10 11 9 10 10 10 10 9 11 10", "0 0 33", ". . 33x3")]
    [InlineData("8 9 10 11 12 10 10 9 10 11 9 10 10 10 10 9 11 10", "0 11", "0 11")] // nothing caught up
    [InlineData("8 9 10 11 12 10 10 9 10 11 9 10 10 10 10 9 11 10", "0 90", "0 90")] // a burst, not two days
    [InlineData("2 1 0 3 0 1 2 2 0 1 4 0 0 2 1 3 0 1", "0 5", "0 5")] // zeros are common here
    [InlineData("0 0 1 0 0 0 0 0 2 0 0 0 0 1 0 0 0 0", "0 31", "0 31")] // the beginning of an outbreak
    [InlineData("9 10 11", "0 21", "0 21")] // too few days to know a pattern
    public void Read_AZeroBeforeAReportOfTwoDays_IsNoReportWhereTheSeriesOwnPatternSaysSo(string before, string then, string read) =>
        Assert.EndsWith(
            " " + read,
            Given.Text(Read("jhu:New Zealand:cases", Given.Daily("2021-07-01T04:21:00Z", "2021-06-01", before + " " + then))),
            StringComparison.Ordinal);

    [Fact]
    public void Read_ASeriesZeroOnEverySunday_FindsTheHabit()
    {
        // Tuesday 1 June to Monday 5 July 2021; five people a day, Mondays ten.
        var weeks = string.Join(' ', Enumerable.Repeat("5 6 4 5 5 0 10", 5));

        var series = Read("jhu:New Zealand:cases", Given.Daily("2021-07-10T04:21:00Z", "2021-06-01", weeks));

        Assert.Equal(string.Join(' ', Enumerable.Repeat("5 6 4 5 5 . 10x2", 5)), Given.Text(series));
        Assert.Equal((ReasonKind.Habit, Certainty.Likely), (series.Entries[5].Reason.Kind, series.Entries[5].Reason.Sure));
        Assert.StartsWith("zero on every Sunday of four weeks", series.Entries[5].Reason.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TrueZerosOfSmallSeries_StayZeros()
    {
        var random = new Random(20211224);
        var (days, taken) = (0, 0);
        foreach (var level in new[] { 0.5, 1, 2, 3, 5, 8, 12, 16 })
        {
            for (var run = 0; run < 10; run++)
            {
                var counts = Enumerable.Range(0, 365).Select(_ => Poisson(random, level * Gamma(random))).ToArray();
                var series = Read("jhu:New Zealand:cases", Given.Daily("2022-07-01T04:21:00Z", "2021-06-01", string.Join(' ', counts)));
                days += counts.Length;
                taken += series.Entries.Count(entry => entry.Status == DayStatus.NoReport);
            }
        }

        // One day in five thousand at the most is taken for silent that was not.
        Assert.InRange(taken, 0, days / 5000);
    }

    [Theory]
    [InlineData("2021-12-25", "certain", "certain")]
    [InlineData("2021-12-30", "likely", "likely")]
    public void Read_ACatchUp_IsAsSureAsTheDaysItCovers(string silentDay, string noReport, string catchUp)
    {
        var counts = Enumerable.Range(0, 20).Select(i => Given.Day("2021-12-15").PlusDays(i) == Given.Day(silentDay) ? "0" : "5000");

        var series = Publish("Northern Ireland", "2021-12-15", string.Join(' ', counts));

        var day = Given.Day(silentDay);
        Assert.Equal((noReport, catchUp), (series[day].Reason.Sure.ToWord(), series[day.PlusDays(1)].Reason.Sure.ToWord()));
    }

    [Theory]
    [InlineData(24, DayStatus.NoReport)] // the four great days are the oldest of the 28 before
    [InlineData(28, DayStatus.ReportedZero)]
    public void Read_AZeroAfterSilentWeeks_IsJudgedByThe28DaysBeforeIt(int days, DayStatus status)
    {
        var published = "50 50 50 50 " + string.Join(' ', Enumerable.Repeat(".", days)) + " 0";

        Assert.Equal(status, Read("jhu:New Zealand:cases", Given.Daily("2021-07-05T04:21:00Z", "2021-06-01", published)).Entries[^1].Status);
    }

    [Theory]
    [InlineData("ukdash:England:cases:specimen")]
    [InlineData("ukdash:England:deaths:death")]
    public void Read_AZeroByTheDayOfTheEvent_IsNeverJudged(string series)
    {
        var read = Read(series, Given.Daily("2021-12-28T16:00:00Z", "2021-12-20", "500 500 500 500 500 0 0 500"));

        Assert.Equal("500 500 500 500 500 0 0 500", Given.Text(read));
        Assert.All(read.Entries[5..7], entry => Assert.Equal(DayStatus.ReportedZero, entry.Status));
    }

    [Fact]
    public void Read_ACountPublishedForASilentDay_SaysThatItWasAddedLater()
    {
        var series = Publish("England", "2021-12-24", "105069 113628 103558 98515");

        Assert.Equal("105069 113628 103558 98515", Given.Text(series));
        Assert.Equal(
            [DayStatus.Reported, DayStatus.BackfilledLater, DayStatus.BackfilledLater, DayStatus.Reported],
            series.Entries.Select(entry => entry.Status));
    }

    [Fact]
    public void Read_SilentDaysAsLaterServed_ShowsNoReportAndLetsTheNextReportStandForItself()
    {
        var history = Given.History(
            "jhu:United Kingdom:cases",
            Given.Totals("2022-01-06T06:16:49Z", "2021-12-23", "11769921 11891292 12013153 12132098 12239797"));

        var vintage = history.AsLaterServed(Given.Instant("2021-12-28T23:00:00Z"), day => WrittenCalendar.Known.FirstShown(Source.JohnsHopkins, DateBasis.Snapshot, day));
        var series = GapFinder.Read(SeriesSelector.Of(history.Id), history.Id, vintage!, WrittenCalendar.Known);

        Assert.Equal(". 121371 . . 107699", Given.Text(series));
        Assert.All(series.Entries[2..4], entry => Assert.Equal(ReasonKind.AddedLater, entry.Reason.Kind));
        Assert.EndsWith("a later release gives 121,861", series.Entries[2].Reason.Text, StringComparison.Ordinal);
        Assert.All(series.Entries, entry => Assert.True(entry.AsLaterServed));
    }

    [Fact]
    public void Read_ADifferenceOfTwoReleases_StandsSinceTheNewer()
    {
        var series = Read(
            "jhu:New Zealand:cases",
            Given.Totals("2021-06-03T04:21:00Z", "2021-06-01", "10 15"),
            Given.Totals("2021-06-04T04:21:00Z", "2021-06-03", "21"),
            Given.Totals("2021-06-09T04:21:00Z", "2021-06-02", "16"));

        Assert.Equal(". 6 5", Given.Text(series));
        Assert.All(series.Entries[1..], entry => Assert.Equal(Given.Instant("2021-06-09T04:21:00Z"), entry.ReleasedAt));
    }

    [Fact]
    public void Read_ADifferenceAcrossDaysWithoutEntry_StandsSinceTheNewerOfItsTwoTotals()
    {
        var series = Read(
            "jhu:New Zealand:cases",
            Given.Totals("2021-06-04T04:21:00Z", "2021-06-01", "10 . 45"),
            Given.Totals("2021-06-09T04:21:00Z", "2021-06-01", "12"));

        Assert.Equal(". . 33x2", Given.Text(series));
        Assert.Equal(Given.Instant("2021-06-09T04:21:00Z"), series.Entries[2].ReleasedAt);
    }

    [Fact]
    public void Read_ADownwardRevision_KeepsTheCorrectionVisible()
    {
        var series = Publish("Scotland", "2021-06-01", "5 -3 7");

        Assert.Equal("5 -3 7", Given.Text(series));
        Assert.Equal(DayStatus.Correction, series.Entries[1].Status);
    }

    [Fact]
    public void Read_ADownwardRevisionOfASilentDay_KeepsTheCorrectionVisible() =>
        Assert.Equal(DayStatus.Correction, Publish("England", "2021-12-24", "105069 -300 103558").Entries[1].Status);

    /// <summary>A gamma of mean 1 and variance 1/5, so that the counts scatter as daily reports do: the mean of five exponentials.</summary>
    private static double Gamma(Random random) => Enumerable.Range(0, 5).Sum(_ => -Math.Log(1 - random.NextDouble())) / 5;

    private static int Poisson(Random random, double mean)
    {
        var (count, product) = (0, random.NextDouble());
        for (; product > Math.Exp(-mean); count++)
        {
            product *= random.NextDouble();
        }

        return count;
    }

    private static DailySeries Publish(string area, string firstDay, string counts) =>
        Read(Invariant($"ukdash:{area}:cases:publish"), Given.Daily("2022-04-13T15:00:00Z", firstDay, counts));

    private static DailySeries Read(string selector, params Release[] releases)
    {
        var history = Given.History(selector, [.. releases]);
        return GapFinder.Read(SeriesSelector.Of(history.Id), history.Id, history.Latest, WrittenCalendar.Known);
    }
}

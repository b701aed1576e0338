using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;

namespace Dashboard.Core.Tests.Series;

public sealed class SeriesSumTests
{
    [Theory]
    [InlineData("3", "4", "7", DayStatus.Reported)]
    [InlineData("0", "0", "0", DayStatus.ReportedZero)]
    [InlineData("3", "-4", "-1", DayStatus.Correction)]
    [InlineData("3", "4x2", "7x2", DayStatus.CatchUp)]
    [InlineData("3", ".", "3", DayStatus.Incomplete)]
    [InlineData("0", ".", "0", DayStatus.Incomplete)]
    [InlineData(".", ".", ".", DayStatus.NoReport)]
    public void Of_TwoParts_AddsThemAndSaysHowTheSumCameAbout(string england, string wales, string sum, DayStatus status)
    {
        var added = Sum(England(england), Wales(wales));

        Assert.Equal(sum, Given.Text(added));
        Assert.Equal(status, added.Entries[0].Status);
    }

    [Fact]
    public void Of_PartsOfWhichSomeAreSilent_NamesThem()
    {
        var sum = SeriesSum.Of(
            SeriesSelector.Parse("ukdash:England+Wales+Scotland:cases"),
            [England("3"), Wales("."), Given.Series(".", selector: "ukdash:Scotland:cases")]);

        Assert.Equal("without Wales and Scotland, which did not report", sum.Entries[0].Reason.Text);
        Assert.Equal(ReasonKind.Parts, sum.Entries[0].Reason.Kind);
    }

    [Fact]
    public void Of_PartsOfDifferentDays_ReachesFromTheFirstToTheLastOfAny()
    {
        var sum = Sum(England("1 2 3"), Given.Series("10 20 30", firstDay: "2021-06-02", selector: "ukdash:Wales:cases"));

        Assert.Equal("1 12 23 30", Given.Text(sum));
        Assert.Equal(
            [DayStatus.Incomplete, DayStatus.Reported, DayStatus.Reported, DayStatus.Incomplete], sum.Entries.Select(entry => entry.Status));
    }

    [Fact]
    public void Of_APartThatIsItselfIncomplete_IsIncomplete()
    {
        var britain = SeriesSum.Of(
            SeriesSelector.Parse("ukdash:Scotland+England+Wales:cases"),
            [Given.Series("5", selector: "ukdash:Scotland:cases"), Sum(England("3"), Wales("."))]);

        Assert.Equal("8", Given.Text(britain));
        Assert.Equal(DayStatus.Incomplete, britain.Entries[0].Status);
    }

    [Fact]
    public void Of_AFilledPart_IsFilled()
    {
        var filled = England("3").With([DayEntry.Of(3, DayStatus.Filled, DayReason.None)]);

        Assert.Equal(DayStatus.Filled, Sum(filled, Wales("4")).Entries[0].Status);
    }

    [Fact]
    public void Of_ReleasedParts_StandsSinceTheNewestAndIsLaterServedWhereOneIs()
    {
        var (old, young) = (Given.Instant("2021-06-01T15:00:00Z"), Given.Instant("2021-06-02T15:00:00Z"));

        var entry = Sum(
            England("3").With([DayEntry.Reported(3) with { ReleasedAt = young }]),
            Wales("4").With([DayEntry.Reported(4) with { ReleasedAt = old, AsLaterServed = true }])).Entries[0];

        Assert.Equal(young, entry.ReleasedAt);
        Assert.True(entry.AsLaterServed);
    }

    [Fact]
    public void Of_PartsOfWhichTheFirstAloneIsLaterServed_IsLaterServed()
    {
        var served = England("3").With([DayEntry.Reported(3) with { AsLaterServed = true }]);

        Assert.True(Sum(served, Wales("4")).Entries[0].AsLaterServed);
    }

    [Fact]
    public void Of_NoPart_Refuses() =>
        Assert.Throws<ArgumentException>(() => SeriesSum.Of(SeriesSelector.Parse("ukdash:England+Wales:cases"), []));

    private static DailySeries England(string days) => Given.Series(days, selector: "ukdash:England:cases");

    private static DailySeries Wales(string days) => Given.Series(days, selector: "ukdash:Wales:cases");

    private static DailySeries Sum(params DailySeries[] parts) => SeriesSum.Of(SeriesSelector.Parse("ukdash:England+Wales:cases"), parts);
}

using Dashboard.Core.Averages;
using Dashboard.Core.Vintages;

namespace Dashboard.Core.Tests.Averages;

public sealed class PublishedDaysTests
{
    // Totals, with what each day's count and the week's sum then are; '.' where there is none.
    [Theory]
    [InlineData("0 1 3 6 6 6 7 9 12", ". 1 2 3 0 0 1 2 3", ". . . . . . . 9 11")]
    [InlineData("5 9 8 8 8 8 8 8 8", ". 4 -1 0 0 0 0 0 0", ". . . . . . . 3 -1")] // a correction stays
    [InlineData("5 . 8 9", ". . . 1", ". . . .")]                                 // a day without entry hides its neighbour's count too
    public void Of_Totals_TakesNeighboursApartAndAddsWeeks(string totals, string counts, string weeks)
    {
        var days = PublishedDays.Of(SeriesForm.Cumulative, [Given.Run(totals)]);

        Assert.Equal((totals, counts, weeks), Texts(days));
    }

    [Theory]
    [InlineData("1 2 3 4 5 6 7 8", "1 3 6 10 15 21 28 36", ". . . . . . 28 35")]
    [InlineData("1 . 3 4 5 6 7 8 9", "1 . 4 8 13 19 26 34 43", ". . . . . . . . 42")] // no week with a day that has no count
    public void Of_CountsADay_AddsThemUpFromTheFirst(string counts, string totals, string weeks)
    {
        var days = PublishedDays.Of(SeriesForm.Daily, [Given.Run(counts)]);

        Assert.Equal((totals, counts, weeks), Texts(days));
    }

    [Fact]
    public void Of_SeveralParts_AddsWhatEachHasOfADay()
    {
        var days = PublishedDays.Of(SeriesForm.Cumulative, [Given.Run("10 20 30", "2021-06-01"), Given.Run("1 .", "2021-06-02")]);

        Assert.Equal(("10 21 .", ". 11 .", ". . ."), Texts(days));
        Assert.Equal((Given.Day("2021-06-01"), Given.Day("2021-06-03")), (days.FirstDay, days.LastDay));
    }

    [Fact]
    public void WalkFrom_ALaterDay_KnowsTheDaysBeforeIt()
    {
        var days = PublishedDays.Of(SeriesForm.Daily, [Given.Run("1 2 3 4 5 6 7 8", "2021-06-01")]);

        Assert.Equal(new PublishedDay(36, 8, 35), days.WalkFrom(Given.Day("2021-06-08")).Next());
        Assert.Throws<ArgumentOutOfRangeException>(() => days.WalkFrom(Given.Day("2021-06-09")));
        Assert.Throws<ArgumentException>(() => PublishedDays.Of(SeriesForm.Daily, []));
    }

    private static (string Totals, string Counts, string Weeks) Texts(PublishedDays days)
    {
        var walk = days.WalkFrom(days.FirstDay);
        var all = Enumerable.Range(0, days.Length).Select(_ => walk.Next()).ToList();
        return (Text(all.Select(day => day.Total)), Text(all.Select(day => day.Count)), Text(all.Select(day => day.WeekSum)));
    }

    private static string Text(IEnumerable<long?> numbers) => string.Join(' ', numbers.Select(number => number is { } given ? Invariant($"{given}") : "."));
}

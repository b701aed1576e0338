using System.Collections.Immutable;
using Dashboard.Core.Series;
using FsCheck.Fluent;

namespace Dashboard.Core.Tests.Series;

public sealed class CumulativeSeriesTests
{
    [Theory]
    [InlineData("10 13 13 20", "2/1 3/1 0/1 7/1")]
    [InlineData("10 13 9 20", "2/1 3/1 -4/1 11/1")] // the source took people back
    [InlineData("10 . . 40", "2/1 ./0 ./0 30/3")] // the difference spans the days without entry
    [InlineData(". . 10 11", "./0 ./0 2/3 1/1")]
    [InlineData("10 .", "2/1 ./0")]
    public void ToDaily_BehindAKnownTotal_TakesNeighboursApart(string totals, string daily) =>
        Assert.Equal(daily, Text(new CumulativeSeries(Given.Day(Given.FirstDay), Given.Counts(totals)).ToDaily(before: 8)));

    [Theory]
    [InlineData("10 13", "./0 3/1")]
    [InlineData(". 10 . 13", "./0 ./0 ./0 3/2")]
    public void ToDaily_BehindAnUnknownTotal_GivesTheFirstEntryNoCount(string totals, string daily) =>
        Assert.Equal(daily, Text(new CumulativeSeries(Given.Day(Given.FirstDay), Given.Counts(totals)).ToDaily()));

    [Theory]
    [InlineData("1 2 3", "11 13 16")]
    [InlineData("1 . 3", "11 . 14")]
    [InlineData("5 -9 1", "15 6 7")]
    public void FromDaily_AddsUpFromTheTotalBefore(string daily, string totals) =>
        Assert.Equal(
            new CumulativeSeries(Given.Day(Given.FirstDay), Given.Counts(totals)),
            CumulativeSeries.FromDaily(Given.Day(Given.FirstDay), Given.Counts(daily).AsSpan(), before: 10));

    [Fact]
    public void ToDaily_OfSummedCounts_GivesTheCountsBack() =>
        Law.Holds(
            from before in Gen.Choose(-1000, 1000)
            from daily in Gen.Choose(-100, 1000).Select(count => (long?)count).Or(Gen.Constant((long?)null)).NonEmptyListOf()
            select (before, daily),
            sample => CumulativeSeries.FromDaily(Given.Day(Given.FirstDay), sample.daily.ToArray(), sample.before)
                .ToDaily(sample.before).Select(day => day.Count).SequenceEqual(sample.daily));

    [Fact]
    public void FromDaily_OfATotalThatDoesNotFit_Throws() =>
        Assert.Throws<OverflowException>(() => CumulativeSeries.FromDaily(Given.Day(Given.FirstDay), [1L], before: long.MaxValue));

    [Fact]
    public void Indexer_OutsideTheSeries_HasNoTotal()
    {
        var series = new CumulativeSeries(Given.Day("2021-06-01"), Given.Counts("10 13"));

        Assert.Equal(13, series[Given.Day("2021-06-02")]);
        Assert.Null(series[Given.Day("2021-05-31")]);
        Assert.Null(series[Given.Day("2021-06-03")]);
    }

    [Fact]
    public void Equals_IsByDayAndContent()
    {
        var series = new CumulativeSeries(Given.Day("2021-06-01"), Given.Counts("10 . 13"));

        Assert.Equal(series, new CumulativeSeries(Given.Day("2021-06-01"), Given.Counts("10 . 13")));
        Assert.NotEqual(series, new CumulativeSeries(Given.Day("2021-06-01"), Given.Counts("10 10 13")));
        Assert.NotEqual(series, new CumulativeSeries(Given.Day("2021-06-02"), Given.Counts("10 . 13")));
    }

    [Fact]
    public void Constructor_WithoutDay_Refuses() =>
        Assert.Throws<ArgumentException>(() => new CumulativeSeries(Given.Day("2021-06-01"), []));

    private static string Text(ImmutableArray<(long? Count, int Days)> daily) =>
        string.Join(' ', daily.Select(day => day.Count is { } count ? Invariant($"{count}/{day.Days}") : Invariant($"./{day.Days}")));
}

namespace Dashboard.Answers.Tests.Reports;

[Collection(SharedFigures.Name)]
public sealed class SeriesFileTests(RealFigures real)
{
    [Fact]
    public void Series_Columns_AreThoseThatReadersRelyOn() =>
        Assert.StartsWith("series,day,count,status,reason,released_at\n", real.TextOf("series.csv"), StringComparison.Ordinal);

    [Fact]
    public void Series_Rows_AreEveryDayOfTheWindowForBothSources()
    {
        var rows = Csv.Rows(real.TextOf("series.csv")).Skip(1).ToList();

        Assert.Equal(92, rows.Count); // 46 days of two sources
        Assert.Equal(["ukdash:United Kingdom:cases:publish", "jhu:United Kingdom:cases"], rows.Select(row => row[0]).Distinct());
        Assert.Equal(["2021-12-01", "2022-01-15", "2021-12-01", "2022-01-15"], [rows[0][1], rows[45][1], rows[46][1], rows[91][1]]);
    }

    [Theory]
    [InlineData("ukdash:United Kingdom:cases:publish", "2021-12-21", "90629", "reported", "", "2022-04-13T15:00:00Z")]
    [InlineData("ukdash:United Kingdom:cases:publish", "2021-12-30", "189213", "reported", "", "2022-04-13T15:00:00Z")]
    [InlineData(
        "ukdash:United Kingdom:cases:publish", "2021-12-25", "121880", "backfilled later",
        "the UK dashboard published nothing on 25 and 26 December 2021; the count was added by a later release", "2022-04-13T15:00:00Z")]
    [InlineData("jhu:United Kingdom:cases", "2021-12-27", "107699", "reported", "", "2022-01-06T06:16:49Z")]
    public void Series_ADay_HasCountStatusReasonAndRelease(params string[] row) => Assert.Contains(row, Csv.Rows(real.TextOf("series.csv")));
}

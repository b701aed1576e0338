using Dashboard.Core.Series;

namespace Dashboard.Core.Tests.Series;

public sealed class MetricTests
{
    [Theory]
    [InlineData("deaths", "ukdash", "deaths within 28 days of a positive test")]
    [InlineData("deaths28", "jhu", "deaths")]
    [InlineData("CONFIRMED", "ukdash", "cases")]
    public void TitleOf_ASource_SaysHowItDefinesTheMetric(string metric, string source, string title) =>
        Assert.Equal(title, Metric.Find(metric)!.TitleOf(Source.Find(source)!));

    [Fact]
    public void Find_OfANameThatNoneHas_IsNothing() => Assert.Null(Metric.Find("tests"));
}

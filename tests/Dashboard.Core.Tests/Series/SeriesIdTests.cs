namespace Dashboard.Core.Tests.Series;

public sealed class SeriesIdTests
{
    [Fact]
    public void CompareTo_OrdersBySourceAreaMetricBasis()
    {
        string[] ordered =
        [
            "jhu:Wales:deaths", "ukdash:England:cases:publish", "ukdash:England:cases:specimen", "ukdash:England:deaths:publish", "ukdash:wales:cases:publish",
        ];

        Assert.Equal(string.Join('\n', ordered), string.Join('\n', ordered.Reverse().Select(Given.Id).Order()));
    }

    [Fact]
    public void CompareTo_Nothing_ComesAfterIt() => Assert.True(Given.Id("jhu:Wales:cases").CompareTo(null) > 0);
}

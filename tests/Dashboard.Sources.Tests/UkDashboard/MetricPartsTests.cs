using Dashboard.Sources.UkDashboard;

namespace Dashboard.Sources.Tests.UkDashboard;

public sealed class MetricPartsTests
{
    [Theory]
    [InlineData(1, "1")]
    [InlineData(5, "5")]
    [InlineData(6, "5 1")]
    [InlineData(12, "5 5 2")]
    public void Of_Metrics_AskForFiveAtMostAndForEachOnce(int metrics, string sizes)
    {
        int[] all = [.. Enumerable.Range(0, metrics)];
        var parts = MetricParts.Of(all);

        Assert.Equal(sizes, string.Join(' ', parts.Select(part => part.Count)), StringComparer.Ordinal);
        Assert.Equal(all, parts.SelectMany(part => part));
    }

    [Theory]
    [InlineData(2, "1 1")]
    [InlineData(5, "3 2")]
    public void Halves_OfAPart_AreSmallerThanIt(int metrics, string sizes) =>
        Assert.Equal(sizes, string.Join(' ', MetricParts.Halves<int>([.. Enumerable.Range(0, metrics)]).Select(part => part.Count)), StringComparer.Ordinal);
}

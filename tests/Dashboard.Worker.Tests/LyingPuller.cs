using Dashboard.Core.Pulls;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;

namespace Dashboard.Worker.Tests;

/// <summary>Says of a release that is held that each of its counts was one more.</summary>
internal sealed class LyingPuller(SeriesId id, Release held) : ISourcePuller
{
    public Source Source => id.Source;

    public int Expects(PullAsk ask) => 1;

    public IAsyncEnumerable<PullAnswer> PullAsync(PullAsk ask, CancellationToken cancellation)
    {
        var lie = held with { Run = new CountRun(held.Run.FirstDay, [.. held.Run.Entries.Select(count => count + 1)]) };
        var payload = new Payload(Source, "http://127.0.0.1/lie", held.ReleasedAt, new string('0', 64), 1);
        return new[] { PullAnswer.Data("the lie", new PulledDocument(payload, [new SeriesRelease(id, lie)], []), 1, string.Empty) }.ToAsyncEnumerable();
    }
}

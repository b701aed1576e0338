using Microsoft.Extensions.Options;
using NodaTime;

namespace Dashboard.Worker;

/// <summary>What the loops of all sources share.</summary>
internal sealed class PullSurroundings(
    OpenStore store,
    PullOrders orders,
    SourceBoard board,
    PullMetrics metrics,
    AfterPull after,
    IClock clock,
    TimeProvider time,
    Random random,
    IOptions<PullingOptions> options)
{
    public OpenStore Store => store;

    public PullOrders Orders => orders;

    public SourceBoard Board => board;

    public PullMetrics Metrics => metrics;

    public AfterPull After => after;

    public IClock Clock => clock;

    public TimeProvider Time => time;

    public Random Random => random;

    /// <summary>How long a run holds its source.</summary>
    public Duration Claim { get; } = Duration.FromTimeSpan(options.Value.Claim);

    /// <summary>How long to wait where the store couldn't be used or another holds the source.</summary>
    public Duration RetryStore { get; } = Duration.FromTimeSpan(options.Value.RetryStore);
}

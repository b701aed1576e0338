using NodaTime;

namespace Dashboard.Upstreams;

/// <summary>How a stand-in starts.</summary>
public sealed record StandInOptions
{
    /// <summary>The moment as of which it answers. By default after everything that the snapshot holds.</summary>
    public Instant At { get; init; } = Instant.FromUtc(2024, 1, 1, 0, 0);

    /// <summary>The port on loopback; 0 for any that is free.</summary>
    public int Port { get; init; }

    /// <summary>How many rows a page of the first UK interface has: 2,500, or 1,000 as in 2020.</summary>
    public int UkPageRows { get; init; } = 2500;

    /// <summary>The machine's clock, by which requests are stamped.</summary>
    public IClock Clock { get; init; } = SystemClock.Instance;
}

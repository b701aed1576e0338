using Dashboard.Upstreams;
using Dashboard.Upstreams.Faults;
using NodaTime;

namespace Dashboard.Soak;

/// <summary>What goes wrong at the publishers' sites: a trouble every few seconds, for a request or three.</summary>
internal sealed class Troubles(StandIn sites, Random random)
{
    private const long Gigantic = 128L * 1024 * 1024;

    private static readonly Func<Fault>[] All =
    [
        () => Fault.Status(500), () => Fault.Status(503, Duration.FromSeconds(1)), () => Fault.Status(429, Duration.FromSeconds(1)), () => Fault.Status(404), () => Fault.Status(204),
        Fault.Html, Fault.Empty, () => Fault.CutShort(1_000), () => Fault.Reset(1_000), Fault.HangUp, () => Fault.GiganticBody(Gigantic),
        () => Fault.ExplodingGzip(Gigantic), Fault.LyingGzip, () => Fault.Slow(Duration.FromSeconds(2)), Fault.PageLoop, Fault.DatesOutOfOrder, Fault.DateTwice,
        () => Fault.TextForCount(), Fault.Overflow, Fault.NulBytes, Fault.StuckETag,
    ];

    /// <summary>How many there have been.</summary>
    public int Count { get; private set; }

    public void Make()
    {
        sites.Misbehave(All[random.Next(All.Length)](), "/", 1 + random.Next(3));
        Count++;
    }
}

using System.Collections.Immutable;
using Dashboard.Core.Publication;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Vintages;

/// <summary>Two series side by side as a reader could see both at one moment.</summary>
/// <remarks>
/// A count carries the release that it comes from. Where that is later than the moment no release of the time is held, though
/// the day had been published by then; the count is marked as later served.
/// </remarks>
/// <param name="First">The first series.</param>
/// <param name="Second">The second series.</param>
/// <param name="SeenAt">The moment.</param>
/// <param name="Days">One entry a day of the window.</param>
public sealed record AsOfJoin(SeriesSelector First, SeriesSelector Second, Instant SeenAt, ImmutableArray<JoinedDay> Days)
{
    /// <summary>What is to be known of the days and releases of either.</summary>
    public Caveats Caveats { get; init; } = Caveats.None;
}

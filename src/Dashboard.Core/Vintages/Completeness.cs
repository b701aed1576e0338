using NodaTime;

namespace Dashboard.Core.Vintages;

/// <summary>How complete the count of one day was in one release, and what it was to become.</summary>
/// <param name="Day">The day.</param>
/// <param name="LagDays">Days from the day to the release.</param>
/// <param name="Count">The count in the release, in people.</param>
/// <param name="Estimate">The settled count to expect; null where too little was known to tell.</param>
public sealed record Completeness(LocalDate Day, int LagDays, long Count, Nowcast? Estimate)
{
    /// <summary>The share of the settled count that the release holds, estimated; null where there is no estimate.</summary>
    public double? Share => Estimate is { } estimate ? Count / estimate.People : null;
}

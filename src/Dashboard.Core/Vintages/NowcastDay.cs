using NodaTime;

namespace Dashboard.Core.Vintages;

/// <summary>A day as it stood in a release, what it was expected to become, and what it became.</summary>
/// <param name="Day">The day.</param>
/// <param name="LagDays">Days from the day to the release.</param>
/// <param name="Count">The count in the release, in people; null where it has none.</param>
/// <param name="Estimate">The settled count to expect, by nothing later than the release; null for a day that is taken for settled, or where too little was known.</param>
/// <param name="Became">What it became by a later release; null where none is held that counts alike.</param>
public sealed record NowcastDay(LocalDate Day, int LagDays, long? Count, Nowcast? Estimate, LaterCount? Became)
{
    /// <summary>The share of the settled count that the release holds, estimated; null where there is no estimate.</summary>
    public double? Share => Estimate is { } estimate && Count is { } count ? count / estimate.People : null;

    /// <summary>Whether what the day became lies within the interval; null where one of them is not known.</summary>
    public bool? IsWithin => Estimate is { } estimate && Became is { } became ? became.Count >= estimate.Low && became.Count <= estimate.High : null;
}

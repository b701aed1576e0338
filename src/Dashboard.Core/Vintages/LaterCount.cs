using NodaTime;

namespace Dashboard.Core.Vintages;

/// <summary>What the count of a day became, by a release later than the one asked about.</summary>
/// <param name="Count">The count, in people.</param>
/// <param name="ReleasedAt">The release.</param>
public sealed record LaterCount(long Count, Instant ReleasedAt);

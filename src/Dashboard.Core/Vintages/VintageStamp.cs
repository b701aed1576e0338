using NodaTime;

namespace Dashboard.Core.Vintages;

/// <summary>Where one entry of a vintage comes from.</summary>
/// <param name="ReleasedAt">The release since which the entry stands as it is; null for a day that no release speaks of.</param>
/// <param name="AsLaterServed">Whether that release is later than the instant asked for, taken because none of that time is held.</param>
public readonly record struct VintageStamp(Instant? ReleasedAt, bool AsLaterServed);

using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Storage.Spans;

/// <summary>A release as a store keeps it: which days it speaks of, and the entries of those that it changed.</summary>
/// <remarks>
/// Of a day that it speaks of outside <see cref="Kept"/> it says what stood before it, so the whole release can be had again
/// from the releases up to it.
/// </remarks>
/// <param name="ReleasedAt">The moment of publication.</param>
/// <param name="FirstDay">The first day that the release speaks of.</param>
/// <param name="LastDay">The last, included.</param>
/// <param name="Kept">The span from its first to its last changed day; where it changed nothing, its first day.</param>
internal sealed record HeldRelease(Instant ReleasedAt, LocalDate FirstDay, LocalDate LastDay, CountRun Kept);

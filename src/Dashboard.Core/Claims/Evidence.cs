using System.Collections.Immutable;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Claims;

/// <summary>What a verdict rests on.</summary>
/// <param name="Series">The series, as of the moment at which they were read: one, or those of the figures that were added.</param>
/// <param name="Days">The days whose counts were taken, both ends included.</param>
/// <param name="ReleasedAt">
/// The newest release that the value rests on; null where it rests on other figures of the ledger or on a day without entry.
/// </param>
/// <param name="Found">The value: people, or people a day; null where nothing was reported.</param>
/// <param name="AsLaterServed">Whether a count in it is from a release after the figure was posted, none of that time being held.</param>
public sealed record Evidence(
    ImmutableArray<SeriesSelector> Series, DateInterval Days, Instant? ReleasedAt, double? Found, bool AsLaterServed);

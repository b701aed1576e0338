using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Core.Questions;

/// <summary>What a store holds of one series, without its counts.</summary>
/// <param name="Id">The series.</param>
/// <param name="Form">How the source gave the counts.</param>
/// <param name="Days">The first to the last day that any release speaks of, both included.</param>
/// <param name="Releases">How many releases are held.</param>
/// <param name="FirstReleasedAt">When the oldest release held was published.</param>
/// <param name="LastReleasedAt">When the newest release held was published.</param>
public sealed record SeriesSummary(
    SeriesId Id, SeriesForm Form, DateInterval Days, int Releases, Instant FirstReleasedAt, Instant LastReleasedAt);

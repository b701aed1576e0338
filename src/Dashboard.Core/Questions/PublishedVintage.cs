using Dashboard.Core.Averages;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Questions;

/// <summary>What a source had published of a series at a moment, with its trailing weekly means; or that none that old is held.</summary>
/// <param name="Series">What was asked for.</param>
/// <param name="ReleasedAt">The newest release taken in; null where none that old is held.</param>
/// <param name="Days">The days as published; null where none that old is held.</param>
public sealed record PublishedVintage(SeriesSelector Series, Instant? ReleasedAt, PublishedDays? Days);

using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Pulls;

/// <summary>A release that should have been shown by now and isn't held.</summary>
/// <param name="Id">The series that tells.</param>
/// <param name="Day">The day whose count should be there.</param>
/// <param name="DueAt">When it should have been shown.</param>
/// <param name="LastHeld">The last day that is held; null where nothing of the series is.</param>
public sealed record LateRelease(SeriesId Id, LocalDate Day, Instant DueAt, LocalDate? LastHeld);

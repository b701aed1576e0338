using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Answers.Requests;

/// <summary>The counts of the latest days by release.</summary>
/// <param name="Series">The series, and as of when.</param>
/// <param name="ReleaseDay">The day of the newest release.</param>
/// <param name="Triangle">The counts; nothing of a later release is in it.</param>
public sealed record LatestTriangle(SeriesSelector Series, LocalDate ReleaseDay, ReportingTriangle Triangle);

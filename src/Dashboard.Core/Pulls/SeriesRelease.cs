using Dashboard.Core.Series;
using Dashboard.Core.Vintages;

namespace Dashboard.Core.Pulls;

/// <summary>One release and the series it is of.</summary>
/// <param name="Id">The series.</param>
/// <param name="Release">What was published, whole: every day that the publication speaks of.</param>
public sealed record SeriesRelease(SeriesId Id, Release Release);

using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Claims;

/// <summary>One way in which a figure may have come about.</summary>
/// <param name="Series">The series, of no moment yet.</param>
/// <param name="Days">The days taken.</param>
/// <param name="Measure">What is done with their counts.</param>
/// <param name="LeavesMissingOut">For an average: whether it divides by the days reported, not by all days.</param>
/// <param name="IsScopeNamed">Whether the series covers the area that was named, not a part of it.</param>
internal sealed record Hypothesis(SeriesSelector Series, DateInterval Days, FigureMeasure Measure, bool LeavesMissingOut, bool IsScopeNamed);

using System.Collections.Immutable;
using Dashboard.Core.Series;

namespace Dashboard.Core.Questions;

/// <summary>How the days of a series came about.</summary>
/// <param name="Series">The series.</param>
/// <param name="Days">The days asked for, oldest first; empty where none of them is worth telling.</param>
public sealed record GapsAnswer(SeriesSelector Series, ImmutableArray<DayFinding> Days);

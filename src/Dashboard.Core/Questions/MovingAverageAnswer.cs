using System.Collections.Immutable;
using Dashboard.Core.Series;

namespace Dashboard.Core.Questions;

/// <summary>The averages of a run of days, each under several policies.</summary>
/// <param name="Series">The series.</param>
/// <param name="Days">One answer a day, oldest first.</param>
public sealed record MovingAverageAnswer(SeriesSelector Series, ImmutableArray<AverageAnswer> Days);

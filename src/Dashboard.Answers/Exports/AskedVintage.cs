using Dashboard.Answers.Requests;
using Dashboard.Core.Series;

namespace Dashboard.Answers.Exports;

/// <summary>One question of a batch: a series at a moment, and the days wanted of it.</summary>
/// <param name="Line">The line of the file, counted from 1.</param>
/// <param name="Text">The series as it was typed; it names the answer.</param>
/// <param name="Series">The series.</param>
/// <param name="Days">The days; an open end is the series' own.</param>
public sealed record AskedVintage(int Line, string Text, SeriesSelector Series, AskedDays Days);

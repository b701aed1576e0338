using Dashboard.Core.Series;
using Dashboard.Core.Vintages;

namespace Dashboard.Core.Questions;

/// <summary>One area of a reading.</summary>
/// <param name="Id">The series.</param>
/// <param name="Vintage">What was read of it, as its source gave it.</param>
/// <param name="Daily">The same as daily counts with their status.</param>
public sealed record SeriesPart(SeriesId Id, Vintage Vintage, DailySeries Daily);

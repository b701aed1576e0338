using Dashboard.Core.Publication;
using Dashboard.Core.Series;

namespace Dashboard.Core.Questions;

/// <summary>The totals to date of a series.</summary>
/// <param name="Series">The series asked for.</param>
/// <param name="Totals">The totals, one a day.</param>
/// <param name="Break">A change of definition between the moment asked for and the counts at hand; null where there is none.</param>
public sealed record TotalsAnswer(SeriesSelector Series, CumulativeSeries Totals, DefinitionBreak? Break);

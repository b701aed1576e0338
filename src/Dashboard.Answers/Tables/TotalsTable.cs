using System.Collections.Immutable;
using Dashboard.Core.Questions;

namespace Dashboard.Answers.Tables;

/// <summary>Totals to date, a row a series and day.</summary>
public static class TotalsTable
{
    /// <summary>The totals as a table.</summary>
    /// <param name="answers">The series.</param>
    /// <returns>Columns <c>series,day,total</c>; no total where the source has none.</returns>
    public static AnswerTable Of(IEnumerable<TotalsAnswer> answers) => new(
        ["series", "day", "total"],
        [
            .. answers.SelectMany(answer => answer.Totals.Totals.Select((total, index) =>
                ImmutableArray.Create<object?>(answer.Series.ToString(), answer.Totals.FirstDay.PlusDays(index), total))),
        ]);
}

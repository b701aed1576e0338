using Dashboard.Core.Claims;

namespace Dashboard.Answers.Tables;

/// <summary>Quoted figures with their verdicts, one a row.</summary>
public static class ClaimsTable
{
    /// <summary>The checks as a table.</summary>
    /// <param name="checks">The checks, in the order of the ledger.</param>
    /// <returns>
    /// Columns <c>id,as_written,value,verdict,series,day_from,day_to,released_at,found,reason</c>; several series are separated
    /// by a space and a plus sign.
    /// </returns>
    public static AnswerTable Of(IEnumerable<ClaimCheck> checks) => new(
        ["id", "as_written", "value", "verdict", "series", "day_from", "day_to", "released_at", "found", "reason"],
        [
            .. checks.Select(check => System.Collections.Immutable.ImmutableArray.Create<object?>(
                check.Figure.Id,
                check.Figure.AsWritten,
                check.Figure.Value,
                check.Verdict.ToWords(),
                SeriesOf(check.Evidence),
                check.Evidence?.Days.Start ?? check.Figure.Days?.Start,
                check.Evidence?.Days.End ?? check.Figure.Days?.End,
                check.Evidence?.ReleasedAt,
                check.Evidence?.Found,
                check.Reason)),
        ]);

    /// <summary>The series without their moment: the release stands in a column of its own.</summary>
    private static string? SeriesOf(Evidence? evidence) =>
        evidence is null ? null : string.Join(" + ", evidence.Series.Select(series => series.At(null)).Distinct());
}

using System.Collections.Immutable;

namespace Dashboard.Core.Claims;

/// <summary>Recognises a figure that was computed from others of the same post.</summary>
internal static class LedgerArithmetic
{
    /// <summary>Explains a figure that no series gives by the figures quoted with it.</summary>
    /// <param name="check">The figure, and what the series said.</param>
    /// <param name="ledger">Every figure of the ledger, checked.</param>
    /// <returns>The explanation, or null where the figure does not follow from the others or needs none.</returns>
    public static ClaimCheck? Explain(ClaimCheck check, IReadOnlyList<ClaimCheck> ledger)
    {
        var figure = check.Figure;
        var meaning = FigureMeaning.Of(figure);
        if (check.Verdict is not (Verdict.Near or Verdict.Contradicted or Verdict.NotCheckable)
            || figure is not { Value: { } value, Days: { Length: > 1 } days } || meaning.Measure == FigureMeasure.ToDate)
        {
            return null;
        }

        if (QuotedWindow.PartsOf(check, ledger) is not { } parts)
        {
            return null;
        }

        var sum = parts.Sum(part => part.Figure.Value ?? 0);
        var missing = days.Count(day => !parts.Any(part => part.Figure.Value is not null && part.Figure.Days!.Contains(day)));
        foreach (var divisor in meaning.Measure == FigureMeasure.Average ? new[] { days.Length, days.Length - missing } : [1])
        {
            if (divisor > 0 && FigureFit.Of(value, figure.Qualifier, (double)(sum / divisor)) == Fit.Exact)
            {
                return Explained(check, parts, (double)(sum / divisor), divisor, missing);
            }
        }

        return null;
    }

    private static ClaimCheck Explained(ClaimCheck check, IReadOnlyList<ClaimCheck> parts, double found, int divisor, int missing)
    {
        var terms = string.Join(" + ", parts.Where(part => part.Figure.Value is not null).Select(part => Invariant($"{part.Figure.Value:N0}")));
        var asZero = missing > 0 && divisor == check.Figure.Days!.Length && FigureMeaning.Of(check.Figure).Measure == FigureMeasure.Average;
        var days = missing == 1 ? "1 day" : Invariant($"{missing} days");
        var method = asZero
            ? Invariant($"; the divisor counts {days} without report as zero")
            : missing > 0 ? Invariant($"; {days} without report left out") : string.Empty;
        ImmutableArray<Series.SeriesSelector> series =
            [.. parts.Where(part => part.Figure.Value is not null && part.Evidence is not null).SelectMany(part => part.Evidence!.Series).Distinct()];
        var evidence = new Evidence(series, check.Figure.Days!, null, found, parts.Any(part => part.Evidence is { AsLaterServed: true }));
        var sum = divisor == 1 ? terms : Invariant($"({terms}) / {divisor}");
        return new ClaimCheck(
            check.Figure,
            asZero ? Verdict.ArithmeticHoldsMissingAsZero : Verdict.ArithmeticHolds,
            evidence,
            Invariant($"{sum} = {ReasonText.Number(found)}{method}{Mixture(parts)}."));
    }

    /// <summary>Names the kinds of counts that were added, where they are not all of one kind.</summary>
    private static string Mixture(IReadOnlyList<ClaimCheck> parts)
    {
        var kinds = parts.Where(part => part.Figure.Value is not null && part.Evidence is { Series.Length: 1 })
            .GroupBy(part => (part.Evidence!.Series[0].AreaText, part.Evidence.Series[0].Basis))
            .Select(kind => Invariant($"{kind.Key.AreaText} by {kind.Key.Basis.Title} ({string.Join(", ", kind.Select(part => part.Figure.Id))})"))
            .ToList();
        return kinds.Count > 1 ? Invariant($"; it mixes counts of {string.Join(" with counts of ", kinds)}") : string.Empty;
    }
}

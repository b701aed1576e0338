using Dashboard.Core.Comparison;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Questions;

/// <summary>Why do two figures over the same days differ?</summary>
/// <param name="First">How the first came about.</param>
/// <param name="Second">How the second came about.</param>
/// <param name="Window">The days, both ends included.</param>
/// <param name="Measure">Whether sums or averages are compared.</param>
public sealed record ExplainQuestion(Recipe First, Recipe Second, DateInterval Window, DifferenceMeasure Measure)
{
    /// <summary>Answers the question.</summary>
    /// <param name="reader">Reads the series.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>
    /// The difference with its parts, which add up to it exactly; or why there is none: a series is not held, not of that time,
    /// or has no count in the window.
    /// </returns>
    public async ValueTask<Answer<DifferenceBreakdown>> AskAsync(SeriesReader reader, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(reader);
        foreach (var recipe in new[] { First, Second })
        {
            if (recipe.Quoted is null && await AbsenceAsync(recipe, reader, cancellation).ConfigureAwait(false) is { } absence)
            {
                return Answer<DifferenceBreakdown>.Missing(absence);
            }
        }

        var (first, second) = (Dated(First, Second), Dated(Second, First));
        var held = new SeriesAtHand(reader);
        var isDirect = first.Quoted is null && second.Quoted is null && first.Selector.Source == second.Selector.Source
            && first.Selector.Basis == second.Selector.Basis;
        var breakdown = first == second || isDirect
            ? await DirectSplit.OfAsync(first, second, Window, Measure, held, cancellation).ConfigureAwait(false)
            : await FootingSplit.OfAsync(first, second, Window, Measure, held, cancellation).ConfigureAwait(false);
        return breakdown is not null
            ? Answer<DifferenceBreakdown>.Found(breakdown)
            : Answer<DifferenceBreakdown>.Missing(new SeriesAbsence(
                second.Selector,
                IsUnknownSeries: false,
                Invariant($"{first.Name} and {second.Name} do not both have a count from {Window.Start:uuuu-MM-dd} to {Window.End:uuuu-MM-dd}; name days that both reach."),
                []));
    }

    private async ValueTask<SeriesAbsence?> AbsenceAsync(Recipe recipe, SeriesReader reader, CancellationToken cancellation)
    {
        var answer = await reader.ReadAsync(recipe.Selector, cancellation).ConfigureAwait(false);
        var moved = new DateInterval(Window.Start.PlusDays(-recipe.ShiftDays), Window.End.PlusDays(-recipe.ShiftDays));
        return answer.Value is not { Daily: var series } ? answer.Absence
            : series.Within(moved) is null ? SeriesAbsence.OutsideWindow(recipe.Selector, series.Days, moved)
            : null;
    }

    /// <summary>Figures quoted at a moment unknown are taken as of the other side's, else of the day after the window.</summary>
    private Recipe Dated(Recipe recipe, Recipe other) => recipe.Quoted is null || recipe.Selector.AsOf is not null ? recipe : recipe with
    {
        Selector = recipe.Selector.At(other.Selector.AsOf is { } asOf
            ? SeriesAtHand.AsLaterServed(asOf)
            : AsOf.EndOf(Window.End.PlusDays(1), allowsLaterServed: true)),
    };
}

using Dashboard.Core.Comparison;
using Dashboard.Core.Publication;
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
        var (first, second) = (Dated(First, Second), Dated(Second, First));
        var caveats = Caveats.None;
        foreach (var (recipe, other) in ((Recipe, Recipe)[])[(first, second), (second, first)])
        {
            var known = await CaveatsAsync(recipe, other, reader, cancellation).ConfigureAwait(false);
            if (known.Value is not { } own)
            {
                return Answer<DifferenceBreakdown>.Missing(known.Absence!);
            }

            caveats = caveats.With(own);
        }

        var held = new SeriesAtHand(reader);
        var isDirect = first.Quoted is null && second.Quoted is null && first.Selector.Source == second.Selector.Source
            && first.Selector.Basis == second.Selector.Basis;
        var breakdown = first == second || isDirect
            ? await DirectSplit.OfAsync(first, second, Window, Measure, held, cancellation).ConfigureAwait(false)
            : await FootingSplit.OfAsync(first, second, Window, Measure, held, cancellation).ConfigureAwait(false);
        return breakdown is not null
            ? Answer<DifferenceBreakdown>.Found(breakdown with { Notes = [.. breakdown.Notes, .. caveats.Sentences] })
            : Answer<DifferenceBreakdown>.Missing(new SeriesAbsence(
                second.Selector,
                IsUnknownSeries: false,
                Invariant($"{first.Name} and {second.Name} do not both have a count from {Window.Start:uuuu-MM-dd} to {Window.End:uuuu-MM-dd}; name days that both reach."),
                []));
    }

    /// <summary>What is to be known of a side, a recount since the other side's moment included; or why the side has no counts.</summary>
    private async ValueTask<Answer<Caveats>> CaveatsAsync(Recipe recipe, Recipe other, SeriesReader reader, CancellationToken cancellation)
    {
        if (recipe.Quoted is not null)
        {
            return Answer<Caveats>.Found(Caveats.Of(recipe.Selector, Window, newest: null, reader.Calendar));
        }

        var answer = await reader.ReadAsync(recipe.Selector, cancellation).ConfigureAwait(false);
        var moved = new DateInterval(Window.Start.PlusDays(-recipe.ShiftDays), Window.End.PlusDays(-recipe.ShiftDays));
        return answer.Value is not { Daily: var series } ? Answer<Caveats>.Missing(answer.Absence!)
            : series.Within(moved) is not { } shown ? Answer<Caveats>.Missing(SeriesAbsence.OutsideWindow(recipe.Selector, series.Days, moved))
            : Answer<Caveats>.Found(Caveats.Of(shown, reader.Calendar).With(Caveats.Since(other.Selector, shown, reader.Calendar)));
    }

    /// <summary>Figures quoted at a moment unknown are taken as of the other side's, else of the day after the window.</summary>
    private Recipe Dated(Recipe recipe, Recipe other) => recipe.Quoted is null || recipe.Selector.AsOf is not null ? recipe : recipe with
    {
        Selector = recipe.Selector.At(other.Selector.AsOf is { } asOf
            ? SeriesAtHand.AsLaterServed(asOf)
            : AsOf.EndOf(Window.End.PlusDays(1), allowsLaterServed: true)),
    };
}

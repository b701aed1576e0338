using System.Collections.Immutable;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Comparison;

/// <summary>A series on its way to the common footing: days filled, counts settled, then its date basis, areas, days and corrections.</summary>
/// <remarks>
/// A recount that the other side's moment did not know yet is taken off before the date basis changes, since a series on another
/// basis need not have it and it would pass for a matter of dates.
/// </remarks>
/// <param name="recipe">The recipe.</param>
/// <param name="footing">What it is brought to.</param>
/// <param name="recount">The last moment before a recount that the other side does not know; null where there is none.</param>
/// <param name="window">The days.</param>
/// <param name="held">Reads the series.</param>
internal sealed class SelectorSide(Recipe recipe, SeriesSelector footing, AsOf? recount, DateInterval window, SeriesAtHand held) : IRecipeSide
{
    private readonly DifferenceCause _settling =
        recipe.Selector.Basis.IsFixedOnPublication ? DifferenceCause.AsOf : DifferenceCause.IncompleteDays;

    public ImmutableArray<DifferenceCause> Attributes { get; } =
    [
        DifferenceCause.MissingDays,
        recipe.Selector.Basis.IsFixedOnPublication ? DifferenceCause.AsOf : DifferenceCause.IncompleteDays,
        .. recount is not null ? (ReadOnlySpan<DifferenceCause>)[DifferenceCause.Definition] : [],
        .. recipe.Selector.Basis != footing.Basis ? (ReadOnlySpan<DifferenceCause>)[DifferenceCause.DateBasis] : [],
        .. recipe.Selector.Areas.SequenceEqual(footing.Areas) ? [] : (ReadOnlySpan<DifferenceCause>)[DifferenceCause.Scope],
        .. recipe.ShiftDays != 0 ? (ReadOnlySpan<DifferenceCause>)[DifferenceCause.DayShift] : [],
        .. recipe.BlanksCorrections ? (ReadOnlySpan<DifferenceCause>)[DifferenceCause.Corrections] : [],
    ];

    public async ValueTask<WindowValue?> ValueAsync(Func<DifferenceCause, bool> exchanged, CancellationToken cancellation)
    {
        var series = new SeriesSelector(
            recipe.Selector.Source,
            exchanged(DifferenceCause.Scope) ? footing.Areas : recipe.Selector.Areas,
            recipe.Selector.Metric,
            exchanged(DifferenceCause.DateBasis) ? footing.Basis : recipe.Selector.Basis,
            exchanged(DifferenceCause.Definition) ? recount : recipe.Selector.AsOf);
        if (await held.ReadAsync(series, recipe.Policy, cancellation).ConfigureAwait(false) is not { } then
            || await held.SettledAsync(series, cancellation).ConfigureAwait(false) is not { } settled)
        {
            return null;
        }

        var blanks = recipe.BlanksCorrections && !exchanged(DifferenceCause.Corrections);
        var cut = new WindowCut(
            blanks ? CorrectionBlanks.In(then.AsReported) : then.AsReported,
            blanks ? recipe.Policy.Reconcile(CorrectionBlanks.In(then.Treated), ReconciliationContext.None) : then.Treated,
            blanks ? CorrectionBlanks.In(settled) : settled);
        var shift = recipe.ShiftDays != 0 && !exchanged(DifferenceCause.DayShift) ? recipe.ShiftDays : 0;
        var lines = cut.Lines(
            new DateInterval(window.Start.PlusDays(-shift), window.End.PlusDays(-shift)),
            exchanged(DifferenceCause.MissingDays),
            exchanged(_settling));
        return new WindowValue([.. lines.Select(line => Moved(line, shift))]);
    }

    private static WindowLine Moved(WindowLine line, int days) => days == 0 ? line : line with
    {
        Days = new DateInterval(line.Days.Start.PlusDays(days), line.Days.End.PlusDays(days)),
        Origin = CountOrigin.Moved(line.Origin, days),
    };
}

using System.Collections.Immutable;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Reconciliation.Policies;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Comparison;

/// <summary>
/// Quoted figures on their way to the common footing: days without a figure filled, days still filling up taken as first held
/// afterwards, then the date basis and the areas of each day, and figures that were found nowhere replaced.
/// </summary>
internal sealed class QuotedSide : IRecipeSide
{
    private readonly Recipe _recipe;
    private readonly SeriesSelector _footing;
    private readonly DateInterval _window;
    private readonly SeriesAtHand _held;
    private readonly ImmutableDictionary<LocalDate, QuotedMeaning> _meanings;

    private QuotedSide(Recipe recipe, SeriesSelector footing, DateInterval window, SeriesAtHand held, ImmutableDictionary<LocalDate, QuotedMeaning> meanings) =>
        (_recipe, _footing, _window, _held, _meanings) = (recipe, footing, window, held, meanings);

    public ImmutableArray<DifferenceCause> Attributes =>
        [DifferenceCause.MissingDays, Settling, DifferenceCause.DateBasis, DifferenceCause.Scope, DifferenceCause.UnfoundFigures];

    private DifferenceCause Settling =>
        _meanings.Values.All(meaning => meaning.Basis.IsFixedOnPublication) ? DifferenceCause.AsOf : DifferenceCause.IncompleteDays;

    /// <summary>Looks for what each figure is.</summary>
    /// <param name="recipe">The quoted figures.</param>
    /// <param name="footing">What they are brought to; its as-of is when they were quoted.</param>
    /// <param name="window">The days.</param>
    /// <param name="held">Reads the series.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async ValueTask<QuotedSide> OfAsync(
        Recipe recipe, SeriesSelector footing, DateInterval window, SeriesAtHand held, CancellationToken cancellation)
    {
        var search = new QuotedDaySearch(footing, footing.AsOf!, held);
        var meanings = ImmutableDictionary.CreateBuilder<LocalDate, QuotedMeaning>();
        foreach (var day in window)
        {
            if (recipe.Quoted![day].Count is { } figure && await search.FindAsync(day, figure, cancellation).ConfigureAwait(false) is { } meaning)
            {
                meanings.Add(day, meaning);
            }
        }

        return new QuotedSide(recipe, footing, window, held, meanings.ToImmutable());
    }

    public async ValueTask<WindowValue?> ValueAsync(Func<DifferenceCause, bool> exchanged, CancellationToken cancellation)
    {
        var treated = _recipe.Policy.Reconcile(_recipe.Quoted!, ReconciliationContext.None);
        var lines = ImmutableArray.CreateBuilder<WindowLine>(_window.Length);
        foreach (var day in _window)
        {
            if (await LineAsync(day, treated[day], exchanged, cancellation).ConfigureAwait(false) is not { } line)
            {
                return null;
            }

            lines.Add(line);
        }

        return new WindowValue(lines.MoveToImmutable());
    }

    /// <summary>What a figure reads as, a sentence a day; for the notes of the answer.</summary>
    public IEnumerable<(LocalDate Day, long Figure, string? Text)> Readings() =>
        from day in _window
        let figure = _recipe.Quoted![day].Count
        where figure is not null
        select (day, figure.Value, _meanings.GetValueOrDefault(day)?.Text);

    private async ValueTask<WindowLine?> LineAsync(
        LocalDate day, DayEntry treated, Func<DifferenceCause, bool> exchanged, CancellationToken cancellation)
    {
        if (_recipe.Quoted![day].Count is null)
        {
            return exchanged(IsCaughtUp(day) ? Settling : DifferenceCause.MissingDays)
                ? await SettledAsync(_footing, day, cancellation).ConfigureAwait(false) ?? Line(day, treated, "no figure quoted")
                : Line(day, treated, treated.Count is null ? "no figure quoted" : "no figure quoted, taken as zero");
        }

        if (!_meanings.TryGetValue(day, out var meaning))
        {
            return exchanged(DifferenceCause.UnfoundFigures)
                && await ServedAsync(_footing, day, cancellation).ConfigureAwait(false) is { } served
                ? served
                : Line(day, treated, "as quoted, found in no release held");
        }

        var series = new SeriesSelector(
            _footing.Source,
            exchanged(DifferenceCause.Scope) ? _footing.Areas : meaning.Areas,
            _footing.Metric,
            exchanged(DifferenceCause.DateBasis) ? _footing.Basis : meaning.Basis,
            _footing.AsOf);
        var isAsQuoted = series.Basis == meaning.Basis && series.Areas.SequenceEqual(meaning.Areas);
        if (isAsQuoted && !exchanged(Settling))
        {
            return Line(day, treated, Invariant($"as quoted; {string.Join(" and ", meaning.Areas)} by {meaning.Basis.Title}"));
        }

        // Another series still filling up can only be had where a release of the time is held.
        return exchanged(Settling) || series.Basis.IsFixedOnPublication
            ? await ServedAsync(series, day, cancellation).ConfigureAwait(false)
            : LineOf((await _held.ReadStrictlyAsync(series, new GapPolicy(), cancellation).ConfigureAwait(false))?.AsReported, day);
    }

    /// <summary>Whether a figure quoted for a later day holds the day too: nobody is missing then.</summary>
    private bool IsCaughtUp(LocalDate day) =>
        _meanings.Any(found => found.Key > day && found.Key.PlusDays(1 - found.Value.CoversDays) <= day);

    /// <summary>The count of the first release after the quote that has the day, else the settled one.</summary>
    private async ValueTask<WindowLine?> ServedAsync(SeriesSelector series, LocalDate day, CancellationToken cancellation)
    {
        var served = await _held.ReadAsync(series.At(SeriesAtHand.AsLaterServed(series.AsOf!)), new GapPolicy(), cancellation).ConfigureAwait(false);
        return served?.AsReported[day] is { Count: not null, CoversDays: 1 }
            ? LineOf(served.AsReported, day)
            : await SettledAsync(series, day, cancellation).ConfigureAwait(false);
    }

    private async ValueTask<WindowLine?> SettledAsync(SeriesSelector series, LocalDate day, CancellationToken cancellation) =>
        LineOf(await _held.SettledAsync(series, cancellation).ConfigureAwait(false), day);

    private static WindowLine? LineOf(DailySeries? series, LocalDate day) =>
        series?[day] is { Count: not null } entry ? Line(day, entry, CountOrigin.Of(series.Selector, entry)) : null;

    private static WindowLine Line(LocalDate day, DayEntry entry, string origin) =>
        new(new DateInterval(day, day), entry.Count ?? 0, entry.Count is null ? 0 : 1, origin);
}

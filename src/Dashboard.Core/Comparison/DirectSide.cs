using System.Collections.Immutable;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Core.Comparison;

/// <summary>A recipe on its way to another of the same source and date basis, without a detour over settled counts.</summary>
/// <remarks>
/// A break of definition between the two moments is an attribute of its own: what the first release after it changed against the
/// last before it. The as-of has what was revised on either side of the break.
/// </remarks>
internal sealed class DirectSide : IRecipeSide
{
    private readonly Recipe _from;
    private readonly Recipe _to;
    private readonly DateInterval _window;
    private readonly SeriesAtHand _held;
    private readonly (AsOf Near, AsOf Far)? _break;
    private readonly DifferenceCause _settling;

    private DirectSide(Recipe from, Recipe to, DateInterval window, SeriesAtHand held, (AsOf Near, AsOf Far)? @break)
    {
        (_from, _to, _window, _held, _break) = (from, to, window, held, @break);
        _settling = from.Selector.Basis.IsFixedOnPublication ? DifferenceCause.AsOf : DifferenceCause.IncompleteDays;
        var (a, b) = (from.Selector, to.Selector);
        Attributes =
        [
            .. Enum.GetValues<DifferenceCause>().Where(cause => cause == _settling ? a.AsOf != b.AsOf : cause switch
            {
                DifferenceCause.MissingDays => from.Policy.Name != to.Policy.Name,
                DifferenceCause.Scope => !a.Areas.SequenceEqual(b.Areas),
                DifferenceCause.DayShift => from.ShiftDays != to.ShiftDays,
                DifferenceCause.Corrections => from.BlanksCorrections != to.BlanksCorrections,
                DifferenceCause.Definition => @break is not null || a.Metric != b.Metric,
                _ => false,
            }),
        ];
    }

    public ImmutableArray<DifferenceCause> Attributes { get; }

    /// <summary>Prepares the way, the break of definition between the two moments looked up.</summary>
    public static async ValueTask<DirectSide> OfAsync(Recipe from, Recipe to, DateInterval window, SeriesAtHand held, CancellationToken cancellation)
    {
        var (a, b) = (MomentOf(from), MomentOf(to));
        (AsOf, AsOf)? found = null;
        foreach (var id in from.Selector.Members.Concat(to.Selector.Members))
        {
            if (from.Selector.Metric == to.Selector.Metric && held.Calendar.BreakBetween(id, Instant.Min(a, b), Instant.Max(a, b)) is { } known
                && await held.Store.FindAsync(id, cancellation).ConfigureAwait(false) is { } history
                && FirstAfter(history, known.Since) is { } first)
            {
                var (before, after) = (AsOf.EndOf(London.DayOf(known.Since).PlusDays(-1)), AsOf.At(Instant.Min(first, Instant.Max(a, b))));
                found = a < b ? (before, after) : (after, before);
            }
        }

        return new DirectSide(from, to, window, held, found);
    }

    public async ValueTask<WindowValue?> ValueAsync(Func<DifferenceCause, bool> exchanged, CancellationToken cancellation)
    {
        var (settles, redefines) = (exchanged(_settling), exchanged(DifferenceCause.Definition));
        var plain = await LinesAsync(settles ? _to.Selector.AsOf : _from.Selector.AsOf, exchanged, cancellation).ConfigureAwait(false);
        if (_break is not var (near, far) || settles == redefines || plain is not { } own)
        {
            return plain;
        }

        return await LinesAsync(near, exchanged, cancellation).ConfigureAwait(false) is { } before
            && await LinesAsync(far, exchanged, cancellation).ConfigureAwait(false) is { } after
            ? Recounted(own, settles ? after : before, settles ? before : after)
            : null;
    }

    private static Instant? FirstAfter(RevisionHistory history, Instant since)
    {
        foreach (var release in history.Releases)
        {
            if (release.ReleasedAt >= since)
            {
                return release.ReleasedAt;
            }
        }

        return null;
    }

    private static Instant MomentOf(Recipe recipe) => recipe.Selector.AsOf?.Instant ?? Instant.MaxValue;

    /// <summary>Some lines under the other definition: what the break changed is put on or taken off again.</summary>
    private static WindowValue Recounted(WindowValue own, WindowValue old, WindowValue other) => new(
    [
        .. own.Lines.Select((line, index) => line with
        {
            Sum = line.Sum + other.Lines[index].Sum - old.Lines[index].Sum,
            Origin = other.Lines[index].Sum == old.Lines[index].Sum ? line.Origin : line.Origin + ", recounted by the other definition",
        }),
    ]);

    private async ValueTask<WindowValue?> LinesAsync(AsOf? asOf, Func<DifferenceCause, bool> exchanged, CancellationToken cancellation)
    {
        Recipe For(DifferenceCause cause) => exchanged(cause) ? _to : _from;
        var source = _from.Selector.Source;
        var metric = (_break is null ? For(DifferenceCause.Definition) : _from).Selector.Metric;
        var series = new SeriesSelector(
            source, For(DifferenceCause.Scope).Selector.Areas, metric, _from.Selector.Basis, asOf);
        var policy = For(DifferenceCause.MissingDays).Policy;
        if (await _held.ReadAsync(series, policy, cancellation).ConfigureAwait(false) is not var (_, treated))
        {
            return null;
        }

        if (For(DifferenceCause.Corrections).BlanksCorrections)
        {
            treated = policy.Reconcile(CorrectionBlanks.In(treated), ReconciliationContext.None);
        }

        var shift = For(DifferenceCause.DayShift).ShiftDays;
        return new WindowValue([.. _window.Select(day => Line(treated, day, shift))]);
    }

    private static WindowLine Line(DailySeries series, LocalDate day, int shift)
    {
        var entry = series[day.PlusDays(-shift)];
        var origin = CountOrigin.Of(series.Selector, entry);
        return new WindowLine(
            new DateInterval(day, day),
            entry.Count ?? 0,
            entry.Count is null ? 0 : 1,
            CountOrigin.Moved(origin, shift));
    }
}

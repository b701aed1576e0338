using Dashboard.Core.Claims;
using Dashboard.Core.Publication;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Tracing;

/// <summary>Gathers the values of a search, verdict by verdict, the least doubtful first.</summary>
internal sealed class HitCollector(NumberRange range, TraceAxis axis, AsOf? saidOn, PublicationCalendar calendar)
{
    private const int MostPerVerdict = 200;
    private const int MostNear = 40;

    private readonly LocalDate? _saidDay = saidOn is null ? null : saidOn.Day ?? London.DayOf(saidOn.Instant);
    private readonly HitShelf[] _shelves =
        [.. Enum.GetValues<TraceVerdict>().Select(verdict => new HitShelf(verdict == TraceVerdict.Near ? MostNear : MostPerVerdict))];

    private readonly List<PendingValue> _pending = [];

    /// <summary>Everything kept, the least doubtful first.</summary>
    public IEnumerable<FoundValue> All => _shelves.SelectMany(shelf => shelf.Kept).OrderBy(value => value.Doubt);

    /// <summary>Takes a value of the series being searched.</summary>
    /// <param name="series">The series.</param>
    /// <param name="fit">How near the value is; not <see cref="Fit.None"/>.</param>
    /// <param name="value">The value.</param>
    public void Add(SearchedSeries series, Fit fit, PendingValue value)
    {
        if (fit == Fit.Exact && series.Kind == ScopeKind.Single)
        {
            // Whether it still stands is known once the last release has been searched.
            _pending.Add(value);
            return;
        }

        var verdict = (fit, series.Kind) switch
        {
            (Fit.Near, _) => TraceVerdict.Near,
            (_, ScopeKind.Mixed) => TraceVerdict.MixedScope,
            (_, ScopeKind.Sum) => TraceVerdict.SumOfParts,
            _ => TraceVerdict.Rounded,
        };
        Keep(series, verdict, value);
    }

    /// <summary>Takes a value that the number may be a misprint of.</summary>
    public void AddMisprint(SearchedSeries series, PendingValue value) => Keep(series, TraceVerdict.Misprint, value);

    /// <summary>Settles which of the exact values of a series still stand.</summary>
    /// <param name="series">The series.</param>
    /// <param name="scan">Gives the value of a window as the series last stood.</param>
    public void EndSeries(SearchedSeries series, StateScan scan)
    {
        foreach (var value in _pending)
        {
            var stands = scan.ValueOf(value.Transform, value.Start, value.End) is { } last && last == value.Value;
            Keep(series, stands ? TraceVerdict.Exact : TraceVerdict.ExactInAnotherRelease, value);
        }

        _pending.Clear();
    }

    private void Keep(SearchedSeries series, TraceVerdict verdict, PendingValue value)
    {
        var shelf = _shelves[(int)verdict];
        // Misprints are far by their nature.
        var share = verdict == TraceVerdict.Misprint ? value.MisprintDoubt : range.ShareOf(value.Value);
        if (!shelf.Takes(series.Doubt + Plausibility.OfValue(verdict, value.Transform, share, asLaterServed: false, isRedefined: false)))
        {
            return;
        }

        var days = new DateInterval(axis.DayAt(value.CoversFrom), axis.DayAt(value.End));
        var id = series.Members[0].Id;
        var broken = saidOn is null || !value.AsLaterServed ? null : calendar.BreakBetween(id, saidOn.Instant, value.ReleasedAt);
        var spanned = broken ?? calendar.BreaksWithin(id, days, saidOn).FirstOrDefault();
        var doubt = series.Doubt + Plausibility.OfAge(days.End, _saidDay)
            + Plausibility.OfValue(verdict, value.Transform, share, value.AsLaterServed, broken is not null);
        shelf.Add(new FoundValue(series, verdict, value.Transform, days, value.Value, value.ReleasedAt, value.AsLaterServed, spanned, doubt));
    }
}

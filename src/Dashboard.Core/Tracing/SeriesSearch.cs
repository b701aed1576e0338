using Dashboard.Core.Publication;
using Dashboard.Core.Questions;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Tracing;

/// <summary>Walks one series after another through its releases and has each state searched.</summary>
/// <remarks>Its arrays are made once and used for every series; not safe for use from several threads.</remarks>
internal sealed class SeriesSearch
{
    private readonly TraceAxis _axis;
    private readonly PublicationCalendar _calendar;
    private readonly AsOf? _saidOn;
    private readonly MisprintForms _misprints;
    private readonly AskedDays _asked;
    private readonly HitCollector _hits;
    private readonly CountGrid _grid;
    private readonly StateScan _scan;
    private readonly MemberLayer[] _layers;
    private readonly bool[] _replaced;

    public SeriesSearch(
        TraceAxis axis, PublicationCalendar calendar, TraceQuestion question, ChanceCount chance, NumberRange range, HitCollector hits, int mostMembers)
    {
        (_axis, _calendar, _saidOn, _hits) = (axis, calendar, question.SaidOn, hits);
        _misprints = new MisprintForms(question.Number);
        _asked = new AskedDays(question.Days, axis);
        _grid = new CountGrid(axis);
        _scan = new StateScan(_grid, range, _asked, chance, hits, question.Number.IsPercent);
        _layers = [.. Enumerable.Range(0, mostMembers).Select(_ => new MemberLayer(axis, calendar))];
        _replaced = new bool[axis.Length];
    }

    /// <summary>Searches every release of a series, oldest first, and with a moment the days shown by then.</summary>
    public void Run(SearchedSeries series)
    {
        var layers = _layers.AsSpan(0, series.Members.Length);
        for (var i = 0; i < layers.Length; i++)
        {
            layers[i].Begin(series.Members[i]);
        }

        _grid.Begin(series.Kind == ScopeKind.Mixed ? Replaced(series) : []);
        while (NextOf(layers) is { } at && (_saidOn is null || at <= _saidOn.Instant))
        {
            Search(series, layers, at);
        }

        if (_saidOn is not null)
        {
            Search(series, layers, _saidOn.Instant);
        }

        _hits.EndSeries(series, _scan);
        if (series.TriesMisprints && !_misprints.IsEmpty)
        {
            FindMisprints(series);
        }
    }

    private void Search(SearchedSeries series, ReadOnlySpan<MemberLayer> layers, Instant at)
    {
        // A part's count of years later was never published beside another's of the time; what is marked so at the moment asked for is.
        var takesLater = series.Kind != ScopeKind.Sum || at == _saidOn?.Instant;
        var changed = default(ChangedDays);
        foreach (var layer in layers)
        {
            changed.Add(layer.MoveTo(at, takesLater));
        }

        _grid.Take(layers, series.Kind, changed);
        _scan.Run(series, new ReleaseWindow(_layers, series.Members.Length, at, _saidOn?.Instant));
    }

    private static Instant? NextOf(ReadOnlySpan<MemberLayer> layers)
    {
        Instant? next = null;
        foreach (var layer in layers)
        {
            next = layer.NextAt is { } at && (next is null || at < next) ? at : next;
        }

        return next;
    }

    /// <summary>The days on which two nations or more were silent, but not the United Kingdom: what was shown was England.</summary>
    private ReadOnlySpan<bool> Replaced(SearchedSeries series)
    {
        var whole = series.Members[0].Id;
        var silent = new int[_replaced.Length];
        foreach (var nation in Area.Nations)
        {
            var ofNation = _calendar.SilencesOf(whole with { Area = nation }, _axis.FirstDay, silent.Length);
            for (var i = 0; i < silent.Length; i++)
            {
                silent[i] += ofNation[i] is null ? 0 : 1;
            }
        }

        var ofWhole = _calendar.SilencesOf(whole, _axis.FirstDay, silent.Length);
        for (var i = 0; i < silent.Length; i++)
        {
            _replaced[i] = ofWhole[i] is null && silent[i] > 1;
        }

        return _replaced;
    }

    private void FindMisprints(SearchedSeries series)
    {
        for (var day = Math.Max(_grid.First, _asked.From); day <= Math.Min(_grid.Last, _asked.To); day++)
        {
            TryMisprint(series, TraceTransform.Day, day, _grid.Counts[day]);
            TryMisprint(series, TraceTransform.ToDate, day, _grid.Totals[day]);
        }
    }

    private void TryMisprint(SearchedSeries series, TraceTransform transform, int day, long? value)
    {
        if (value is not { } count || !_misprints.Contains(count, out var doubt))
        {
            return;
        }

        var releases = new ReleaseWindow(_layers, series.Members.Length, Instant.MaxValue, _saidOn?.Instant);
        var (releasedAt, isLater) = releases.Of(transform, day, day);
        var covers = transform == TraceTransform.Day ? _grid.CoversFrom(day) : day;
        _hits.AddMisprint(series, new PendingValue(transform, day, day, covers, count, releasedAt, isLater) { MisprintDoubt = doubt });
    }
}

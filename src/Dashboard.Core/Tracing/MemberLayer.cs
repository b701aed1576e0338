using System.Runtime.CompilerServices;
using Dashboard.Core.Publication;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Core.Tracing;

/// <summary>One history laid over the axis moment by moment: entries as published and the counts that follow from them.</summary>
/// <remarks>
/// At each moment it holds what <see cref="RevisionHistory.AsLaterServed"/> gives: the newest entry of the time or, for a day
/// that had been shown by then and of which no release of the time speaks, the oldest later one. Made once and begun anew for each
/// history, so that a search allocates its arrays once.
/// </remarks>
internal sealed class MemberLayer(TraceAxis axis, PublicationCalendar calendar)
{
    private const int None = -1;

    private readonly long?[] _entries = new long?[axis.Length];
    private readonly long?[] _counts = new long?[axis.Length];
    private readonly bool[] _spoken = new bool[axis.Length];
    private readonly int[] _givenBy = new int[axis.Length];
    private readonly int[] _firstGivenBy = new int[axis.Length];
    private RevisionHistory? _history;
    private bool _canBeSilent;
    private int _next;
    private int _shown;

    public RevisionHistory History => _history!;

    public bool IsCumulative { get; private set; }

    /// <summary>When the next release was published; null where none is left.</summary>
    public Instant? NextAt => _next < History.Releases.Length ? History.Releases[_next].ReleasedAt : null;

    /// <summary>One count a day of the axis.</summary>
    public ReadOnlySpan<long?> Counts => _counts;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Begin(RevisionHistory history)
    {
        (_history, _next, _shown, _canBeSilent) = (history, 0, 0, calendar.IsEverSilent(history.Id));
        IsCumulative = history.Form == SeriesForm.Cumulative;
        Array.Clear(_entries);
        Array.Clear(_counts);
        Array.Clear(_spoken);
        Array.Fill(_givenBy, None);
        Array.Fill(_firstGivenBy, None);
        for (var i = 0; i < history.Releases.Length; i++)
        {
            var run = history.Releases[i].Run;
            var offset = axis.IndexOf(run.FirstDay);
            var entries = run.Entries.AsSpan();
            for (var j = 0; j < entries.Length; j++)
            {
                if (entries[j] is not null && _firstGivenBy[offset + j] == None)
                {
                    _firstGivenBy[offset + j] = i;
                }
            }
        }
    }

    /// <summary>Goes on to a moment, not past the next release.</summary>
    /// <param name="at">The moment.</param>
    /// <param name="takesLater">Whether days shown by then of which no release of the time speaks are taken from later ones.</param>
    /// <returns>The days whose count or total may be another.</returns>
    public ChangedDays MoveTo(Instant at, bool takesLater)
    {
        var changed = default(ChangedDays);
        if (NextAt == at)
        {
            Take(ref changed);
        }

        var shown = takesLater ? Math.Min(LastShown(at), axis.Length - 1) : None;
        for (; _shown <= shown; _shown++)
        {
            var first = _firstGivenBy[_shown];
            if (first >= _next && !_spoken[_shown])
            {
                var run = History.Releases[first].Run;
                (_entries[_shown], _givenBy[_shown]) = (run.Entries[_shown - axis.IndexOf(run.FirstDay)], first);
                changed.Add(_shown, _shown);
            }
        }

        return Derive(changed);
    }

    /// <summary>The total of a day as published; null where there is none, or where it was added to a silent day later.</summary>
    public long? TotalAt(int day) => IsAddedLater(day) ? null : _entries[day];

    /// <summary>The release that gave an entry; null where there is none.</summary>
    public Instant? GivenAt(int day) => _givenBy[day] == None ? null : History.Releases[_givenBy[day]].ReleasedAt;

    /// <summary>The last day before another that has an entry, from which its count is the difference; the day itself where there is none.</summary>
    public int EntryBefore(int day)
    {
        var before = day - 1;
        while (before >= 0 && _entries[before] is null)
        {
            before--;
        }

        return before >= 0 ? before : day;
    }

    /// <summary>Whether the publisher's calendar says that nothing was published for a day.</summary>
    public bool IsSilent(int day) => _canBeSilent && calendar.SilenceOf(History.Id, axis.DayAt(day)) is not null;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Take(ref ChangedDays changed)
    {
        var run = History.Releases[_next].Run;
        var offset = axis.IndexOf(run.FirstDay);
        var entries = run.Entries.AsSpan();
        for (var i = 0; i < entries.Length; i++)
        {
            var day = offset + i;
            var isNews = _entries[day] != entries[i];
            if (isNews || _givenBy[day] >= _next)
            {
                // A count served later is one of the time from here on, though it is the same.
                _givenBy[day] = isNews || _givenBy[day] == _next ? _next : _givenBy[day];
                _entries[day] = entries[i];
                changed.Add(day, day);
            }

            _spoken[day] = true;
        }

        _next++;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ChangedDays Derive(ChangedDays changed)
    {
        if (changed.IsEmpty)
        {
            return changed;
        }

        if (IsCumulative)
        {
            // The day behind a changed total changes too: its count is the difference.
            var after = changed.To + 1;
            while (after < _entries.Length && _entries[after] is null)
            {
                after++;
            }

            changed.Add(changed.From, Math.Min(after, _entries.Length - 1));
        }

        var before = EntryBefore(changed.From);
        var last = before < changed.From ? _entries[before] : null;
        for (var day = changed.From; day <= changed.To; day++)
        {
            var entry = _entries[day];
            _counts[day] = IsCumulative ? entry - last : entry;
            last = entry ?? last;
            if (_counts[day] is not null and not 0 && IsAddedLater(day))
            {
                _counts[day] = null;
            }
        }

        return changed;
    }

    /// <summary>Nobody can have seen a count that a later release added to a day on which nothing was published.</summary>
    private bool IsAddedLater(int day) => _givenBy[day] >= _next && IsSilent(day);

    private int LastShown(Instant at)
    {
        var day = London.DayOf(at).PlusDays(1);
        while (calendar.FirstShown(History.Id.Source, History.Id.Basis, day) > at)
        {
            day = day.PlusDays(-1);
        }

        return axis.IndexOf(day);
    }
}

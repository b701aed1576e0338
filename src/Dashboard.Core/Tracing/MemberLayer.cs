using Dashboard.Core.Publication;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Core.Tracing;

/// <summary>One history laid over the axis release by release: entries as published and the counts that follow from them.</summary>
/// <remarks>Made once and begun anew for each history, so that a search allocates its arrays once.</remarks>
internal sealed class MemberLayer(TraceAxis axis, PublicationCalendar calendar)
{
    private readonly long?[] _entries = new long?[axis.Length];
    private readonly long?[] _counts = new long?[axis.Length];
    private readonly bool[] _spoken = new bool[axis.Length];
    private readonly Instant?[] _later = new Instant?[axis.Length];
    private RevisionHistory? _history;
    private bool _canBeSilent;
    private int _next;

    public RevisionHistory History => _history!;

    public bool IsCumulative => History.Form == SeriesForm.Cumulative;

    /// <summary>When the next release was published; null where none is left.</summary>
    public Instant? NextAt => _next < History.Releases.Length ? History.Releases[_next].ReleasedAt : null;

    /// <summary>One count a day of the axis.</summary>
    public ReadOnlySpan<long?> Counts => _counts;

    public void Begin(RevisionHistory history)
    {
        (_history, _next, _canBeSilent) = (history, 0, calendar.IsEverSilent(history.Id));
        Array.Clear(_entries);
        Array.Clear(_counts);
        Array.Clear(_spoken);
        Array.Clear(_later);
    }

    /// <summary>Lays the next release over the ones before.</summary>
    public ChangedDays TakeNext()
    {
        var run = History.Releases[_next++].Run;
        var offset = axis.IndexOf(run.FirstDay);
        var entries = run.Entries.AsSpan();
        var changed = default(ChangedDays);
        for (var i = 0; i < entries.Length; i++)
        {
            var day = offset + i;
            _spoken[day] = true;
            if (_entries[day] != entries[i])
            {
                _entries[day] = entries[i];
                changed.Add(day, day);
            }
        }

        return Derive(changed);
    }

    /// <summary>Lays the days that had been shown by a moment, and of which no release of the time speaks, from the oldest later release.</summary>
    public ChangedDays TakeLater(Instant at)
    {
        var changed = default(ChangedDays);
        var lastShown = LastShown(at);
        for (; _next < History.Releases.Length; _next++)
        {
            var release = History.Releases[_next];
            var offset = axis.IndexOf(release.Run.FirstDay);
            var entries = release.Run.Entries.AsSpan();
            for (var i = 0; i < entries.Length && offset + i <= lastShown; i++)
            {
                var day = offset + i;
                if (!_spoken[day] && entries[i] is { } entry)
                {
                    (_entries[day], _spoken[day], _later[day]) = (entry, true, release.ReleasedAt);
                    changed.Add(day, day);
                }
            }
        }

        return Derive(changed);
    }

    /// <summary>The total of a day as published; null where there is none, or where it was added to a silent day later.</summary>
    public long? TotalAt(int day) => IsAddedLater(day) ? null : _entries[day];

    /// <summary>The later release that an entry was taken from; null where it is of the time.</summary>
    public Instant? LaterAt(int day) => _later[day];

    /// <summary>Whether the publisher's calendar says that nothing was published for a day.</summary>
    public bool IsSilent(int day) => _canBeSilent && calendar.SilenceOf(History.Id, axis.DayAt(day)) is not null;

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

        var before = changed.From - 1;
        while (before >= 0 && _entries[before] is null)
        {
            before--;
        }

        var last = before >= 0 ? _entries[before] : null;
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
    private bool IsAddedLater(int day) => _later[day] is not null && IsSilent(day);

    private int LastShown(Instant at)
    {
        var day = London.DayOf(at).PlusDays(1);
        while (PublicationCalendar.FirstShown(History.Id.Source, History.Id.Basis, day) > at)
        {
            day = day.PlusDays(-1);
        }

        return axis.IndexOf(day);
    }
}

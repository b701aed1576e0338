using System.Collections.Immutable;
using Dashboard.Core.Vintages;

namespace Dashboard.Core.Averages;

/// <summary>Goes through the days of a series from the first, a day a call; the days are worked out on the way and not kept.</summary>
/// <remarks>Changes as it goes and is not safe to use from several threads; <see cref="PublishedDays.WalkFrom"/> begins another.</remarks>
public sealed class PublishedWalk
{
    private readonly SeriesForm _form;
    private readonly ImmutableArray<long?> _entries;
    private readonly long?[] _week = new long?[PublishedDays.WindowDays];
    private int _next;
    private int _unbroken;
    private long _total;
    private long _weekSum;

    internal PublishedWalk(SeriesForm form, ImmutableArray<long?> entries) => (_form, _entries) = (form, entries);

    /// <summary>The next day.</summary>
    /// <exception cref="IndexOutOfRangeException">There is none.</exception>
    /// <exception cref="OverflowException">A sum does not fit.</exception>
    public PublishedDay Next()
    {
        var entry = _entries[_next];
        var count = _form == SeriesForm.Daily ? entry : _next == 0 ? null : entry - _entries[_next - 1];
        var place = _next % PublishedDays.WindowDays;
        _weekSum += (count ?? 0) - (_week[place] ?? 0);
        _week[place] = count;
        _unbroken = count is null ? 0 : _unbroken + 1;
        _total += count ?? 0;
        _next++;
        return new PublishedDay(
            _form == SeriesForm.Cumulative ? entry : entry is null ? null : _total,
            count,
            _unbroken >= PublishedDays.WindowDays ? _weekSum : null);
    }
}

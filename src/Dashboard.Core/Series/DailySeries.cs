using System.Collections.Immutable;
using NodaTime;

namespace Dashboard.Core.Series;

/// <summary>Daily counts, dense: one entry a day from <see cref="FirstDay"/>, each a count or no report, with its status.</summary>
/// <remarks>Immutable; equality is by selector, days and entries.</remarks>
public sealed record DailySeries
{
    /// <summary>Describes a series.</summary>
    /// <param name="selector">What it counts, and as of when.</param>
    /// <param name="firstDay">The day of the first entry.</param>
    /// <param name="entries">One entry a day, at least one.</param>
    /// <exception cref="ArgumentException">There is no entry.</exception>
    public DailySeries(SeriesSelector selector, LocalDate firstDay, ImmutableArray<DayEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(selector);
        if (entries.IsDefaultOrEmpty)
        {
            throw new ArgumentException(Invariant($"A series holds one day at least; {selector} has none."), nameof(entries));
        }

        (Selector, FirstDay, Entries) = (selector, firstDay, entries);
    }

    /// <summary>What the series counts, and as of when.</summary>
    public SeriesSelector Selector { get; }

    /// <summary>The day of the first entry.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>One entry a day from <see cref="FirstDay"/>.</summary>
    public ImmutableArray<DayEntry> Entries { get; }

    /// <summary>The day of the last entry.</summary>
    public LocalDate LastDay => FirstDay.PlusDays(Entries.Length - 1);

    /// <summary>The first to the last day, both included.</summary>
    public DateInterval Days => new(FirstDay, LastDay);

    /// <summary>How many days have a count.</summary>
    public int CountedDays
    {
        get
        {
            var counted = 0;
            foreach (ref readonly var entry in Entries.AsSpan())
            {
                counted += entry.Count is null ? 0 : 1;
            }

            return counted;
        }
    }

    /// <summary>The entry of a day; a day without report where the series does not reach it.</summary>
    /// <param name="day">The day.</param>
    public DayEntry this[LocalDate day] => DenseDays.TryIndex(FirstDay, Entries.Length, day, out var index) ? Entries[index] : default;

    /// <summary>The entry of a day; a day without report where the series does not reach it.</summary>
    /// <param name="place">How many days behind <see cref="FirstDay"/>.</param>
    public DayEntry At(int place) => place >= 0 && place < Entries.Length ? Entries[place] : default;

    /// <summary>The part of the series within a window.</summary>
    /// <param name="window">The window, both ends included.</param>
    /// <returns>The days that lie in both, or null where none does.</returns>
    public DailySeries? Within(DateInterval window)
    {
        ArgumentNullException.ThrowIfNull(window);
        var first = LocalDate.Max(FirstDay, window.Start);
        var last = LocalDate.Min(LastDay, window.End);
        return first > last
            ? null
            : new DailySeries(Selector, first, Entries.Slice(Period.DaysBetween(FirstDay, first), Period.DaysBetween(first, last) + 1));
    }

    /// <summary>The same days with other entries.</summary>
    /// <param name="entries">One entry a day, as many as before.</param>
    /// <exception cref="ArgumentException">There are more or fewer entries.</exception>
    public DailySeries With(ImmutableArray<DayEntry> entries) => entries.Length == Entries.Length
        ? new DailySeries(Selector, FirstDay, entries)
        : throw new ArgumentException(Invariant($"{Selector} has {Entries.Length} days, not {entries.Length}."), nameof(entries));

    /// <inheritdoc/>
    public bool Equals(DailySeries? other) =>
        other is not null && Selector == other.Selector && FirstDay == other.FirstDay
        && Entries.AsSpan().SequenceEqual(other.Entries.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Selector, FirstDay, Entries.Length);
}

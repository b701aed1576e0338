using System.Collections.Immutable;
using NodaTime;

namespace Dashboard.Core.Series;

/// <summary>Counts to date, dense: one entry a day from <see cref="FirstDay"/>, null where the source has none.</summary>
/// <remarks>Immutable; equality is by day and content. A fall is a correction of the source's and is kept.</remarks>
public sealed record CumulativeSeries
{
    /// <summary>Describes a series of counts to date.</summary>
    /// <param name="firstDay">The day of the first entry.</param>
    /// <param name="totals">People counted up to the end of each day; null for no entry.</param>
    /// <exception cref="ArgumentException">There is no entry.</exception>
    public CumulativeSeries(LocalDate firstDay, ImmutableArray<long?> totals)
    {
        if (totals.IsDefaultOrEmpty)
        {
            throw new ArgumentException("A cumulative series holds one day at least.", nameof(totals));
        }

        (FirstDay, Totals) = (firstDay, totals);
    }

    /// <summary>The day of the first entry.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>People counted up to the end of each day; null for no entry.</summary>
    public ImmutableArray<long?> Totals { get; }

    /// <summary>The total of a day; null where the source has none or the series does not reach it.</summary>
    /// <param name="day">The day.</param>
    public long? this[LocalDate day] => DenseDays.TryIndex(FirstDay, Totals.Length, day, out var index) ? Totals[index] : null;

    /// <summary>Adds daily counts up.</summary>
    /// <param name="firstDay">The day of the first count.</param>
    /// <param name="daily">Counts a day; null, which carries the total forward without an entry of its own, for no report.</param>
    /// <param name="before">The total before the first day.</param>
    /// <exception cref="OverflowException">The total does not fit.</exception>
    public static CumulativeSeries FromDaily(LocalDate firstDay, ReadOnlySpan<long?> daily, long before = 0)
    {
        var totals = ImmutableArray.CreateBuilder<long?>(daily.Length);
        var total = before;
        foreach (var count in daily)
        {
            total += count ?? 0;
            totals.Add(count is null ? null : total);
        }

        return new CumulativeSeries(firstDay, totals.MoveToImmutable());
    }

    /// <summary>Takes neighbouring totals apart: the count of a day is its total less that of the last entry before it.</summary>
    /// <param name="before">The total before the first day; null where it is not known, and the first entry then has no count.</param>
    /// <returns>
    /// One item a day. <c>Days</c> says how many days the difference spans: 1 as a rule, more behind days without entry; it
    /// is 0 where there is no count.
    /// </returns>
    public ImmutableArray<(long? Count, int Days)> ToDaily(long? before = null)
    {
        var daily = ImmutableArray.CreateBuilder<(long?, int)>(Totals.Length);
        var (last, span) = (before, 0);
        foreach (var total in Totals)
        {
            span++;
            if (total is not { } now)
            {
                daily.Add((null, 0));
                continue;
            }

            daily.Add(last is { } then ? (now - then, span) : (null, 0));
            (last, span) = (now, 0);
        }

        return daily.MoveToImmutable();
    }

    /// <inheritdoc/>
    public bool Equals(CumulativeSeries? other) =>
        other is not null && FirstDay == other.FirstDay && Totals.AsSpan().SequenceEqual(other.Totals.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(FirstDay, Totals.Length, Totals[^1]);
}

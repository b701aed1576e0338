using System.Collections.Immutable;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Vintages;

/// <summary>A dense run of entries, one a day from <see cref="FirstDay"/>: a count as published, or null for no entry.</summary>
/// <remarks>
/// No entry says that the source's document had nothing for the day. It does not say why, and a zero is a count like any
/// other: telling a true zero from a day without report is the business of reconciliation. Equality is by content.
/// </remarks>
public sealed record CountRun
{
    /// <summary>Describes a run.</summary>
    /// <param name="firstDay">The day of the first entry.</param>
    /// <param name="entries">One entry a day, at least one; in people, null for no entry.</param>
    /// <exception cref="ArgumentException">There is no entry.</exception>
    public CountRun(LocalDate firstDay, ImmutableArray<long?> entries)
    {
        if (entries.IsDefaultOrEmpty)
        {
            throw new ArgumentException("A run holds one entry a day, at least one.", nameof(entries));
        }

        (FirstDay, Entries) = (firstDay, entries);
    }

    /// <summary>The day of the first entry.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>One entry a day from <see cref="FirstDay"/>.</summary>
    public ImmutableArray<long?> Entries { get; }

    /// <summary>The day of the last entry.</summary>
    public LocalDate LastDay => FirstDay.PlusDays(Entries.Length - 1);

    /// <summary>The entry of a day; null where the day has none or lies outside the run.</summary>
    /// <param name="day">The day.</param>
    public long? this[LocalDate day] => DenseDays.TryIndex(FirstDay, Entries.Length, day, out var index) ? Entries[index] : null;

    /// <inheritdoc/>
    public bool Equals(CountRun? other) =>
        other is not null && FirstDay == other.FirstDay && Entries.AsSpan().SequenceEqual(other.Entries.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(FirstDay, Entries.Length, Entries[0], Entries[^1]);
}

using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Core.Averages;

/// <summary>Series as published, added and averaged over trailing weeks: nothing is filled, spread or left out.</summary>
/// <remarks>
/// This is what a reader with a spreadsheet gets from a source's file: a day without report is the zero or the gap that the source
/// has there, and its catch-up weighs on one day. <see cref="RollingMean"/> is for what should be made of such days.
/// </remarks>
public sealed class PublishedDays
{
    /// <summary>How many days a mean covers.</summary>
    public const int WindowDays = 7;

    private readonly SeriesForm _form;
    private readonly ImmutableArray<long?> _entries;

    private PublishedDays(SeriesForm form, LocalDate firstDay, ImmutableArray<long?> entries) => (_form, FirstDay, _entries) = (form, firstDay, entries);

    /// <summary>The first day.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The last day.</summary>
    public LocalDate LastDay => FirstDay.PlusDays(Length - 1);

    /// <summary>How many days there are, from <see cref="FirstDay"/> to <see cref="LastDay"/>.</summary>
    public int Length => _entries.Length;

    /// <summary>Adds series and averages them.</summary>
    /// <param name="form">How the source gave the counts. From counts a day the totals are added up from the first day on.</param>
    /// <param name="parts">The series, at least one; a part adds nothing before its own first day or after its last.</param>
    /// <returns>The days from the first of any part to the last of any.</returns>
    /// <exception cref="ArgumentException">There is no part.</exception>
    /// <exception cref="OverflowException">A sum does not fit.</exception>
    public static PublishedDays Of(SeriesForm form, IReadOnlyList<CountRun> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        if (parts.Count == 0)
        {
            throw new ArgumentException("A sum has one part at least.", nameof(parts));
        }

        if (parts.Count == 1)
        {
            return new PublishedDays(form, parts[0].FirstDay, parts[0].Entries);
        }

        var (first, last) = (parts[0].FirstDay, parts[0].LastDay);
        for (var i = 1; i < parts.Count; i++)
        {
            (first, last) = (LocalDate.Min(first, parts[i].FirstDay), LocalDate.Max(last, parts[i].LastDay));
        }

        return new PublishedDays(form, first, Sum(parts, first, Period.DaysBetween(first, last) + 1));
    }

    /// <summary>Goes through the days from one on; its means reach back before it.</summary>
    /// <param name="day">The first day wanted.</param>
    /// <exception cref="ArgumentOutOfRangeException">The series does not have the day.</exception>
    public PublishedWalk WalkFrom(LocalDate day)
    {
        if (!DenseDays.TryIndex(FirstDay, Length, day, out var index))
        {
            throw new ArgumentOutOfRangeException(nameof(day), Invariant($"The days run from {FirstDay:uuuu-MM-dd} to {LastDay:uuuu-MM-dd}; {day:uuuu-MM-dd} is none of them."));
        }

        var walk = new PublishedWalk(_form, _entries);
        for (; index > 0; index--)
        {
            walk.Next();
        }

        return walk;
    }

    /// <summary>A day on which one part has no entry has none: a sum without it would look like a fall.</summary>
    private static ImmutableArray<long?> Sum(IReadOnlyList<CountRun> parts, LocalDate firstDay, int length)
    {
        var sums = new long?[length];
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] = 0;
        }

        foreach (var part in parts)
        {
            var offset = Period.DaysBetween(firstDay, part.FirstDay);
            var entries = part.Entries.AsSpan();
            for (var i = 0; i < entries.Length; i++)
            {
                sums[offset + i] += entries[i];
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(sums);
    }
}

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

    private readonly PublishedDay[] _days;

    private PublishedDays(LocalDate firstDay, PublishedDay[] days) => (FirstDay, _days) = (firstDay, days);

    /// <summary>The first day.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The last day.</summary>
    public LocalDate LastDay => FirstDay.PlusDays(_days.Length - 1);

    /// <summary>One entry a day from <see cref="FirstDay"/>.</summary>
    public ReadOnlySpan<PublishedDay> Days => _days;

    /// <summary>Adds series and averages them.</summary>
    /// <param name="form">How the source gave the counts. From counts a day the totals are added up from the first day on.</param>
    /// <param name="parts">The series, at least one; a part adds nothing before its own first day or after its last.</param>
    /// <returns>One entry a day from the first day of any part to the last of any.</returns>
    /// <exception cref="ArgumentException">There is no part.</exception>
    /// <exception cref="OverflowException">A sum does not fit.</exception>
    public static PublishedDays Of(SeriesForm form, IReadOnlyList<CountRun> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        if (parts.Count == 0)
        {
            throw new ArgumentException("A sum has one part at least.", nameof(parts));
        }

        var (first, last) = (parts[0].FirstDay, parts[0].LastDay);
        for (var i = 1; i < parts.Count; i++)
        {
            (first, last) = (LocalDate.Min(first, parts[i].FirstDay), LocalDate.Max(last, parts[i].LastDay));
        }

        var entries = Sum(parts, first, Period.DaysBetween(first, last) + 1);
        return new PublishedDays(first, form == SeriesForm.Cumulative ? FromTotals(entries) : FromCounts(entries));
    }

    /// <summary>A day on which one part has no entry has none: a sum without it would look like a fall.</summary>
    private static long?[] Sum(IReadOnlyList<CountRun> parts, LocalDate firstDay, int length)
    {
        var sums = new long?[length];
        Array.Fill(sums, 0);
        foreach (var part in parts)
        {
            var offset = Period.DaysBetween(firstDay, part.FirstDay);
            var entries = part.Entries.AsSpan();
            for (var i = 0; i < entries.Length; i++)
            {
                sums[offset + i] += entries[i];
            }
        }

        return sums;
    }

    private static PublishedDay[] FromTotals(long?[] totals)
    {
        var days = new PublishedDay[totals.Length];
        var week = default(TrailingWeek);
        for (var i = 0; i < days.Length; i++)
        {
            var count = i == 0 ? null : totals[i] - totals[i - 1];
            days[i] = new PublishedDay(totals[i], count, week.Enter(count, i < WindowDays ? null : days[i - WindowDays].Count));
        }

        return days;
    }

    private static PublishedDay[] FromCounts(long?[] counts)
    {
        var days = new PublishedDay[counts.Length];
        var week = default(TrailingWeek);
        var total = 0L;
        for (var i = 0; i < days.Length; i++)
        {
            total += counts[i] ?? 0;
            days[i] = new PublishedDay(
                counts[i] is null ? null : total, counts[i], week.Enter(counts[i], i < WindowDays ? null : days[i - WindowDays].Count));
        }

        return days;
    }

    /// <summary>The sum of the last seven counts, kept while days go by.</summary>
    private struct TrailingWeek
    {
        private long _sum;
        private int _unbroken;

        /// <summary>Lets a day in and the one of a week before out.</summary>
        /// <returns>The sum; null where one of the seven days has no count.</returns>
        public long? Enter(long? count, long? leaving)
        {
            _sum += (count ?? 0) - (leaving ?? 0);
            _unbroken = count is null ? 0 : _unbroken + 1;
            return _unbroken >= WindowDays ? _sum : null;
        }
    }
}

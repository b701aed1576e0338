using System.Collections.Immutable;
using Dashboard.Core.Reconciliation;
using NodaTime;

namespace Dashboard.Core.Series;

/// <summary>Adds the series of several areas day by day.</summary>
public static class SeriesSum
{
    /// <summary>Adds series.</summary>
    /// <param name="selector">What the sum is called.</param>
    /// <param name="parts">The series to add: at least one, each with its areas in its selector.</param>
    /// <returns>
    /// One entry a day from the first day of any part to the last of any. A day on which every part reported holds their sum;
    /// one on which some did holds the sum of those and is incomplete, with the silent ones named, as is
    /// one with a part that is itself incomplete; one on which none did is a day without report.
    /// </returns>
    /// <exception cref="ArgumentException">There is no part.</exception>
    public static DailySeries Of(SeriesSelector selector, IReadOnlyList<DailySeries> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        if (parts.Count == 0)
        {
            throw new ArgumentException("A sum has one part at least.", nameof(parts));
        }

        var (first, last) = (parts[0].FirstDay, parts[0].LastDay);
        foreach (var part in parts)
        {
            (first, last) = (LocalDate.Min(first, part.FirstDay), LocalDate.Max(last, part.LastDay));
        }

        var days = Period.DaysBetween(first, last) + 1;
        DailySeries[] added = [.. parts];
        var behind = Behind(added, first);
        var entries = ImmutableArray.CreateBuilder<DayEntry>(days);
        for (var i = 0; i < days; i++)
        {
            entries.Add(Add(added, behind, i));
        }

        return new DailySeries(selector, first, entries.MoveToImmutable());
    }

    /// <summary>Adds one day of several series, as <see cref="Of"/> adds each.</summary>
    /// <param name="parts">The series to add.</param>
    /// <param name="day">The day.</param>
    internal static DayEntry On(DailySeries[] parts, LocalDate day) => Add(parts, Behind(parts, day), 0);

    private static int[] Behind(DailySeries[] parts, LocalDate day) => Array.ConvertAll(parts, part => Period.DaysBetween(part.FirstDay, day));

    /// <summary>Adds the parts' entries of a day.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="behind">How many days the sum's first day is behind that of each part.</param>
    /// <param name="day">How many days the day is behind the sum's first.</param>
    private static DayEntry Add(DailySeries[] parts, int[] behind, int day)
    {
        long sum = 0;
        var covers = 1;
        Instant? released = null;
        var (later, filled, backfilled) = (false, false, false);
        var silent = 0;
        DayReason? lacking = null;
        DayReason? reason = null;
        for (var i = 0; i < parts.Length; i++)
        {
            var entry = parts[i].At(behind[i] + day);
            later |= entry.AsLaterServed;
            if (entry.Count is not { } count)
            {
                silent++;
                reason ??= entry.Reason;
                continue;
            }

            sum += count;
            covers = Math.Max(covers, entry.CoversDays);
            lacking ??= entry.Status == DayStatus.Incomplete ? entry.Reason : null;
            filled |= entry.Status == DayStatus.Filled;
            backfilled |= entry.Status == DayStatus.BackfilledLater;
            released = released is { } soFar && entry.ReleasedAt is { } now ? Instant.Max(soFar, now) : entry.ReleasedAt ?? released;
        }

        var added = silent == parts.Length ? DayEntry.NoReport(reason ?? DayReason.None)
            : silent > 0 ? DayEntry.Of(sum, DayStatus.Incomplete, Because($"without {string.Join(" and ", SilentOf(parts, behind, day))}, which did not report"), covers)
            : lacking is not null ? DayEntry.Of(sum, DayStatus.Incomplete, lacking, covers)
            : filled ? DayEntry.Of(sum, DayStatus.Filled, Because($"some parts are filled by a policy"), covers)
            : covers > 1 ? DayEntry.Of(sum, DayStatus.CatchUp, Because($"a part of it covers {covers} days"), covers)
            : backfilled ? DayEntry.Of(sum, DayStatus.BackfilledLater, Because($"parts of it were added by a later release"))
            : DayEntry.Reported(sum);
        return added with { ReleasedAt = released, AsLaterServed = later };
    }

    private static IEnumerable<string> SilentOf(DailySeries[] parts, int[] behind, int day) =>
        parts.Where((part, i) => part.At(behind[i] + day).Count is null).Select(part => part.Selector.AreaText);

    private static DayReason Because(FormattableString text) => new(ReasonKind.Parts, Invariant(text));
}

using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Reconciliation;

/// <summary>Finds the reports that contain the counts of days without report before them.</summary>
public static class CatchUpFinder
{
    /// <summary>Marks each first report after days without one as covering them.</summary>
    /// <param name="entries">One entry a day.</param>
    /// <returns>The same days; only reports behind a gap differ.</returns>
    /// <remarks>
    /// A day whose own count was added by a later release is not in the report that follows it, so it ends the run. Days
    /// before the first report of all are not caught up: nobody had begun to count.
    /// </remarks>
    public static ImmutableArray<DayEntry> Mark(ReadOnlySpan<DayEntry> entries)
    {
        var marked = entries.ToArray();
        MarkIn(marked);
        return ImmutableCollectionsMarshal.AsImmutableArray(marked);
    }

    /// <summary>Does what <see cref="Mark"/> does to the entries themselves.</summary>
    internal static void MarkIn(Span<DayEntry> entries)
    {
        var (missing, begun, sure) = (0, false, Certainty.Certain);
        for (var i = 0; i < entries.Length; i++)
        {
            ref readonly var entry = ref entries[i];
            if (entry.Count is not { } count)
            {
                // A total without one before it is a report, though no day's count can be taken from it.
                begun |= entry.Reason.Kind == ReasonKind.FirstTotal;
                missing = entry.Reason.Kind is ReasonKind.AddedLater or ReasonKind.FirstTotal ? 0 : missing + 1;
                sure = missing > 1 ? sure.OrLess(entry.Reason.Sure) : entry.Reason.Sure;
                continue;
            }

            var isReport = entry.Status is DayStatus.Reported or DayStatus.Correction or DayStatus.CatchUp or DayStatus.BackfilledLater;
            if (begun && missing > 0 && isReport)
            {
                entries[i] = Covering(entry, count, missing + 1, sure);
            }

            (missing, begun) = (0, true);
        }
    }

    /// <summary>The catch-ups of a series, oldest first.</summary>
    /// <param name="series">The series.</param>
    public static IReadOnlyList<CatchUp> Of(DailySeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        var found = new List<CatchUp>();
        for (var i = 0; i < series.Entries.Length; i++)
        {
            if (series.Entries[i] is { CoversDays: > 1, Count: { } count } entry)
            {
                var day = series.FirstDay.PlusDays(i);
                found.Add(new CatchUp(new DateInterval(day.PlusDays(1 - entry.CoversDays), day), count));
            }
        }

        return found;
    }

    /// <summary>A count that was added later stays marked as such, also where it covers a day before it.</summary>
    private static DayStatus StatusOf(DayEntry entry) =>
        entry.Status == DayStatus.BackfilledLater ? DayStatus.BackfilledLater : DayStatus.CatchUp;

    private static DayReason Reason(DayEntry entry, int days, Certainty sure)
    {
        var covers = CoversText(days, "report", entry.Count);
        return new DayReason(ReasonKind.CatchUp, entry.Status == DayStatus.BackfilledLater ? Invariant($"{entry.Reason.Text}; {covers}") : covers, sure);
    }

    /// <summary>What a count says that covers several days; one below zero is a correction too, which its status has no room for.</summary>
    /// <param name="days">How many days it covers.</param>
    /// <param name="lacking">What the days before it lack: report or entry.</param>
    /// <param name="count">The count.</param>
    internal static string CoversText(int days, string lacking, long? count) =>
        Invariant($"covers {days} days, those without {lacking} before it included{(count < 0 ? "; the source took people back" : string.Empty)}");

    /// <summary>A catch-up is no surer than the least sure of the days without report that it covers.</summary>
    private static DayEntry Covering(DayEntry entry, long count, int days, Certainty sure) =>
        DayEntry.Of(count, StatusOf(entry), Reason(entry, days, sure), days) with
        {
            ReleasedAt = entry.ReleasedAt,
            AsLaterServed = entry.AsLaterServed,
        };
}

using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Dashboard.Core.Publication;
using Dashboard.Core.Series;
using Dashboard.Core.Vintages;
using NodaTime;

namespace Dashboard.Core.Reconciliation;

/// <summary>Reads a vintage day by day and tells a day without report from a true zero.</summary>
/// <remarks>
/// The sources write zeros, or carry a total forward, for days on which nothing was published. The publisher's calendar
/// tells for certain; else the level of the reports before (<see cref="ZeroJudge"/>), a weekday that is never reported
/// (<see cref="HabitJudge"/>) or a report too large for its day alone (<see cref="ExcessJudge"/>). Only series whose days
/// are whole when first shown are judged: a zero by specimen date is a day on which nobody was tested positive. A report that
/// stands far above everything around it is told as a step (<see cref="StepFinder"/>).
/// </remarks>
public static class GapFinder
{
    /// <summary>Reads a vintage.</summary>
    /// <param name="selector">What the series is called in the answer.</param>
    /// <param name="id">The series read.</param>
    /// <param name="vintage">The series as it stood.</param>
    /// <param name="calendar">When its publisher was silent.</param>
    /// <returns>One entry a day of the vintage.</returns>
    public static DailySeries Read(SeriesSelector selector, SeriesId id, Vintage vintage, PublicationCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(vintage);
        ArgumentNullException.ThrowIfNull(calendar);
        var counts = vintage.Form == SeriesForm.Daily ? Plain(vintage.Run) : new CumulativeSeries(vintage.Run.FirstDay, vintage.Run.Entries).ToDaily();
        var silences = calendar.SilencesOf(id, vintage.Run.FirstDay, counts.Length);
        var silent = SilentDays.Find(id, vintage.Run.FirstDay, counts, silences);
        var entries = new DayEntry[counts.Length];
        for (var i = 0; i < counts.Length; i++)
        {
            var stamp = StampOf(vintage, i, counts[i].Days);
            var isFirstTotal = counts[i].Count is null && vintage.Run.Entries[i] is not null;
            entries[i] = (isFirstTotal ? DayEntry.NoReport(FirstTotal) : Judge(counts[i], silences[i], silent[i], stamp)) with
            {
                ReleasedAt = stamp.ReleasedAt,
                AsLaterServed = stamp.AsLaterServed,
            };
        }

        CatchUpFinder.MarkIn(entries);
        return new DailySeries(selector, vintage.Run.FirstDay, StepFinder.Mark(ImmutableCollectionsMarshal.AsImmutableArray(entries), IsKnown));

        bool IsKnown(int position) => calendar.NoticesOf(id, vintage.Run.FirstDay.PlusDays(position)).Any();
    }

    private static ImmutableArray<(long? Count, int Days)> Plain(CountRun run)
    {
        var counts = new (long? Count, int Days)[run.Entries.Length];
        for (var i = 0; i < counts.Length; i++)
        {
            counts[i] = (run.Entries[i], run.Entries[i] is null ? 0 : 1);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(counts);
    }

    /// <summary>A difference of two totals is as new as the newer of them.</summary>
    private static VintageStamp StampOf(Vintage vintage, int index, int days)
    {
        var own = vintage.Stamps[index];
        if (vintage.Form == SeriesForm.Daily || days == 0)
        {
            return own;
        }

        var before = vintage.Stamps[index - days];
        var released = own.ReleasedAt is { } a && before.ReleasedAt is { } b ? Instant.Max(a, b) : own.ReleasedAt;
        return new VintageStamp(released, own.AsLaterServed || before.AsLaterServed);
    }

    private static DayEntry Judge((long? Count, int Days) day, SilenceRule? silence, DayReason? silent, VintageStamp stamp) => day switch
    {
        { Count: null } => DayEntry.NoReport(silence is null ? NoEntry : new DayReason(ReasonKind.Calendar, silence.Text)),
        { Count: 0 } when silence is not null => DayEntry.NoReport(new DayReason(ReasonKind.Calendar, silence.Text)),
        { Count: 0 } when silent is not null => DayEntry.NoReport(silent),
        { Count: { } count } when silence is not null && stamp.AsLaterServed => DayEntry.NoReport(
            new DayReason(ReasonKind.AddedLater, Invariant($"{silence.Text}; a later release gives {count:N0}"))),
        { Count: > 0 and var count } when silence is not null => DayEntry.Of(
            count, DayStatus.BackfilledLater, new DayReason(ReasonKind.Calendar, Invariant($"{silence.Text}; the count was added by a later release"))),
        { Count: { } count, Days: > 1 } => DayEntry.Of(
            count, DayStatus.CatchUp, new DayReason(ReasonKind.CatchUp, CatchUpFinder.CoversText(day.Days, "entry", count)), day.Days),
        { Count: { } count } => DayEntry.Reported(count),
    };

    private static DayReason FirstTotal { get; } = new(ReasonKind.FirstTotal, "the first total held: none before it to take the day's count from");

    private static DayReason NoEntry { get; } = new(ReasonKind.NoEntry, "the release has no entry for the day");
}

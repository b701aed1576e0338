using System.Collections.Immutable;
using Dashboard.Core.Publication;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Vintages;

/// <summary>What became of the count of one day: its first print, every revision, and how long it took to settle.</summary>
/// <remarks>
/// Counts are as published: a zero may stand for a day without report. The changes of the prints add up to the last count
/// less the first.
/// </remarks>
/// <param name="Series">The series, and as of when.</param>
/// <param name="Day">The day.</param>
/// <param name="Prints">The first count held and each revision, oldest first: one at least.</param>
/// <param name="Settled">The last count held.</param>
/// <param name="Break">The change of definition that lies among the prints; null as a rule.</param>
/// <param name="SettledBefore">The last count held before that break, lags measured against it; null where there is no break.</param>
/// <param name="FirstShownAt">When the day was first shown to readers, by its source's publication time.</param>
public sealed record DayStory(
    SeriesSelector Series,
    LocalDate Day,
    ImmutableArray<DayPrint> Prints,
    SettledCount Settled,
    DefinitionBreak? Break,
    SettledCount? SettledBefore,
    Instant FirstShownAt)
{
    /// <summary>Sources that publish least often do so once a week.</summary>
    private static readonly Duration LongestWait = Duration.FromDays(7);

    /// <summary>
    /// Whether the first of the prints can be the one that readers saw first. False where it came more than a week after the day was
    /// first shown: then earlier releases are not held, and a lag that counts from this print is the longest it can have been.
    /// </summary>
    public bool IsFirstPrintHeld => Prints[0].ReleasedAt - FirstShownAt <= LongestWait;

    /// <summary>What was announced of the day.</summary>
    public Caveats Caveats { get; init; } = Caveats.None;

    /// <summary>Tells the story of a day.</summary>
    /// <param name="series">What the answer calls the series.</param>
    /// <param name="history">Its releases; every one of them is used.</param>
    /// <param name="day">The day.</param>
    /// <param name="calendar">When the source published, and when it began to count something else.</param>
    /// <returns>The story, or null where no release has a count for the day.</returns>
    public static DayStory? Of(SeriesSelector series, RevisionHistory history, LocalDate day, PublicationCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(calendar);
        var prints = DayPrints.Of(history, day).ToImmutableArray();
        if (prints.IsEmpty)
        {
            return null;
        }

        var last = history.Releases[^1].ReleasedAt;
        var shown = calendar.FirstShown(history.Id.Source, history.Id.Basis, day);
        var caveats = Caveats.Of(series, new DateInterval(day, day), last, calendar);
        if (calendar.BreakBetween(history.Id, prints[0].ReleasedAt, last) is not { } change)
        {
            return new DayStory(series, day, prints, Settle(day, prints, last), Break: null, SettledBefore: null, shown) { Caveats = caveats };
        }

        var before = prints.TakeWhile(print => print.ReleasedAt < change.Since).ToImmutableArray();
        var lastBefore = history.Releases.Last(release => release.ReleasedAt < change.Since).ReleasedAt;
        return new DayStory(series, day, prints, Settle(day, prints, last), change, Settle(day, before, lastBefore), shown) { Caveats = caveats };
    }

    /// <summary>The share of the settled count that a print holds.</summary>
    /// <param name="print">One of the prints.</param>
    /// <returns>
    /// 1 where the print is the settled count, above 1 where people were taken back later; null where the settled count is not above
    /// zero, or the print has none.
    /// </returns>
    public double? CompletenessOf(DayPrint print)
    {
        ArgumentNullException.ThrowIfNull(print);
        return Settled.Count is { } settled and > 0 && print.Count is { } count ? (double)count / settled : null;
    }

    private static SettledCount Settle(LocalDate day, ImmutableArray<DayPrint> prints, Instant lastReleasedAt)
    {
        var final = prints[^1];
        ImmutableArray<SettlingLag> lags = final.Count is { } settled
            ? [.. SettledCount.TolerancesPercent.Select(percent => LagTo(day, prints, settled, percent))]
            : [];
        return new SettledCount(final.Count, final.ReleasedAt, lastReleasedAt, lags);
    }

    private static SettlingLag LagTo(LocalDate day, ImmutableArray<DayPrint> prints, long settled, int percent)
    {
        var since = prints.Length - 1;
        while (since > 0 && prints[since - 1].Count is { } count && 100 * Math.Abs(count - settled) <= percent * Math.Abs(settled))
        {
            since--;
        }

        var releasedAt = prints[since].ReleasedAt;
        return new SettlingLag(
            percent, releasedAt, Period.DaysBetween(day, London.DayOf(releasedAt)), releasedAt - London.StartOf(day.PlusDays(1)));
    }
}

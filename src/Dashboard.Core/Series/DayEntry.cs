using Dashboard.Core.Reconciliation;
using NodaTime;

namespace Dashboard.Core.Series;

/// <summary>One day of a series: a count or no report, with how it came about. The default value is a day without report.</summary>
public readonly record struct DayEntry
{
    private readonly DayReason? _reason;

    private DayEntry(long? count, DayStatus status, DayReason reason, int coversDays) =>
        (Count, Status, _reason, CoversDays) = (count, status, reason, coversDays);

    /// <summary>The count in people, negative where the source took people back; null where there is no report.</summary>
    public long? Count { get; }

    /// <summary>How the count came about.</summary>
    public DayStatus Status { get; }

    /// <summary>Why the day has its status.</summary>
    public DayReason Reason => _reason ?? DayReason.None;

    /// <summary>How many days the count covers, this one the last: 0 without report, 1 as a rule, more for a catch-up.</summary>
    public int CoversDays { get; }

    /// <summary>Whether the count is the source's own of this day alone, whole as far as is known.</summary>
    public bool IsOfOneDay => Count is not null && CoversDays == 1 && Status is not (DayStatus.Filled or DayStatus.Incomplete or DayStatus.Correction);

    /// <summary>Whether nothing was published for the day, though the source had come to it; the count may have been added by a later release.</summary>
    public bool IsSilent => Status == DayStatus.BackfilledLater || (Status == DayStatus.NoReport && Reason.Kind is not (ReasonKind.None or ReasonKind.FirstTotal));

    /// <summary>The release since which the count stands; null where none speaks of the day or a policy made the count.</summary>
    public Instant? ReleasedAt { get; init; }

    /// <summary>Whether the count is from a release later than the one asked for, marked so.</summary>
    public bool AsLaterServed { get; init; }

    /// <summary>A day for which nothing was published.</summary>
    /// <param name="reason">What tells so.</param>
    public static DayEntry NoReport(DayReason reason) => new(null, DayStatus.NoReport, reason, 0);

    /// <summary>A count as the source reported it: a correction where negative, a reported zero where zero.</summary>
    /// <param name="count">The count, in people.</param>
    public static DayEntry Reported(long count) => count switch
    {
        < 0 => new(count, DayStatus.Correction, TakenBack, 1),
        0 => new(count, DayStatus.ReportedZero, DayReason.None, 1),
        _ => new(count, DayStatus.Reported, DayReason.None, 1),
    };

    /// <summary>A count that came about in another way than a plain report of one day.</summary>
    /// <param name="count">The count, in people.</param>
    /// <param name="status">How it came about; not <see cref="DayStatus.NoReport"/>.</param>
    /// <param name="reason">Why.</param>
    /// <param name="coversDays">How many days it covers, this one the last: at least one.</param>
    /// <exception cref="ArgumentException">The status has no count, or no day is covered.</exception>
    public static DayEntry Of(long count, DayStatus status, DayReason reason, int coversDays = 1)
    {
        if (status == DayStatus.NoReport || coversDays < 1)
        {
            throw new ArgumentException(Invariant($"A count covers a day at least and is not '{status}' ({coversDays} days)."), nameof(status));
        }

        return new(count, status, reason, coversDays);
    }

    private static DayReason TakenBack { get; } = new(ReasonKind.Revision, "the source took people back");
}

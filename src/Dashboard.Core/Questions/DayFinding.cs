using Dashboard.Core.Publication;
using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;
using NodaTime;

namespace Dashboard.Core.Questions;

/// <summary>How one day of a series came about.</summary>
/// <param name="Day">The day.</param>
/// <param name="Entry">Its count, status, reason and how sure that is.</param>
public sealed record DayFinding(LocalDate Day, DayEntry Entry)
{
    /// <summary>What was announced of the day, and the breaks that begin on it.</summary>
    public Caveats Caveats { get; init; } = Caveats.None;

    /// <summary>The bank holiday on which the place was silent; null where it is none, or the day has a report.</summary>
    public string? Holiday { get; init; }

    /// <summary>Why the day has its status, what was announced of it and what begins on it, for a reader; empty where nothing needs telling.</summary>
    public string Reason => string.Join("; ", Reasons.Where(text => text.Length > 0));

    /// <summary>The days that the count covers, both ends included; null where there is no report.</summary>
    public DateInterval? Covers => Entry.CoversDays > 0 ? new DateInterval(Day.PlusDays(1 - Entry.CoversDays), Day) : null;

    /// <summary>Whether the source reported a count of this day alone and nothing needs telling.</summary>
    public bool IsPlain => Entry.Status is DayStatus.Reported or DayStatus.ReportedZero && Entry.Reason.Kind == ReasonKind.None && Caveats.IsEmpty;

    private IEnumerable<string> Reasons =>
    [
        Entry.Reason.Text,
        Holiday is { } holiday ? Invariant($"the bank holiday {holiday}") : string.Empty,
        .. Caveats.Texts,
    ];
}

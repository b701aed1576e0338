using System.Collections.Immutable;
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
    /// <summary>What was announced of the day.</summary>
    public ImmutableArray<Notice> Notices { get; init; } = [];

    /// <summary>Why the day has its status and what was announced of it, for a reader; empty where nothing needs telling.</summary>
    public string Reason => string.Join("; ", Notices.Select(notice => notice.Text).Prepend(Entry.Reason.Text).Where(text => text.Length > 0));

    /// <summary>The days that the count covers, both ends included; null where there is no report.</summary>
    public DateInterval? Covers => Entry.CoversDays > 0 ? new DateInterval(Day.PlusDays(1 - Entry.CoversDays), Day) : null;

    /// <summary>Whether the source reported a count of this day alone and nothing needs telling.</summary>
    public bool IsPlain => Entry.Status is DayStatus.Reported or DayStatus.ReportedZero && Entry.Reason.Kind == ReasonKind.None && Notices.IsEmpty;
}

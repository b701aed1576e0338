using Dashboard.Core.Reconciliation;
using Dashboard.Core.Series;

namespace Dashboard.Core.Comparison;

/// <summary>Takes negative counts for days without report.</summary>
internal static class CorrectionBlanks
{
    private static readonly DayReason TakenBack = new(ReasonKind.Revision, "the source took people back; the day is left out");

    public static DailySeries In(DailySeries series) =>
        series.With([.. series.Entries.Select(entry => entry.Count < 0 ? DayEntry.NoReport(TakenBack) : entry)]);
}

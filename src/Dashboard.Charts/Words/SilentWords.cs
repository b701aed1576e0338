using Dashboard.Core.Comparison;
using Dashboard.Core.Reconciliation;

namespace Dashboard.Charts.Words;

/// <summary>What is written above days on which a source published nothing.</summary>
internal static class SilentWords
{
    public static string For(IEnumerable<DayDifference> days) =>
        days.Any(day => day.IsSilent && (day.First.Status == DayStatus.NoReport || day.Second.Status == DayStatus.NoReport))
            ? "no report"
            : "nothing published; counts added later";
}
